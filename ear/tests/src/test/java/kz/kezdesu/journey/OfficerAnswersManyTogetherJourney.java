package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/**
 * Aigul and Pavel have asked about the same, each in their own language. The officer makes a
 * template, links both questions to one problem and answers them together; the editor clears, the
 * approver signs, the editor publishes, and each reads an own answer.
 */
@Decree("1.6")
class OfficerAnswersManyTogetherJourney extends Journey {
  private static final String AIGUL = "2026-940001";
  private static final String PAVEL = "2026-940002";
  private static final String IVAN = "2026-940003";
  private static final String PAGE = "/backoffice/question/question?number=";
  private static final String CARD = "Скорая едет слишком долго";

  @Test
  void fromATemplateToTheirOwnAnswers() throws SQLException {
    twoHaveAskedAboutTheSame();
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    makesATemplate(officer);

    officer.open("/backoffice/question/inbox?folder=awaiting&q=" + AIGUL);
    officer.page().locator("[name='chosen']").check();
    officer.key("l");
    officer.page().locator("[id='inbox:question_card']").selectOption(card(officer, "inbox"));
    officer.press("Связать отмеченные");
    assertThat(officer.text()).contains("1 вопрос теперь связан с карточкой.");
    officer.look("linked").open(PAGE + PAVEL).key("l");
    assertThat(officer.page().evaluate("document.activeElement.id"))
        .isEqualTo("linking:question_card");
    officer.press("Связать с карточкой");
    assertThat(officer.text()).contains("Выберите карточку из списка.");
    officer.look("no-card");
    officer.page().locator("[id='linking:question_card']").selectOption(card(officer, "linking"));
    officer.press("Связать с карточкой");
    assertThat(officer.text()).contains("Вопрос связан с карточкой.", CARD);
    officer.look("linked-on-its-page");
    linksOneThatSaysTheSameAndUndoesIt(officer);
    officer.open("/backoffice/problem/problems").follow(CARD);
    officer.look("card").follow("Ответить");
    officer.page().waitForURL("**/question/joint-answer**");
    officer.look("joint");

    officer.page().locator("[id='editor:template']").selectOption(labelled(officer));
    officer.press("Вставить текст");
    assertThat(officer.text()).contains("Текст шаблона вставлен в конец", "{срок}");
    officer.look("inserted");
    officer.page().locator("[value='BEING_SOLVED']").check();
    officer.press("Отправить на согласование");
    assertThat(officer.text()).contains("остались места, которые заполняете вы");
    officer.look("blanks-left");
    fill(officer, "kk", "{мерзім}", "1 мамырға");
    fill(officer, "ru", "{срок}", "1 мая");
    officer.press("Отправить на согласование");
    assertThat(officer.text()).contains("2 ответа отправлены на согласование");
    officer.look("in-clearance");
    String address = officer.page().url().replaceFirst("^https?://[^/]+", "");

    Visitor editor = atADesk("kk").signIn("editor.moh", "kk").open(address).look("to-clear");
    editor.turn(() -> editor.key("y"));
    assertThat(editor.text()).contains("2 жауап келісілді", "Келіскен: Алия Рахметова");
    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk").open(address).look("to-sign");
    approver.turn(() -> approver.key("s"));
    assertThat(approver.text()).contains("қол қойылды");
    approver.look("signed");
    editor.open(address).look("to-publish");
    editor.turn(() -> editor.key("p"));
    editor.look("published");

    Visitor aigul = onAPhoneWithoutScripts("kk").open("/kk/questions/" + AIGUL).look("answer");
    assertThat(aigul.text()).contains(AIGUL + " сұрағыңыз бойынша: 1 мамырға дейін");
    Visitor pavel = onAPhoneWithoutScripts("ru").open("/ru/questions/" + PAVEL).look("answer");
    assertThat(pavel.text()).contains("По вопросу " + PAVEL + ": до 1 мая");
  }

  private static void makesATemplate(Visitor officer) {
    officer.open("/backoffice/question/templates").look("templates");
    officer.turn(() -> officer.key("n"));
    officer.type("wording:title", "Скорая помощь: новые машины");
    officer.type("wording:kk", "{нөмір} сұрағыңыз бойынша: {мерзім} дейін жаңа көлік келеді.");
    officer.press("Сохранить шаблон");
    assertThat(officer.text()).contains("на русском");
    officer.look("one-language");
    officer.type("wording:ru", "По вопросу {номер}: до {срок} придут новые машины.");
    officer.press("Сохранить шаблон");
    assertThat(officer.text()).contains("Шаблон сохранён");
    officer.look("template");
  }

  /** Ivan has asked what Pavel has; his letter is shown beside Pavel's card. */
  private static void linksOneThatSaysTheSameAndUndoesIt(Visitor officer) {
    officer.open(PAGE + IVAN).look("the-same");
    officer.press("Связать с той же карточкой");
    assertThat(officer.text()).contains("Вопрос связан с карточкой.");
    assertThat(officer.button("Связать с той же карточкой").count()).isZero();
    officer.look("linked-to-the-same");
    officer.turn(() -> officer.key("z"));
    assertThat(officer.button("Связать с той же карточкой").count()).isEqualTo(1);
  }

  private static String card(Visitor officer, String form) {
    return officer
        .page()
        .locator("[id='" + form + ":question_card'] option", text(CARD))
        .getAttribute("value");
  }

  private static String labelled(Visitor officer) {
    return officer
        .page()
        .locator("[id='editor:template'] option", text("Скорая помощь: новые машины"))
        .getAttribute("value");
  }

  private static Page.LocatorOptions text(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static void fill(Visitor officer, String field, String blank, String words) {
    String typed = officer.page().locator("[name='editor:" + field + "']").inputValue();
    officer.type("editor:" + field, typed.replace(blank, words));
  }

  private static void twoHaveAskedAboutTheSame() throws SQLException {
    try (Connection tables = house().database()) {
      tables.setAutoCommit(true);
      ask(tables, AIGUL, "kk", "Айгүл", "Ауылға жедел-жәрдем неге екі сағаттан кейін келеді?");
      ask(tables, PAVEL, "ru", "Павел", "Почему скорая едет в село два часа?");
      ask(tables, IVAN, "ru", "Иван", "Почему скорая едет к нам в село два часа?");
      try (PreparedStatement unvoiced =
          tables.prepareStatement(
              "update question set status = 'PUBLISHED', voiced_at = null, answer_due_on = null"
                  + " where number = ?")) {
        unvoiced.setString(1, IVAN);
        unvoiced.executeUpdate();
      }
      try (PreparedStatement card =
          tables.prepareStatement(
              "insert into problem (ministry_code, region_kato, topic_code, status, title_kk,"
                  + " title_ru, title_en, plan_kk, plan_ru, due_on, percent, opened_at) select 'moh',"
                  + " m.region_kato, 'health', 'OPEN', 'Жедел-жәрдем тым ұзақ жүреді', ?, '', 'Көлік"
                  + " сатып алу', 'Купить машины', current_date + 300, 0, now() from question q"
                  + " join meeting m on m.id = q.meeting_id where q.number = ?")) {
        card.setString(1, CARD);
        card.setString(2, AIGUL);
        card.executeUpdate();
      }
    }
  }

  private static void ask(
      Connection tables, String number, String language, String name, String text)
      throws SQLException {
    try (PreparedStatement question =
        tables.prepareStatement(
            "insert into question (number, idempotency_key, meeting_id, ministry_code, kind,"
                + " channel, status, text, language, region_kato, author_name, hide_name,"
                + " tracking_hash, asked_at, voiced_at, answer_due_on, topic_code) select ?, ?,"
                + " m.id, 'moh', 'QUESTION', 'HALL', 'VOICED', ?, ?, m.region_kato, ?, false,"
                + " sha256(convert_to(?, 'UTF8')), now(), now(), current_date + 12, 'health' from"
                + " meeting m where m.ministry_code = 'moh' and m.status = 'CLOSED' order by m.id"
                + " limit 1 returning id")) {
      question.setString(1, number);
      question.setString(2, number);
      question.setString(3, text);
      question.setString(4, language);
      question.setString(5, name);
      question.setString(6, number);
      try (ResultSet row = question.executeQuery()) {
        assertThat(row.next()).as("a closed meeting of the ministry").isTrue();
      }
    }
  }
}
