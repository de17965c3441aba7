package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.kezdesu.launch.Launched;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Madina and Bolat work at the desk of the ministry of health: they keep lists for each other, give
 * each other questions, and see when both are at the same one.
 */
class OfficersShareADeskJourney extends Journey {
  private static final String INBOX = "/backoffice/question/inbox";
  private static final String ROWS = "[data-rows] tbody tr";

  /** The demonstration has one officer of the ministry; Bolat signs in with the same password. */
  @BeforeAll
  static void bolatComesToTheDesk() throws SQLException {
    Launched house = house();
    try (Connection tables = house.database();
        PreparedStatement account =
            tables.prepareStatement(
                "insert into staff_account (id, login, name, password_hash, language, created_at)"
                    + " select gen_random_uuid(), 'bolat.moh', 'Болат Ахметов', password_hash,"
                    + " 'kk', now() from staff_account where login = 'officer.moh'");
        PreparedStatement role =
            tables.prepareStatement(
                "insert into staff_role (account_id, role, body_code) select id, 'OFFICER', 'moh'"
                    + " from staff_account where login = 'bolat.moh'")) {
      account.executeUpdate();
      role.executeUpdate();
    }
  }

  @Test
  void aListIsKeptUnderANameAndOpenedByItsAddress() {
    Visitor madina = atADesk("ru").signIn("officer.moh", "ru");
    madina.open(INBOX + "?folder=all");
    madina.page().locator("#topic").selectOption("health");
    madina.press("Найти");
    keys(madina, "f");
    madina.press("Сохранить отбор");
    assertThat(madina.text()).contains("Дайте отбору название.");
    madina.look("without-a-name");
    madina.type("keeping:filter_name", "Здоровье: всё");
    madina.page().locator("[id='keeping:filter_shared']").check();
    madina.press("Сохранить отбор");
    assertThat(madina.text()).contains("Отбор «Здоровье: всё» сохранён");
    madina.look("kept");
    String address = madina.page().url().replaceFirst("^https?://[^/]+", "");
    int lines = madina.page().locator(ROWS).count();

    Visitor bolat = onAPhone("kk").signIn("bolat.moh", "kk").open(address).look("shared");
    assertThat(bolat.page().locator(ROWS).count()).isEqualTo(lines);
    bolat.page().locator("summary").first().click();
    bolat.type("keeping:filter_name", "Денсаулық").press("Атауын өзгерту");
    assertThat(bolat.text()).contains("Сүзгінің атауы өзгертілді");
    bolat.look("renamed").page().locator("summary").first().click();
    bolat.press("Сүзгіні жою");
    assertThat(bolat.text()).contains("«Денсаулық» сүзгісі жойылды");
    assertThat(bolat.page().locator(ROWS).count()).isEqualTo(lines);
    bolat.look("removed");
  }

  @Test
  void questionsAreGivenToSomebodyAndThatIsUndone() {
    Visitor madina = atADesk("ru").signIn("officer.moh", "ru");
    madina.open(INBOX + "?folder=published&whose=nobody").look("nobodys");
    keys(madina, "j", "x", "j", "x", "i");
    assertThat(madina.page().evaluate("document.activeElement.id"))
        .isEqualTo("inbox:question_person");
    madina.press("Поручить отмеченные");
    assertThat(madina.text()).contains("Выберите сотрудника из списка.");
    madina.look("without-a-person");
    tickTwo(madina);
    madina.page().locator("[id='inbox:question_person']").selectOption("bolat.moh");
    madina.press("Поручить отмеченные");
    assertThat(madina.text()).contains("Поручены 2 вопроса");
    madina.look("given");

    Visitor bolat = onAPhone("kk").signIn("bolat.moh", "kk").look("to-do");
    bolat.follow("сұрақ сізге тапсырылған").look("mine");
    assertThat(bolat.page().locator(ROWS).count()).isEqualTo(2);
    bolat.page().locator("[data-rows] th a").first().click();
    bolat.page().waitForURL("**/question/question**");
    assertThat(bolat.text()).contains("Сұрақ тапсырылды");
    bolat.look("question");

    madina.press("Отменить");
    assertThat(madina.text()).contains("Отменено для 2 вопросов: всё как было.");
    madina.look("undone");
    bolat.open(INBOX + "?folder=all&whose=mine");
    assertThat(bolat.page().locator(ROWS).count()).isZero();
    bolat.look("nothing-of-mine");
  }

  @Test
  void topicsOfManyAreUndoneExactly() {
    Visitor madina = atADesk("kk").signIn("officer.moh", "kk");
    madina.open(INBOX + "?folder=published");
    String before = meta(madina);
    tickTwo(madina);
    keys(madina, "m");
    madina.page().locator("[id='inbox:question_topic']").selectOption("culture");
    madina.press("Белгіленгендерге тақырып қою");
    assertThat(madina.text()).contains("2 сұраққа тақырып қойылды.");
    assertThat(meta(madina)).contains("Мәдениет және спорт").isNotEqualTo(before);
    madina.press("Кері қайтару");
    assertThat(meta(madina)).isEqualTo(before);
  }

  @Test
  void whoIsAtTheSameQuestionIsSeenAndAClashShowsBothVersions() {
    Visitor madina = atADesk("ru").signIn("officer.moh", "ru");
    madina.open(INBOX + "?folder=awaiting");
    madina.page().locator("[data-rows] th a").last().click();
    madina.page().waitForURL("**/question/question**");
    String address = madina.page().url().replaceFirst("^https?://[^/]+", "");

    Visitor bolat = onAPhone("kk").signIn("bolat.moh", "kk").open(address);
    assertThat(bolat.page().locator(".present").innerText()).contains("Мадина Кенжебаева");
    bolat.look("somebody-else-is-here");
    madina.open(address);
    assertThat(madina.page().locator(".present").innerText()).contains("Болат Ахметов");
    madina.look("somebody-else-is-here");

    word(madina, "Очередь сократят к осени.").press("Сохранить черновик");
    assertThat(madina.text()).contains("Черновик сохранён");
    word(bolat, "Кезек қысқа қарай жойылады. 🏥").press("Жобаны сақтау");
    assertThat(bolat.text())
        .contains("Осы арада басқа адам өзгеріс енгізді", "Очередь сократят к осени.");
    assertThat(text(bolat)).isEqualTo("Кезек қысқа қарай жойылады. 🏥");
    bolat.look("both-versions");
    bolat.press("Сақталған нұсқаны алу");
    assertThat(text(bolat)).isEqualTo("Очередь сократят к осени.");
    assertThat(bolat.text()).contains("Сіз бұрын жазған мәтін", "Кезек қысқа қарай жойылады. 🏥");
    bolat.look("theirs-taken");
    bolat.press("Жобаны сақтау");
    assertThat(bolat.text()).contains("Жоба сақталды");
  }

  @Test
  void whoeverIsSlowerWithAJointAnswerLosesNoWord() throws SQLException {
    String address = "/backoffice/question/joint-answer?problem=" + cardWithTwoQuestions();
    Visitor madina = atADesk("ru").signIn("officer.moh", "ru").open(address);
    Visitor bolat = onAPhone("kk").signIn("bolat.moh", "kk").open(address);

    assertThat(bolat.page().locator(".present").innerText()).contains("Мадина Кенжебаева");
    wordJointly(madina, "Жаңа көлік келеді.", "Придёт новая машина.");
    madina.press("Отправить на согласование");
    assertThat(madina.text()).contains("2 ответа отправлены на согласование");
    wordJointly(bolat, "Көлік жөнделді. 🚑", "Машину починили. 🚑");
    bolat.press("Келісуге жіберу");
    assertThat(bolat.text()).contains("Бұл сұрақтардың ешқайсысы жауап күтіп тұрған жоқ.");
    assertThat(bolat.page().locator(".unsaved").innerText())
        .contains("Көлік жөнделді. 🚑", "Машину починили. 🚑");
    bolat.look("somebody-was-first");

    madina.press("Отозвать с согласования");
    assertThat(madina.text()).contains("черновик");
    bolat.follow("Ортақ жауапты ашу");
    bolat.page().waitForURL("**/question/joint-answer?id=**");
    wordJointly(madina, "Екі көлік келеді.", "Придут две машины.");
    madina.press("Отправить на согласование");
    assertThat(madina.text()).contains("отправлены на согласование");
    wordJointly(bolat, "Көлік жөнделді. 🚑", "Машину починили. 🚑");
    bolat.press("Келісуге жіберу");
    assertThat(bolat.text()).contains("Екі көлік келеді.", "Осы арада басқа адам өзгеріс енгізді");
    assertThat(bolat.page().locator(".unsaved").innerText())
        .contains("Көлік жөнделді. 🚑", "Машину починили. 🚑");
    bolat.look("overtaken");
  }

  @Test
  void whoWordsATemplateThatIsPutAwayMeanwhileLosesNoWord() {
    Visitor madina = atADesk("ru").signIn("officer.moh", "ru");
    madina.open("/backoffice/question/template").type("wording:title", "Вывоз мусора");
    madina.type("wording:kk", "Қоқыс жұмада шығарылады.");
    madina.type("wording:ru", "Мусор вывозят в пятницу.").press("Сохранить шаблон");
    assertThat(madina.text()).contains("Шаблон сохранён");
    String address = madina.page().url().replaceFirst("^https?://[^/]+", "");
    Visitor bolat = onAPhone("kk").signIn("bolat.moh", "kk").open(address);

    madina.press("Убрать шаблон");
    assertThat(madina.page().locator("[id='wording:kk']").count()).isZero();
    bolat.type("wording:kk", "Қоқыс сенбіде шығарылады.").press("Өзгерісті сақтау");
    assertThat(bolat.page().locator(".unsaved").innerText()).contains("Қоқыс сенбіде шығарылады.");
    bolat.look("put-away-meanwhile");
  }

  private static void wordJointly(Visitor visitor, String kk, String ru) {
    visitor.page().locator("[value='BEING_SOLVED']").check();
    visitor.type("editor:kk", kk).type("editor:ru", ru);
  }

  /** A card of the ministry with a question in each language, both voiced and not answered. */
  private static long cardWithTwoQuestions() throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement question =
            tables.prepareStatement(
                "insert into question (number, idempotency_key, meeting_id, ministry_code, kind,"
                    + " channel, status, text, language, region_kato, author_name, hide_name,"
                    + " tracking_hash, asked_at, voiced_at, answer_due_on, topic_code) select ?, ?,"
                    + " m.id, 'moh', 'QUESTION', 'HALL', 'VOICED', 'Көлік қашан келеді?', ?,"
                    + " m.region_kato, 'Айгүл', false, sha256(convert_to(?, 'UTF8')), now(), now(),"
                    + " current_date + 12, 'health' from meeting m where m.ministry_code = 'moh' and"
                    + " m.status = 'CLOSED' order by m.id limit 1");
        PreparedStatement card =
            tables.prepareStatement(
                "with card as (insert into problem (ministry_code, region_kato, topic_code, status,"
                    + " title_kk, title_ru, title_en, plan_kk, plan_ru, due_on, opened_at) select"
                    + " 'moh', region_kato, 'health', 'OPEN', 'Ауылға көлік керек', 'Селу нужна"
                    + " машина', '', 'Сатып алу', 'Купить', current_date + 300, now() from question"
                    + " where number = '2026-950001' returning id), linked as (insert into"
                    + " problem_question (problem_id, question_id, linked_at, linked_by) select"
                    + " card.id, q.id, now(), 'officer.moh' from card, question q where q.number in"
                    + " ('2026-950001', '2026-950002')) select id from card")) {
      for (String language : new String[] {"kk", "ru"}) {
        String number = "2026-95000" + (language.equals("kk") ? 1 : 2);
        question.setString(1, number);
        question.setString(2, number);
        question.setString(3, language);
        question.setString(4, number);
        question.executeUpdate();
      }
      try (ResultSet row = card.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static Visitor word(Visitor visitor, String text) {
    visitor.page().locator("[value='EXPLAINED']").check();
    return visitor.type("editor:text", text);
  }

  private static String text(Visitor visitor) {
    return visitor.page().locator("[name='editor:text']").inputValue();
  }

  private static void tickTwo(Visitor visitor) {
    visitor.page().locator("[name='chosen']").nth(0).check();
    visitor.page().locator("[name='chosen']").nth(1).check();
  }

  private static String meta(Visitor visitor) {
    visitor.text();
    return String.join("\n", visitor.page().locator(".meta").allInnerTexts().subList(0, 2));
  }

  private static void keys(Visitor visitor, String... keys) {
    for (String key : keys) {
      visitor.key(key);
    }
  }
}
