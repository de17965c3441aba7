package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.kezdesu.privacy.SecretCode;
import org.junit.jupiter.api.Test;

/**
 * Aigul wrote her telephone number into her question. The officer hides it and her name with the
 * keyboard alone and publishes the question; she reads her own words, and an auditor does.
 */
class OfficerHidesATelephoneNumberJourney extends Journey {
  private static final String WORDS =
      "Дәрігер қашан келеді? Маған хабарласыңыз: +7 701 123 45 67, Айгүл.";

  @Test
  void everybodyReadsTheMarksAndSheHerOwnWords() throws SQLException {
    SecretCode code = SecretCode.draw();
    String number = questionWithANumber(code);
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/question/question?number=" + number);

    officer.follow("Скрыть персональные данные в тексте…").look("suggested");
    officer.press("Скрыть");
    assertThat(read(officer)).contains("Отметьте или впишите, что скрыть.");
    officer.page().locator("input[value='+7 701 123 45 67']").focus();
    officer.page().keyboard().press("Space");
    officer.type("hiding:blackout_passages", "Айгүлім").press("Показать, как будет");
    officer.look("preview").press("Скрыть");
    assertThat(read(officer)).contains("Место № 2 из вашего списка в тексте не найдено");
    assertThat(officer.page().locator("[id='hiding:blackout_passages']").inputValue())
        .isEqualTo("Айгүлім");
    officer.look("not-found").type("hiding:blackout_passages", "айгүл");
    officer.button("Скрыть").dblclick();
    officer.page().waitForURL("**/question/question**");
    assertThat(read(officer)).contains("данные скрыты").doesNotContain("701", "Айгүл.");
    officer.look("hidden").press("Опубликовать вопрос");

    Visitor anybody = onAPhoneWithoutScripts("kk").open("/kk/questions/" + number).look("public");
    assertThat(read(anybody)).contains("▇▇▇", "дербес деректер жасырылған").doesNotContain("701");
    Visitor aigul = onAPhone("kk").open("/kk/track/" + code.value()).look("own");
    assertThat(read(aigul)).contains("+7 701 123 45 67", "бір бөлігі жасырылды");

    Visitor auditor = onAPhone("kk").signIn("admin", "kk").open("/backoffice/audit/original");
    auditor.type("reading:original_number", "2026-999999").press("Оқу");
    assertThat(read(auditor)).contains("Мұндай сұрақ жоқ");
    auditor.type("reading:original_number", number).press("Оқу").look("auditor");
    assertThat(read(auditor)).contains(WORDS);
    auditor.open("/backoffice/audit/trail?subject=" + number);
    assertThat(read(auditor)).contains("автордың жұрттан жасырылған сөзін оқыды");
  }

  /** A question of the demonstration that is to be checked, with a telephone number in its text. */
  private static String questionWithANumber(SecretCode code) throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement query =
            tables.prepareStatement(
                "update question set tracking_hash = ?, text = ?, language = 'kk' where id ="
                    + " (select min(id) from question where status = 'RECEIVED' and ministry_code"
                    + " = 'moh') returning number")) {
      query.setBytes(1, code.hash());
      query.setString(2, WORDS);
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
