package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * The ministry has answered, and now there is more to say. An officer words it and says why, an
 * approver signs; a villager reads the new answer, the reason and the old answer. Then she opens
 * the register of the meeting.
 */
class MinistryMendsItsAnswerJourney extends Journey {
  private static final String REASON = "Жаңа дәрігер жұмысқа шықты. 😀";
  private static final String BETTER = "Жаңа дәрігер 1 желтоқсаннан бастап қабылдайды.";

  @Test
  void theOldAnswerStaysBesideTheNewOne() throws SQLException {
    String number = one("number", "q.status = 'ANSWERED'");
    String old = one("a.text", "q.number = '" + number + "'");

    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/question/question?number=" + number).follow("Исправить ответ");
    officer.page().waitForURL("**/question/correction**");
    officer.type("editor:text", BETTER).press("Отправить на согласование");
    assertThat(officer.text()).contains("Напишите, почему ответ исправляется");
    assertThat(officer.page().locator("[name='editor:text']").inputValue()).isEqualTo(BETTER);
    officer.look("no-reason").type("editor:reason", REASON);
    officer.page().locator("[value='SOLVED']").check();
    officer.button("Отправить на согласование").dblclick();
    officer.page().waitForCondition(() -> officer.text().contains("Подпишет его другой человек"));
    officer.look("sent");

    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk");
    approver.look("home").follow("жауаптың түзетуі");
    approver.page().waitForURL("**/question/corrections");
    assertThat(approver.text()).contains(REASON);
    approver.look("corrections").follow("№ " + number);
    approver.page().waitForURL("**/question/correction?**");
    assertThat(approver.text()).contains(BETTER, REASON);
    approver.look("clearance").press("Қол қойып, жариялау");
    approver.page().waitForCondition(() -> approver.text().contains("Түзетілген жауап жарияланды"));
    approver.look("published");

    Visitor reader = onAPhoneWithoutScripts("kk").open("/kk/questions/" + number);
    assertThat(reader.text()).contains(BETTER, REASON, "Жауап түзетілді", "Бұрынғы жауап");
    assertThat(reader.page().content()).contains(old.strip().lines().findFirst().orElse(""));
    reader.look("corrected");
    Visitor other = atADesk("ru").open("/ru/questions/" + number).look("corrected");
    assertThat(other.text()).contains("Ответ исправлен", "Как ответ исправляли");
  }

  @Test
  void aVillagerReadsTheRegisterOfAMeeting() throws SQLException {
    String meeting = one("m.id", "m.status = 'CLOSED' and q.rank_position = 1");

    for (String language : new String[] {"kk", "ru", "en"}) {
      Visitor phone = onAPhone(language).open("/" + language + "/meetings/" + meeting);
      phone.page().locator("a[href$='/register']").first().click();
      phone.page().waitForURL("**/register");
      phone.look("register");
      assertThat(phone.text()).contains("XLSX", "CSV", "PDF", "40");
      Visitor desk = atADesk(language).open("/" + language + "/meetings/" + meeting + "/register");
      desk.look("register");
    }
  }

  /** Something of the latest answered question to the ministry of health, in Kazakh. */
  private static String one(String what, String where) throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement query =
            tables.prepareStatement(
                "select "
                    + what
                    + " from question q join answer a on a.question_id = q.id join meeting m on m.id"
                    + " = q.meeting_id where a.status = 'PUBLISHED' and q.ministry_code = 'moh' and"
                    + " q.language = 'kk' and not exists (select from dispute d where d.question_id"
                    + " = q.id) and "
                    + where
                    + " order by q.id desc limit 1");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
