package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the database refuses, whatever the code believes. */
@ExtendWith(ArquillianExtension.class)
class ConstraintsIT {
  private static final UUID AIGUL = UUID.fromString("00000000-0000-4000-8000-000000000001");

  @Inject private Tables tables;

  private long meeting;

  @BeforeEach
  void aMeetingIsAnnounced() throws SQLException {
    UUID host = UUID.randomUUID();
    tables.write(
        "insert into official (id, body_code, post, name_kk, name_ru, name_en)"
            + " values (?, 'moh', 'DEPUTY', 'Ерлан', 'Ерлан', 'Yerlan')",
        host);
    meeting =
        tables.number(
            "insert into meeting (edition_code, host_id, ministry_code, region_kato, kind, format, status, starts_at,"
                + " planned_minutes, report_minutes, place_kk, place_ru, place_en, theme_kk,"
                + " theme_ru, theme_en, why_region_kk, why_region_ru, why_region_en, announced_at)"
                + " values ((select min(code) from edition), ?, 'moh', '100000000', 'SCHEDULED', 'OFFLINE', 'ANNOUNCED',"
                + " '2026-12-01T10:00+05', 120, 30, 'Семей', 'Семей', 'Semey', 'Емхана',"
                + " 'Поликлиника', 'Clinic', 'Кезек', 'Очередь', 'Queues', '2026-11-10T10:00+05')"
                + " returning id",
            host);
  }

  @Test
  void aSecondQuestionWithTheSameKeyIsRefused() throws SQLException {
    ask("2026-900001", "key-1");

    assertThatThrownBy(() -> ask("2026-900002", "key-1"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("idempotency_key");
  }

  @Test
  void aSecondQuestionWithTheSameNumberIsRefused() throws SQLException {
    ask("2026-900003", "key-3");

    assertThatThrownBy(() -> ask("2026-900003", "key-4"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("question_number_key");
  }

  @Test
  void aPersonSupportsAQuestionOnce() throws SQLException {
    long question = ask("2026-900005", "key-5");
    tables.write(
        "insert into person (id, contact_hash, contact_cipher, language, created_at)"
            + " values (?, ?, ?, 'kk', now()) on conflict do nothing",
        AIGUL,
        bytes("hash"),
        bytes("cipher"));
    support(question);

    assertThatThrownBy(() -> support(question))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("support_question_id_person_id_key");
  }

  @Test
  void aQuestionIsNeverDeleted() throws SQLException {
    long question = ask("2026-900006", "key-6");

    assertThatThrownBy(() -> tables.write("delete from question where id = ?", question))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("question keeps what was written");
    assertThat(tables.number("select count(*) from question where id = ?", question)).isEqualTo(1);
  }

  @Test
  void theAuditLogOnlyGrows() throws SQLException {
    tables.write(
        "insert into audit_entry (at, actor, action, subject_kind, subject_id, detail,"
            + " previous_hash, hash) values (now(), 'officer.moh', 'TEST', 'MEETING', '1', '{}',"
            + " ?, ?)",
        bytes("before"),
        bytes(UUID.randomUUID().toString()));

    assertThatThrownBy(() -> tables.write("update audit_entry set actor = 'somebody'"))
        .hasMessageContaining("audit_entry keeps what was written");
    assertThatThrownBy(() -> tables.write("delete from audit_entry"))
        .hasMessageContaining("audit_entry keeps what was written");
  }

  @Test
  void aMeetingIsNotClosedWithoutItsThreeParts() {
    assertThatThrownBy(
            () ->
                tables.write(
                    "update meeting set status = 'CLOSED', people_received = 12,"
                        + " ngo_meeting_held = true where id = ?",
                    meeting))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("check constraint");
  }

  private long ask(String number, String key) throws SQLException {
    return tables.number(
        "insert into question (number, idempotency_key, meeting_id, ministry_code, kind, channel,"
            + " status, text, language, region_kato, author_name, hide_name, tracking_hash,"
            + " asked_at) values (?, ?, ?, 'moh', 'QUESTION', 'SITE', 'RECEIVED',"
            + " 'Емханадағы кезек қашан қысқарады?', 'kk', '100000000', 'Айгүл', false, ?, now())"
            + " returning id",
        number,
        key,
        meeting,
        bytes(number));
  }

  private void support(long question) throws SQLException {
    tables.write(
        "insert into support (question_id, person_id, created_at) values (?, ?, now())",
        question,
        AIGUL);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
