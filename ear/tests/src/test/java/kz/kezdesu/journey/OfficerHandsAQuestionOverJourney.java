package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.privacy.SecretCode;
import org.junit.jupiter.api.Test;

/**
 * The officer of the ministry of health hands a question over to the ministry of energy, which
 * gives it back; then to the akimat, which takes it on and answers. Its author reads all of it.
 */
class OfficerHandsAQuestionOverJourney extends Journey {
  private static final String NOTE = "Жолды облыс жөндейді. 😀";

  @Test
  @Decree({"1.1", "1.6"})
  void itComesBackOnceAndTheAkimatAnswersByTheSameDay() throws SQLException {
    SecretCode code = SecretCode.draw();
    String number = voicedQuestionOf(code);
    String due = value("select answer_due_on::text from question where number = ?", number);
    String page = "/backoffice/question/question?number=" + number;
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru").open(page);

    officer.follow("Передать другому органу или в eOtinish…").look("hand-over");
    officer.press("Передать вопрос");
    assertThat(read(officer))
        .contains("Выберите, кому передать вопрос.", "Напишите пояснение по-казахски");
    officer.page().locator("[id='handing:handover_to']").selectOption("moe");
    officer.page().locator("[value='LOCAL_MATTER']").check();
    officer.type("handing:handover_noteKk", NOTE).type("handing:handover_noteRu", "Дорога.");
    officer.press("Передать вопрос");
    assertThat(read(officer)).contains("Такая причина не подходит этому получателю");
    assertThat(officer.page().locator("[id='handing:handover_noteKk']").inputValue())
        .isEqualTo(NOTE);
    officer.look("unfit").page().locator("[value='COMPETENCE']").check();
    officer.button("Передать вопрос").dblclick();
    officer.page().waitForURL("**/question/question**");
    assertThat(read(officer)).contains("передан", "Вы можете его читать");
    officer.look("handed-over");

    Visitor energy = onAPhone("ru").signIn("officer.moe", "ru");
    energy.open("/backoffice/question/inbox?folder=handed-to-us").look("to-us");
    assertThat(read(energy)).contains(number, "Министерство здравоохранения");
    energy.open(page).follow("Принять или вернуть").look("decide");
    energy.page().locator("summary").last().click();
    energy.page().locator("[value='ANOTHER_IS_COMPETENT']").check();
    energy.type("taking:giveback_noteKk", "Бұл әкімдіктің ісі.");
    energy.type("taking:giveback_noteRu", "Это дело акимата.").look("giving-back");
    energy.press("Вернуть отправителю");
    assertThat(read(energy)).contains("вернулся");

    officer.open(page).look("came-back");
    assertThat(read(officer)).contains("Вопрос вернули", "Это дело акимата.");
    officer.follow("Передать другому органу или в eOtinish…");
    assertThat(officer.page().locator("[id='handing:handover_to'] option[value='moe']").count())
        .isZero();
    officer.page().locator("[id='handing:handover_to']").selectOption("akimat.10");
    officer.page().locator("[value='LOCAL_MATTER']").check();
    officer.type("handing:handover_noteKk", NOTE).type("handing:handover_noteRu", "Дорога.");
    officer.press("Передать вопрос").look("second");
    officer.open("/backoffice/question/inbox?folder=handed-on").look("handed-on");
    assertThat(read(officer)).contains(number, "Акимат области Абай");

    Visitor akimat = onAPhone("kk").signIn("officer.akimat.10", "kk");
    akimat.open(page).follow("Қабылдау немесе қайтару").press("Сұрақты қабылдау");
    assertThat(read(akimat)).contains("енді сізде");
    akimat.look("taken-on").open("/backoffice/question/templates").look("templates");
    akimat.page().locator("a.button[href$='/question/template']").click();
    akimat.type("wording:title", "Жол жөндеу").type("wording:kk", "Жол жөнделді.");
    akimat.type("wording:ru", "Дорога отремонтирована.").press("Үлгіні сақтау").look("template");
    akimat.open(page).page().locator("[value='SOLVED']").check();
    assertThat(akimat.page().locator("[id='editor:template'] option").allInnerTexts())
        .contains("Жол жөндеу");
    akimat.type("editor:text", "Жол жөнделді.").press("Келісуге жіберу");
    Visitor editor = onAPhone("kk").signIn("editor.akimat.10", "kk").open(page);
    editor.press("Жауапты келісу").look("cleared");
    Visitor approver = atADesk("kk").signIn("approver.akimat.10", "kk").open(page);
    approver.press("Жауапқа қол қою").look("signed");
    akimat.open(page).press("Жауапты жариялау").look("published");

    Visitor aigul = onAPhoneWithoutScripts("kk").open("/kk/track/" + code.value());
    assertThat(read(aigul)).contains("Жол жөнделді.", "Қабылдамаған", NOTE);
    aigul.look("tracking").open("/kk/questions/" + number).look("public");
    assertThat(read(aigul)).contains("Сұрақ берілген органның жауабы", "Абай облысының әкімдігі");
    assertThat(value("select answer_due_on::text from question where number = ?", number))
        .isEqualTo(due);
  }

  @Test
  void whoeverIsSlowerIsToldAndLosesNoWord() throws SQLException {
    String number = voicedQuestionOf(SecretCode.draw());
    String page = "/backoffice/question/hand-over?number=" + number;
    Visitor first = atADesk("ru").signIn("officer.moh", "ru").open(page);
    Visitor second = onAPhone("ru").signIn("officer.moh", "ru").open(page);
    fill(first, "moe", "COMPETENCE", "Бұл энергетика ісі.").press("Передать вопрос");
    assertThat(read(first)).contains("передан");

    fill(second, "akimat.10", "LOCAL_MATTER", NOTE).press("Передать вопрос");
    assertThat(read(second)).contains("по этому вопросу решил другой человек");
    assertThat(second.page().locator(".unsaved").innerText()).contains(NOTE, "По-русски");
    second.look("slower");

    String decide = "/backoffice/question/hand-over?number=" + number;
    Visitor energy = atADesk("ru").signIn("officer.moe", "ru").open(decide);
    Visitor colleague = atADesk("ru").signIn("officer.moe", "ru").open(decide);
    back(energy, "Біздікі емес.").press("Вернуть отправителю");
    assertThat(read(energy)).contains("вернулся");
    back(colleague, "Мүлде біздікі емес.").press("Вернуть отправителю");
    assertThat(colleague.page().locator(".unsaved").innerText()).contains("Мүлде біздікі емес.");
    colleague.look("given-back-by-another");
  }

  private static Visitor fill(Visitor visitor, String to, String why, String note) {
    visitor.page().locator("[id='handing:handover_to']").selectOption(to);
    visitor.page().locator("[value='" + why + "']").check();
    return visitor
        .type("handing:handover_noteKk", note)
        .type("handing:handover_noteRu", "По-русски.");
  }

  private static Visitor back(Visitor visitor, String note) {
    visitor.page().locator("summary").last().click();
    visitor.page().locator("[value='NOT_COMPETENT']").check();
    return visitor
        .type("taking:giveback_noteKk", note)
        .type("taking:giveback_noteRu", "По-русски.");
  }

  /**
   * A question of the demonstration that awaits its answer, from Abai and tracked with this code
   * from now on.
   */
  private static String voicedQuestionOf(SecretCode code) throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement query =
            tables.prepareStatement(
                "update question set tracking_hash = ?, region_kato = '100000000',"
                    + " district_kato = null where id = (select max(q.id) from question q"
                    + " where q.status = 'VOICED' and q.ministry_code = 'moh' and not exists"
                    + " (select from answer a where a.question_id = q.id)) returning number")) {
      query.setBytes(1, code.hash());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static String value(String sql, String number) throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement query = tables.prepareStatement(sql)) {
      query.setString(1, number);
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
