package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxReading;
import kz.kezdesu.answer.InboxRow;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer finds a question by what it says, whatever became of it, and nobody else's. */
@ExtendWith(ArquillianExtension.class)
class LookingThroughTheInboxIT {
  private static int turn;

  @EJB private InboxReading inbox;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Clock clock;

  private long meeting;
  private String number = "";
  private String health = "";
  private String energy = "";

  @BeforeEach
  void oneOfHealthAndOneOfEnergy() throws SQLException {
    turn++;
    meeting = village.meeting();
    number = "2026-6" + 1000 * turn;
    health = staff.hire("looks" + turn + ".moh", Role.OFFICER, "moh");
    energy = staff.hire("looks" + turn + ".moe", Role.OFFICER, "moe");
  }

  @Test
  void wordsAreFoundInAnyFormAndInBothLanguages() throws Exception {
    long russian = says("RECEIVED", "В ауле Сарыбулак сломан мост через реку");
    long kazakh = says("PUBLISHED", "Ауылымыздағы көпірді қашан жөндейсіздер?");
    says("RECEIVED", "Дәріханада дәрі жоқ");

    for (String words : List.of("мосты", "көпір", "kopir", "Көпірлер")) {
      assertThat(found(health, InboxFolder.ALL, words))
          .as(words)
          .containsExactlyInAnyOrder(russian, kazakh);
      assertThat(found(health, InboxFolder.TO_CHECK, words)).as(words).containsExactly(russian);
      assertThat(counts(words, InboxFolder.TO_CHECK)).isEqualTo(1);
      assertThat(counts(words, InboxFolder.ALL)).isEqualTo(2);
    }
    assertThat(found(energy, InboxFolder.ALL, "мосты")).isEmpty();
  }

  @Test
  void whatIsDeclinedIsFoundAndWhatIsHandedOnStaysInSight() throws Exception {
    long declined = says("RECEIVED", "Мост аварийный");
    tables.write(
        "update question set status = 'DECLINED', decline_reason = 'REPEATED' where id = ?",
        declined);
    long handed = says("HANDED_OVER", "Мост обледенел");
    tables.write(
        "insert into question_hand_over (question_id, from_body, to_body, reason, note_kk, note_ru,"
            + " by_login, at) values (?, 'moh', 'moe', 'COMPETENCE', 'Көпір', 'Мост', 'x', now())",
        handed);
    tables.write("update question set ministry_code = 'moe' where id = ?", handed);

    assertThat(found(health, InboxFolder.ALL, "мосты")).containsExactly(declined);
    assertThat(found(health, InboxFolder.HANDED_ON, "мосты")).containsExactly(handed);
    assertThat(found(energy, InboxFolder.HANDED_TO_US, "мосты")).containsExactly(handed);
  }

  @Test
  void aNumberFindsItsQuestionAndNothingSaidFindsNothing() throws Exception {
    long question = says("RECEIVED", "Мост аварийный");

    for (String typed :
        List.of(number + "1", "№ " + number + "1", number.replace('-', '–') + "1")) {
      assertThat(found(health, InboxFolder.ALL, typed)).as(typed).containsExactly(question);
      assertThat(counts(typed, InboxFolder.TO_CHECK)).as(typed).isEqualTo(1);
      assertThat(counts(typed, InboxFolder.OVERDUE)).as(typed).isEqualTo(0);
      assertThat(found(energy, InboxFolder.ALL, typed)).as(typed).isEmpty();
    }
    for (String words : List.of("%", "_", "'", "\\", "😀")) {
      assertThat(found(health, InboxFolder.ALL, words)).as(words).isEmpty();
    }
  }

  @Test
  @Decree("1.1")
  void whatIsDueTodayIsFoundByItselfAndTheNextDayIsKnown() throws Exception {
    LocalDate today = LocalDate.now(clock);
    due(says("VOICED", "Мост"), today.minusDays(1));
    long now = says("VOICED", "Мост");
    due(now, today);
    due(says("VOICED", "Мост"), today.plusDays(2));
    long drafted = says("VOICED", "Мост");
    due(drafted, today.plusDays(3));
    tables.write(
        "insert into answer (question_id, status, outcome, text, language, drafted_by, drafted_at)"
            + " values (?, 'DRAFT', 'SOLVED', 'x', 'kk', 'x', now())",
        drafted);

    assertThat(found(health, InboxFolder.DUE_TODAY, "мост")).containsExactly(now);
    assertThat(counts("мост", InboxFolder.DUE_TODAY)).isEqualTo(1);
    assertThat(counts("мост", InboxFolder.OVERDUE)).isEqualTo(1);
    assertThat(found(energy, InboxFolder.DUE_TODAY, "мост")).isEmpty();
    Map<InboxFolder, LocalDate> next = staff.as(health, Role.OFFICER, () -> inbox.nextDue());
    assertThat(next.get(InboxFolder.AWAITING)).isEqualTo(today);
    assertThat(next.get(InboxFolder.DRAFTED)).isBetween(today, today.plusDays(3));
  }

  private void due(long question, LocalDate day) throws SQLException {
    tables.write(
        "update question set answer_due_on = ?::date where id = ?", day.toString(), question);
  }

  private int said;

  private long says(String status, String text) throws SQLException {
    said++;
    long question = village.question(meeting, number + said, status);
    tables.write("update question set text = ? where id = ?", text, question);
    return question;
  }

  private InboxFilter filter(InboxFolder folder, String words) {
    return new InboxFilter(folder, meeting, null, words);
  }

  private List<Long> found(String person, InboxFolder folder, String words) throws Exception {
    return staff
        .as(
            person,
            Role.OFFICER,
            () -> inbox.view(filter(folder, words), InboxPlace.START, 100).rows())
        .stream()
        .map(InboxRow::id)
        .toList();
  }

  private long counts(String words, InboxFolder folder) throws Exception {
    return staff
        .as(health, Role.OFFICER, () -> inbox.counts(filter(folder, words)))
        .getOrDefault(folder, 0L);
  }
}
