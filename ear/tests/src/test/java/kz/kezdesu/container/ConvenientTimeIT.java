package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.convenience.ConvenienceCatalogue;
import kz.kezdesu.convenience.ConvenienceDesk;
import kz.kezdesu.convenience.ConvenienceSheet;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Convenience.Doubt;
import kz.kezdesu.decree.Convenience.Standing;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingHasBegun;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ministry of health says why the time of its meeting suits the people (1.4a). */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4a")
class ConvenientTimeIT {
  private static final TypedText WHY =
      new TypedText("Ауыл автобусы таңда келеді.", "Автобус из сёл приходит утром.", "");
  private static final TypedText OTHERWISE = new TypedText("Сұрадық.", "Мы спросили.", "");

  @EJB private ConvenienceDesk desk;
  @EJB private ConvenienceCatalogue catalogue;
  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingDesk meetingDesk;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long meeting;
  private String officer = "";

  @BeforeEach
  void aMeetingIsPlanned() throws SQLException {
    meeting = village.meeting();
    tables.write(
        "update meeting set status = 'PLANNED', announced_at = null, starts_at = now() + interval"
            + " '40 days' where id = ?",
        meeting);
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
  }

  @Test
  void onceSaidEverybodyReadsItAndNothingIsMissing() throws Exception {
    assertThat(breach()).isEqualTo("CONVENIENCE_NOT_SAID");
    justify(0, WHY);

    assertThat(breach()).isEmpty();
    assertThat(sheet().standing()).isEqualTo(Standing.SAID);
    assertThat(sheet().saidBy()).isEqualTo(officer);
    assertThat(catalogue.reason(meetings.line(meeting)).orElseThrow().getRu())
        .isEqualTo("Автобус из сёл приходит утром.");
    justify(sheet().version(), OTHERWISE);
    assertThat(catalogue.reason(meetings.line(meeting)).orElseThrow().getRu())
        .isEqualTo("Мы спросили.");
  }

  @Test
  void whatWasSaidOfAnotherTimeDoesNotHold() throws Exception {
    justify(0, WHY);
    tables.write(
        "update meeting set starts_at = starts_at + interval '1 day' where id = ?", meeting);

    assertThat(breach()).isEqualTo("CONVENIENCE_LAPSED");
    assertThat(sheet().standing()).isEqualTo(Standing.LAPSED);
    assertThat(catalogue.reason(meetings.line(meeting))).isEmpty();
    justify(sheet().version(), WHY);
    assertThat(breach()).isEmpty();
  }

  @Test
  void anotherMeetingOfTheRegionInThatWeekIsTold() throws Exception {
    tables.write("update meeting set starts_at = '2031-03-12T19:00+05' where id = ?", meeting);
    assertThat(sheet().doubts()).isEmpty();
    long other = village.meeting();
    tables.write("update meeting set starts_at = '2031-03-14T10:00+05' where id = ?", other);
    assertThat(sheet().doubts()).containsExactly(Doubt.REGION_BUSY);
    tables.write("update meeting set starts_at = '2031-03-17T10:00+05' where id = ?", other);
    assertThat(sheet().doubts()).isEmpty();
  }

  @Test
  void ofTwoWhoSayItAtOnceTheSecondIsTold() throws Exception {
    Callable<String> saying =
        () -> {
          try {
            desk.justify(meeting, 0, WHY);
            return "done";
          } catch (ChangedMeanwhile second) {
            return "told";
          }
        };
    assertThat(
            crowd.together(
                List.of(
                    staff.deed(officer, Role.OFFICER, saying),
                    staff.deed(officer, Role.OFFICER, saying))))
        .containsExactlyInAnyOrder("done", "told");
    assertThatThrownBy(() -> justify(77, WHY)).isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void whatCannotBeTakenNamesItsFields() throws Exception {
    assertThatThrownBy(
            () -> justify(0, new TypedText("\u0000\u202e", "ә".repeat(1001), "x".repeat(1001))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field() + "." + fault.fault())
                    .containsExactly(
                        "convenience_reasonKk.empty",
                        "convenience_reasonRu.long",
                        "convenience_reasonEn.long"));
    justify(0, new TypedText("😀".repeat(1000), "<b>да</b>", ""));
    assertThat(sheet().standing()).isEqualTo(Standing.SAID);
  }

  @Test
  void afterTheMeetingHasBegunNothingIsSaidAndOfNoMeetingNothing() throws Exception {
    assertThatThrownBy(
            () -> staff.does(officer, Role.OFFICER, () -> desk.justify(999_999_999, 0, WHY)))
        .isInstanceOf(NotFound.class);
    tables.write(
        "update meeting set status = 'LIVE', announced_at = now() - interval '20 days',"
            + " started_at = now() where id = ?",
        meeting);
    assertThatThrownBy(() -> justify(0, WHY)).isInstanceOf(MeetingHasBegun.class);
    assertThat(sheet().maySay()).isFalse();
  }

  /** Every deed × every role × the own ministry or another. */
  @Test
  @Decree({"1.4a", "7"})
  void onlyTheRightRoleOfTheOwnMinistryPasses() throws Exception {
    Set<Role> writers = EnumSet.of(Role.OFFICER, Role.EDITOR);
    Set<Role> readers =
        EnumSet.of(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.PRESIDENTIAL_ADMINISTRATION);
    for (Role role : Role.values()) {
      String own = staff.hire(role + "." + UUID.randomUUID(), role, "moh");
      String other = staff.hire(role + "." + UUID.randomUUID(), role, "moe");
      assertThat(refusal(own, role, true))
          .as("%s says", role)
          .isEqualTo(writers.contains(role) ? "" : "role");
      assertThat(refusal(other, role, true))
          .as("%s of another says", role)
          .isEqualTo(writers.contains(role) ? "body" : "role");
      assertThat(refusal(own, role, false))
          .as("%s reads", role)
          .isEqualTo(readers.contains(role) ? "" : "role");
      assertThat(refusal(other, role, false))
          .as("%s of another reads", role)
          .isEqualTo(
              role == Role.PRESIDENTIAL_ADMINISTRATION
                  ? ""
                  : readers.contains(role) ? "body" : "role");
    }
  }

  /** Why the deed was refused: for the role, for the body, or not for a right at all. */
  private String refusal(String login, Role role, boolean says) throws Exception {
    try {
      staff.does(
          login,
          role,
          () -> {
            if (says) {
              desk.justify(meeting, 77, WHY);
            } else {
              desk.sheet(meeting);
            }
          });
      return "";
    } catch (EJBAccessException noRole) {
      return "role";
    } catch (NotYours otherBody) {
      return "body";
    } catch (ChangedMeanwhile rightEnough) {
      return "";
    }
  }

  private String breach() throws Exception {
    Callable<String> reading =
        () ->
            meetingDesk.dossier(meeting).readiness().stream()
                .filter(one -> one.matter() == Announcing.Matter.CONVENIENCE)
                .map(one -> one.breach() == null ? "" : one.breach().key())
                .findFirst()
                .orElse("none");
    return staff.as(officer, Role.OFFICER, reading);
  }

  private ConvenienceSheet sheet() throws Exception {
    Callable<ConvenienceSheet> reading = () -> desk.sheet(meeting);
    return staff.as(officer, Role.OFFICER, reading);
  }

  private void justify(int version, TypedText reason) throws Exception {
    staff.does(officer, Role.OFFICER, () -> desk.justify(meeting, version, reason));
  }
}
