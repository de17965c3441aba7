package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import kz.kezdesu.privacy.SecretCode;
import org.junit.jupiter.api.Test;

/**
 * Aigul's question has an answer that is none. She rates it and says so, the ministry corrects it,
 * everybody reads both; then she takes her consent back. Her neighbour follows a question by
 * e-mail, and stops.
 */
class AigulIsNotAnsweredJourney extends Journey {
  private static final String REASON = "Екінші дәрігер қашан келетіні айтылмаған. 😀";
  private static final String BETTER = "Екінші дәрігер 2027 жылғы 1 қаңтардан бастап қабылдайды.";

  @Test
  void sheDisputesTheMinistryCorrectsAndBothStayPublic() throws SQLException {
    SecretCode code = SecretCode.draw();
    String number = answeredQuestionOf(code);
    Visitor aigul = onAPhone("kk").open("/kk/track/" + code.value()).look("answered");

    aigul.press("Қанағаттандырмады").look("rated");
    assertThat(read(aigul)).contains("бағаңыз сақталды", "Сіздің бағаңыз");
    aigul.follow("Сұрағыма жауап берілмеді").look("dispute");
    aigul.type("reason", "Қоңырау шалыңыз: +7 701 123 45 67").press("Қарсылықты жіберу");
    assertThat(read(aigul)).contains("Мәтінде телефон нөмірі бар");
    assertThat(aigul.page().locator("[name=reason]").inputValue()).contains("+7 701");
    aigul.look("telephone");
    aigul.type("reason", REASON);
    aigul.button("Қарсылықты жіберу").dblclick();
    aigul.page().waitForURL("**/track/*?done=disputed#verdict");
    assertThat(read(aigul)).contains("Қарсылығыңыз қабылданды", REASON);
    aigul.look("disputed");

    Visitor anybody = atADesk("ru").open("/ru/questions/" + number).look("disputed-in-public");
    assertThat(read(anybody)).contains("Ответ оспорен автором", REASON);

    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/question/inbox?folder=disputed").look("inbox");
    assertThat(read(officer)).contains(number);
    officer.open("/backoffice/question/question?number=" + number).follow("Ответить на возражение");
    officer.page().waitForURL("**/question/dispute**");
    officer.look("desk").press("Отправить на согласование");
    assertThat(read(officer)).contains("Напишите исправленный ответ или объяснение.");
    officer.page().locator("[value='SOLVED']").check();
    officer.type("editor:text", BETTER).look("worded").press("Отправить на согласование");
    assertThat(read(officer)).contains("Подпишет его другой человек");

    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk");
    approver.open("/backoffice/question/dispute?number=" + number).look("clearance");
    approver.press("Қол қойып, жариялау");
    assertThat(read(approver)).contains("Қарсылыққа жауап жарияланды");
    approver.look("closed");

    Visitor reader = onAPhoneWithoutScripts("kk").open("/kk/questions/" + number);
    assertThat(read(reader)).contains(BETTER, "Жауап түзетілді", REASON, "Бұрынғы жауап");
    reader.look("corrected");

    aigul.open("/kk/track/" + code.value()).follow("Келісімді қайтарып алу");
    aigul.look("withdraw").press("Иә, келісімді қайтарып алу").look("withdrawn");
    assertThat(read(aigul)).contains("атыңыз бен байланыс деректеріңіз өшірілді", "өшірілді");
  }

  @Test
  void aNeighbourFollowsAQuestionAndStops() throws SQLException {
    String number = answeredQuestionOf(SecretCode.draw());
    String email = "f" + UUID.randomUUID() + "@mail.kz";
    Visitor neighbour = atADesk("ru").open("/ru/questions/" + number);

    neighbour.follow("Следить за вопросом").look("follow").type("email", "f@");
    neighbour.press("Получить письмо").look("wrong-address");
    neighbour.type("email", email).press("Получить письмо").look("sent");
    assertThat(read(neighbour)).contains("Проверьте почту");
    Visitor mailbox = onAPhone("ru").open("/mailbox");
    mailbox.page().waitForCondition(() -> mailbox.open("/mailbox").text().contains(email));
    Locator letter =
        mailbox.page().locator("section").filter(new Locator.FilterOptions().setHasText(email));
    letter.locator("a[href*='/follow/confirm/']").click();
    mailbox.look("letter").press("Да, следить").look("followed");
    assertThat(read(mailbox)).contains("Готово", "Вопрос № " + number);

    mailbox.press("Отказаться от всех писем").look("stopped");
    assertThat(read(mailbox)).contains("Вы ни за чем не следите");
  }

  /**
   * A question of the demonstration with an answer, which is tracked with this code from now on.
   */
  private static String answeredQuestionOf(SecretCode code) throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement query =
            tables.prepareStatement(
                "update question set tracking_hash = ? where id = (select min(q.id) from question q"
                    + " join answer a on a.question_id = q.id where a.status = 'PUBLISHED' and"
                    + " q.status = 'ANSWERED' and q.ministry_code = 'moh' and q.language = 'kk' and"
                    + " not exists (select from dispute d where d.question_id = q.id)) returning"
                    + " number")) {
      query.setBytes(1, code.hash());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** The words of the page, once all of it is there. */
  private static String read(Visitor visitor) {
    visitor.page().waitForLoadState();
    return visitor.text();
  }
}
