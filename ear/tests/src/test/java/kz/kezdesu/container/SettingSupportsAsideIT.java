package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.question.SetAsideSupports;
import kz.kezdesu.question.SupportBatchRow;
import kz.kezdesu.question.SupportCount;
import kz.kezdesu.question.SupportDesk;
import kz.kezdesu.question.SupportHour;
import kz.kezdesu.question.SupportIntake;
import kz.kezdesu.question.SupportNotCounted;
import kz.kezdesu.question.SupportReview;
import kz.kezdesu.question.SupportSheet;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fifty made-up mailboxes support a question within minutes, beside four people. */
@ExtendWith(ArquillianExtension.class)
class SettingSupportsAsideIT {
  private static final int MADE_UP = 50;
  private static int turn;

  @EJB private SupportReview review;
  @EJB private SupportDesk desk;
  @EJB private SupportIntake intake;
  @EJB private SupportCount count;
  @EJB private Persons persons;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Crowd crowd;
  @Inject private Staff staff;

  private final Instant now = Instant.now();
  private String number = "";
  private long question;
  private String administrator = "";

  @BeforeEach
  void manySupportsAtOnce() throws SQLException {
    turn++;
    number = "2026-32" + (1000 + turn);
    question = village.question(village.meeting(), number, "PUBLISHED");
    administrator = staff.hire("review" + turn, Role.ADMINISTRATOR, "government");
    for (int i = 0; i < 3; i++) {
      support("neighbour" + i, Duration.ofDays(3), Duration.ofDays(2));
    }
    support("neighbour3", Duration.ofDays(3), Duration.ofMinutes(4));
    for (int i = 0; i < MADE_UP; i++) {
      support("made.up" + i, Duration.ofMinutes(5), Duration.ofMinutes(4));
    }
    count.bringUpToDate();
    assertThat(shown()).isEqualTo(MADE_UP + 4);
  }

  @Test
  void dropsTheCountIsInTheLogAndIsRestoredAsItWas() throws Exception {
    assertThat(asAdministrator(() -> review.count(newcomers("")))).isEqualTo(MADE_UP);
    assertThat(shown()).isEqualTo(MADE_UP + 4);

    assertThat(asAdministrator(() -> review.setAside(newcomers("Бір реттік жәшіктер"))))
        .isEqualTo(MADE_UP);

    assertThat(shown()).isEqualTo(4).isEqualTo(kept());
    assertThat(review.notCounted(question)).isEqualTo(MADE_UP);
    assertThat(entries("question.supports-set-aside")).isEqualTo(1);
    SupportBatchRow batch = batch();
    assertThat(batch.supports()).isEqualTo(MADE_UP);
    assertThat(batch.by()).isEqualTo(administrator);

    asAdministrator(() -> restored(batch.id()));
    asAdministrator(() -> restored(batch.id()));

    assertThat(shown()).isEqualTo(MADE_UP + 4).isEqualTo(kept());
    assertThat(review.notCounted(question)).isZero();
    assertThat(entries("question.supports-restore")).isEqualTo(1);
    assertThat(batch().isRestored()).isTrue();
  }

  @Test
  void whoseSupportIsSetAsideDoesNotBringItBack() throws Exception {
    asAdministrator(() -> review.setAside(newcomers("Бір реттік жәшіктер")));

    assertThatThrownBy(() -> intake.support(number, person("made.up7")))
        .isInstanceOf(SupportNotCounted.class);
    intake.support(number, person("neighbour3"));
    count.bringUpToDate();
    assertThat(shown()).isEqualTo(4).isEqualTo(kept());

    asAdministrator(() -> restored(batch().id()));
    intake.support(number, person("made.up7"));
    count.bringUpToDate();
    assertThat(shown()).isEqualTo(MADE_UP + 4).isEqualTo(kept());
  }

  @Test
  void sentTwiceAtOnceItIsOneBatch() throws Exception {
    Callable<Integer> deed =
        staff.deed(
            administrator, Role.ADMINISTRATOR, () -> review.setAside(newcomers("Қайталанды")));

    List<Integer> moved = crowd.together(Collections.nCopies(8, deed));

    assertThat(moved).containsOnlyOnce(MADE_UP).contains(0);
    assertThat(entries("question.supports-set-aside")).isEqualTo(1);
    assertThat(asAdministrator(() -> review.sheet(number)).batches()).hasSize(1);
  }

  @Test
  void theHourThatStandsOutIsShownAndNobodysName() throws Exception {
    SupportSheet sheet = asAdministrator(() -> review.sheet(" " + number + " "));

    assertThat(sheet.supports()).isEqualTo(MADE_UP + 4);
    assertThat(sheet.course().conspicuous()).hasSize(1);
    SupportHour full = sheet.course().conspicuous().get(0);
    assertThat(full.supports()).isEqualTo(MADE_UP + 1);
    assertThat(full.newcomers()).isLessThanOrEqualTo(MADE_UP);
    assertThat(sheet.course().others()).isEqualTo(3);
    assertThat(sheet.course().mostOfOthers()).isEqualTo(3);
  }

  @Test
  void whatIsWrongIsToldFieldByField() throws Exception {
    assertThat(faults(new SetAsideSupports("2026-000000", "", "jesterday", true, " ")))
        .containsExactlyInAnyOrder(
            "supports_number.absent",
            "supports_since.form",
            "supports_until.form",
            "supports_reason.empty");
    assertThat(faults(new SetAsideSupports(number, at(0), at(9), true, "x".repeat(301))))
        .containsExactlyInAnyOrder("supports_until.order", "supports_reason.long");
    assertThat(faults(new SetAsideSupports(number, at(9), at(-60), true, "?")))
        .containsExactly("supports_until.future");
    assertThat(faults(new SetAsideSupports(number, at(300), at(200), false, "?")))
        .containsExactly("supports_since.none");
    assertThat(faultsOf(() -> review.sheet("2026-000000")))
        .containsExactly("supports_number.absent");
    assertThatThrownBy(() -> asAdministrator(() -> restored(Long.MAX_VALUE)))
        .isInstanceOf(NotFound.class);
    assertThat(shown()).isEqualTo(MADE_UP + 4);
  }

  private SetAsideSupports newcomers(String reason) {
    return new SetAsideSupports(number, at(7), at(1), true, reason);
  }

  /** A moment so many minutes ago, as it is typed. */
  private String at(int minutesAgo) {
    return LocalDateTime.ofInstant(now.minus(Duration.ofMinutes(minutesAgo)), Almaty.TIME)
        .toString()
        .substring(0, 16);
  }

  private boolean restored(long batch) {
    review.restore(batch, "Тексердік: адамдар екен");
    return true;
  }

  private SupportBatchRow batch() throws Exception {
    return asAdministrator(() -> review.sheet(number)).batches().get(0);
  }

  private List<String> faults(SetAsideSupports wish) throws Exception {
    return faultsOf(() -> review.setAside(wish));
  }

  private List<String> faultsOf(Callable<?> deed) throws Exception {
    try {
      asAdministrator(deed);
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.faults().stream().map(one -> one.field() + "." + one.fault()).toList();
    }
  }

  private <T> T asAdministrator(Callable<T> deed) throws Exception {
    return staff.as(administrator, Role.ADMINISTRATOR, deed);
  }

  private void support(String name, Duration metAgo, Duration supportedAgo) throws SQLException {
    UUID person = person(name);
    tables.write(
        "update person set created_at = ? where id = ?",
        now.minus(metAgo).atOffset(ZoneOffset.UTC),
        person);
    tables.write(
        "insert into support (question_id, person_id, created_at) values (?, ?, ?)",
        question,
        person,
        now.minus(supportedAgo).atOffset(ZoneOffset.UTC));
  }

  private UUID person(String name) {
    return persons.meet(
        Contact.email(name + ".t" + turn + "@mail.example").orElseThrow(), Language.KK);
  }

  private long shown() throws SQLException {
    return tables.number("select supports from question where id = ?", question);
  }

  private long kept() throws SQLException {
    return tables.number("select count(*) from support where question_id = ?", question);
  }

  private long entries(String action) throws SQLException {
    return tables.number(
        "select count(*) from audit_entry where subject_id = ? and action = ?", number, action);
  }
}
