package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import kz.kezdesu.answer.DeskPresence;
import kz.kezdesu.answer.DeskSubject;
import kz.kezdesu.answer.PresentRow;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people of the ministry of health have the same question open. */
@ExtendWith(ArquillianExtension.class)
class BeingAtAQuestionIT {
  private static int turn;

  @EJB private DeskPresence presence;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;

  private long question;
  private String officer = "";
  private String approver = "";

  @BeforeEach
  void aQuestionAndTwoPeople() throws SQLException {
    turn++;
    question = village.question(village.meeting(), "2026-8" + (1000 + turn), "VOICED");
    officer = staff.hire("at" + turn + ".moh", Role.OFFICER, "moh");
    approver = staff.hire("by" + turn + ".moh", Role.APPROVER, "moh");
  }

  @Test
  void eachSeesTheOtherAndNobodyHimself() throws Exception {
    assertThat(others(officer, Role.OFFICER)).isEmpty();
    assertThat(others(approver, Role.APPROVER)).containsExactly(officer);
    assertThat(others(officer, Role.OFFICER)).containsExactly(approver);
  }

  @Test
  void whoLeavesIsGoneAtOnce() throws Exception {
    others(officer, Role.OFFICER);
    staff.does(officer, Role.OFFICER, () -> presence.leave(DeskSubject.QUESTION, question));

    assertThat(others(approver, Role.APPROVER)).isEmpty();
  }

  @Test
  void whoFallsSilentIsGoneAfterAMinuteAndComesBackAnew() throws Exception {
    others(officer, Role.OFFICER);
    tables.write(
        "update desk_presence set since = '2026-01-01T00:00Z', seen_at = seen_at - interval '70"
            + " seconds' where login = ?",
        officer);
    assertThat(others(approver, Role.APPROVER)).isEmpty();

    others(officer, Role.OFFICER);

    assertThat(others(approver, Role.APPROVER)).containsExactly(officer);
    assertThat(tables.number("select count(*) from desk_presence where since < '2026-01-02'"))
        .isZero();
  }

  @Test
  void whoLooksInPassingSeesTheOthersAndIsSeenByNobody() throws Exception {
    others(officer, Role.OFFICER);

    assertThat(inPassing(approver, Role.APPROVER)).containsExactly(officer);
    assertThat(others(officer, Role.OFFICER)).isEmpty();
  }

  @Test
  void anotherMinistryNeitherSeesNorIsSeen() throws Exception {
    String stranger = staff.hire("at" + turn + ".moe", Role.OFFICER, "moe");

    assertThatThrownBy(() -> others(stranger, Role.OFFICER)).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> inPassing(stranger, Role.OFFICER)).isInstanceOf(NotYours.class);
    assertThat(tables.number("select count(*) from desk_presence where login = ?", stranger))
        .isZero();
  }

  @Test
  void whoIsAtARankingIsNotAtAQuestion() throws Exception {
    long meeting = village.meeting();
    staff.as(officer, Role.OFFICER, () -> presence.here(DeskSubject.RANKING, meeting));

    assertThat(staff.as(approver, Role.APPROVER, () -> presence.here(DeskSubject.RANKING, meeting)))
        .extracting(PresentRow::login)
        .containsExactly(officer);
    String stranger = staff.hire("of" + turn + ".moe", Role.OFFICER, "moe");
    assertThatThrownBy(
            () ->
                staff.as(stranger, Role.OFFICER, () -> presence.here(DeskSubject.RANKING, meeting)))
        .isInstanceOf(NotYours.class);
    assertThat(inPassing(approver, Role.APPROVER)).as("at the question").isEmpty();
  }

  private List<String> others(String person, Role role) throws Exception {
    return staff.as(person, role, () -> presence.here(DeskSubject.QUESTION, question)).stream()
        .map(PresentRow::login)
        .toList();
  }

  private List<String> inPassing(String person, Role role) throws Exception {
    return staff.as(person, role, () -> presence.others(DeskSubject.QUESTION, question)).stream()
        .map(PresentRow::login)
        .toList();
  }
}
