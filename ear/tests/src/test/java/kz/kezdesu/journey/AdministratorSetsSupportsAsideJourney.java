package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Two hundred mailboxes nobody has met support a question at night; the counts are put right. */
class AdministratorSetsSupportsAsideJourney extends Journey {
  private static final int MADE_UP = 200;

  @Test
  void theCountDropsForEverybodyAndIsRestored() throws SQLException {
    String number = supportedByAProgram();
    Visitor administrator = atADesk("ru").signIn("admin", "ru");
    administrator.open("/backoffice/question/supports").look("empty");
    administrator.type("find:supports_number", "2026-999999").press("Открыть").look("unknown");
    assertThat(administrator.text()).contains("вопроса с таким номером нет");
    administrator.type("find:supports_number", number).press("Открыть").look("hours");

    administrator.button("Взять этот час").click();
    administrator.press("Посчитать").look("counted");
    assertThat(administrator.text()).contains("Пока ничего не сделано");
    administrator.button("Исключить из счёта").click();
    administrator.look("no-reason");
    assertThat(administrator.text()).contains("Напишите, почему это голоса не людей.");
    administrator.type("setting:supports_reason", "200 голосов за час с новых ящиков");
    administrator.button("Исключить из счёта").click();
    administrator.page().waitForURL("**/question/supports**");
    administrator.look("set-aside");
    assertThat(administrator.text()).contains("200 голосов", "Не считается");
    Visitor anybody = onAPhoneWithoutScripts("kk").open("/kk/questions/" + number).look("public");
    assertThat(anybody.text()).contains("200 дауыс саналмады");
    onAPhone("ru").open("/ru/questions/" + number).look("public");

    administrator.type("batch:supports_restore", "Это был выездной приём");
    administrator.button("Вернуть").click();
    administrator.look("restored");
    assertThat(administrator.text()).contains("Снова считается");
    Visitor later = onAPhoneWithoutScripts("kk").open("/kk/questions/" + number);
    assertThat(later.text()).doesNotContain("саналмады");
    Visitor small = onAPhone("kk").signIn("admin", "kk");
    small.open("/backoffice/question/supports?number=" + number).look("on-a-phone");
  }

  private static String supportedByAProgram() throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement people =
            tables.prepareStatement(
                "insert into person (id, contact_hash, contact_cipher, language, created_at) select"
                    + " gen_random_uuid(), sha256(convert_to('made up ' || n, 'UTF8')), '', 'kk',"
                    + " date_trunc('hour', now()) - interval '1 hour' + n * interval '10 s' from"
                    + " generate_series(1, ?) n");
        PreparedStatement supports =
            tables.prepareStatement(
                "insert into support (question_id, person_id, created_at) select (select min(id)"
                    + " from question where status = 'PUBLISHED' and ministry_code = 'moh'), id,"
                    + " created_at + interval '5 s' from person where contact_hash in (select"
                    + " sha256(convert_to('made up ' || n, 'UTF8')) from generate_series(1, "
                    + MADE_UP
                    + ") n)");
        PreparedStatement question =
            tables.prepareStatement(
                "update question q set supports = (select count(*) from support s where"
                    + " s.question_id = q.id) where id = (select min(id) from question where status"
                    + " = 'PUBLISHED' and ministry_code = 'moh') returning number")) {
      people.setInt(1, MADE_UP);
      people.executeUpdate();
      supports.executeUpdate();
      try (ResultSet row = question.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
