package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.kezdesu.privacy.SecretCode;
import org.junit.jupiter.api.Test;

/** The answer needs a visit to the clinic: the author and everybody read why, and until when. */
class ApproverAsksForMoreTimeJourney extends Journey {
  @Test
  void theAuthorAndEverybodyReadWhyAndUntilWhen() throws SQLException {
    SecretCode code = SecretCode.draw();
    String number = voicedQuestion(code);
    Visitor approver = atADesk("ru").signIn("approver.moh", "ru");
    approver.open("/backoffice/question/question?number=" + number);

    approver.follow("Нужно больше времени: промежуточный ответ…").look("empty");
    approver.press("Отправить промежуточный ответ").look("nothing-typed");
    assertThat(approver.text()).contains("Выберите причину", "Напишите по-казахски");
    approver.page().locator("input[value='CHECK_ON_SITE']").check();
    approver.type("saying:holding_noteKk", "Дүйсенбіде емханаға барамыз.");
    approver.type("saying:holding_noteRu", "В понедельник едем в поликлинику.");
    approver.type("saying:holding_until", "2100-01-01");
    approver.press("Отправить промежуточный ответ").look("too-far");
    assertThat(approver.text()).contains("Так надолго срок не продлевают");
    assertThat(approver.page().locator("[id='saying:holding_noteRu']").inputValue())
        .isEqualTo("В понедельник едем в поликлинику.");
    approver.type("saying:holding_until", "");
    approver.button("Отправить промежуточный ответ").dblclick();
    approver.page().waitForURL("**/question/question**");
    approver.look("said");
    assertThat(approver.text()).contains("Дан промежуточный ответ", "В понедельник едем");

    Visitor anybody = onAPhoneWithoutScripts("kk").open("/kk/questions/" + number).look("public");
    assertThat(anybody.text()).contains("Дүйсенбіде емханаға барамыз.", "Сол жерде тексеру керек");
    onAPhone("ru").open("/ru/questions/" + number).look("public");
    Visitor aigul = onAPhone("ru").open("/ru/track/" + code.value()).look("own");
    assertThat(aigul.text()).contains("В понедельник едем в поликлинику.");
    atADesk("kk").open("/kk/track/" + code.value()).look("own");
    Visitor officer = onAPhone("kk").signIn("officer.moh", "kk");
    officer.open("/backoffice/question/holding?number=" + number).look("said");
  }

  private static String voicedQuestion(SecretCode code) throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement query =
            tables.prepareStatement(
                "update question set tracking_hash = ?, answer_due_on = current_date + 20 where id"
                    + " = (select min(id) from question where status = 'VOICED' and ministry_code"
                    + " = 'moh' and answer_due_on is not null) returning number")) {
      query.setBytes(1, code.hash());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
