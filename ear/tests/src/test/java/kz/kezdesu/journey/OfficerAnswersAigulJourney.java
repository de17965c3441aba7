package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Aigul has asked at a meeting of the ministry of health. The officer words the answer without
 * touching the mouse, the editor clears it, the approver signs it off, the officer publishes it,
 * and she reads it.
 */
class OfficerAnswersAigulJourney extends Journey {
  private static final Pattern NUMBER = Pattern.compile("number=(\\d{4}-\\d+)");
  private static final String QUESTION = "**/question/question**";

  @Test
  void fromTheInboxToThePublicPage() {
    Visitor officer = signIn(atADesk("ru"), "officer.moh").look("to-do");
    officer.follow("без начатого ответа").look("inbox");
    press(officer, "j", "j", "o");
    officer.page().waitForURL(QUESTION);
    String number = number(officer);
    officer.look("question");

    officer.press("Отправить на согласование");
    assertThat(read(officer)).contains("Исправьте, пожалуйста", "Напишите ответ.");
    officer.look("nothing-typed");

    press(officer, "e", " ", "ArrowDown", "ArrowDown", "Tab", "Tab");
    assertThat(officer.page().evaluate("document.activeElement.id")).isEqualTo("editor:text");
    officer.page().keyboard().insertText("Қан тапсыру кезегі\n\nЕнді күн сайын 🏥 <b>ашық</b>.");
    press(officer, "Tab", "Enter");
    officer.page().waitForSelector(".note--done");
    assertThat(read(officer)).contains("Ответ отправлен на согласование");
    officer.look("in-clearance");
    assertThat(read(officer)).contains("поэтому согласует его другой сотрудник");
    assertThat(officer.button("Согласовать ответ").count()).isZero();
    assertNotPublic(number);

    Visitor editor = signIn(atADesk("kk"), "editor.moh").press("kk").look("to-do");
    assertThat(read(editor)).contains("келісуді күтіп тұр");
    editor.follow("келісуді күтіп тұр");
    assertThat(editor.page().locator("h1").innerText()).isEqualTo("Келісуде");
    assertThat(listed(editor, number)).isEqualTo(1);
    editor.look("to-clear").open(address(number));
    editor.turn(() -> editor.key("y"));
    assertThat(read(editor)).contains("Жауап келісілді. Енді ол қол қоюды күтеді.");
    editor.look("cleared");
    assertNotPublic(number);

    Visitor approver = signIn(onAPhone("ru"), "approver.moh").look("to-do");
    assertThat(read(approver)).contains("вашей подписи");
    approver.open(address(number)).look("question");
    assertThat(read(approver)).contains("Согласовал Алия Рахметова");
    press(approver, "r");
    approver.press("Вернуть исполнителю");
    assertThat(read(approver)).contains("Напишите, что исправить.");
    approver.press("Подписать ответ");
    assertThat(read(approver)).contains("Ответ подписан.");
    assertNotPublic(number);

    officer.open("/backoffice/question/inbox?folder=to-publish");
    assertThat(listed(officer, number)).isEqualTo(1);
    officer.open(address(number)).look("to-publish").press("Опубликовать ответ");
    assertThat(read(officer))
        .contains("Ответ опубликован")
        .containsSubsequence(
            "Написал Мадина Кенжебаева",
            "Согласовал Алия Рахметова",
            "Подписал Ғалым Тілегенов",
            "Опубликовал Мадина Кенжебаева");
    assertThat(officer.page().locator(".timeline").innerText())
        .containsSubsequence("Ответ подписан", "Ответ согласован", "отправлен на согласование");
    officer.look("published");

    Visitor aigul = onAPhoneWithoutScripts("kk").open("/kk/questions/" + number);
    assertThat(read(aigul)).contains("Қан тапсыру кезегі", "<b>ашық</b>");
    aigul.look("answer");
  }

  @Test
  void whoIsSecondSeesWhatTheFirstDidAndLosesNothing() {
    Visitor first = signIn(atADesk("ru"), "officer.moh");
    Visitor second = signIn(onAPhone("ru"), "officer.moh");
    first.open("/backoffice/question/inbox?folder=drafted");
    first.page().locator("[data-rows] th a").first().click();
    String number = number(first);
    second.open(address(number));

    first.type("editor:text", "Первый вариант ответа.").press("Сохранить черновик");
    assertThat(read(first)).contains("Черновик сохранён");
    second.type("editor:text", "Второй вариант ответа.").press("Сохранить черновик");

    assertThat(read(second))
        .contains("Тем временем это изменил другой человек", "Первый вариант ответа.");
    assertThat(second.page().locator("[name='editor:text']").inputValue())
        .isEqualTo("Второй вариант ответа.");
    second.look("overtaken");
    second.press("Сохранить черновик");
    assertThat(read(second)).contains("Черновик сохранён");
  }

  @Test
  void questionsAreCheckedByKeysOrManyAtOnce() {
    Visitor officer = signIn(atADesk("ru"), "officer.moh");
    officer.open("/backoffice/question/inbox?folder=to-check").look("to-check");
    press(officer, "?");
    officer.look("keys");
    press(officer, "Escape", "j", "d");
    officer.page().waitForURL(QUESTION);
    press(officer, "d");
    officer.press("Не публиковать по этой причине");
    assertThat(read(officer)).contains("Выберите причину: её увидит автор вопроса.");
    officer.look("without-a-reason");
    officer.page().locator("[value='OFF_TOPIC']").check();
    officer.press("Не публиковать по этой причине");
    assertThat(read(officer)).contains("не опубликован", "Не относится к делам министерства");
    officer.look("declined-by-mistake");
    officer.page().reload();
    officer.turn(() -> press(officer, "z"));
    assertThat(read(officer)).contains("Отменено: вопрос снова такой, каким был.");
    assertThat(officer.page().locator(".undo").count()).as("undone once").isZero();
    officer.press("Опубликовать вопрос");
    assertThat(read(officer)).contains("опубликован.", "Ошиблись?");
    officer.look("published-by-mistake").press("Отменить");
    assertThat(read(officer)).contains("Отменено: вопрос снова такой, каким был.");

    officer.open("/backoffice/question/inbox?folder=to-check");
    officer.page().locator("[name='chosen']").nth(0).check();
    officer.page().locator("[name='chosen']").nth(1).check();
    officer.press("Опубликовать отмеченные");
    assertThat(read(officer)).contains("Опубликованы 2 вопроса.");
    officer.look("accepted");
    officer.page().reload();
    officer.press("Отменить");
    assertThat(read(officer)).contains("Отменено для 2 вопросов");
    officer.look("undone");

    officer.page().locator(".bulk__more summary").click();
    officer.page().locator("[name='chosen']").nth(0).check();
    officer.press("Не публиковать отмеченные");
    assertThat(read(officer)).contains("Выберите причину");
    officer.look("many-without-a-reason");
  }

  @Test
  void anotherMinistryIsShutOut() {
    Visitor officer = signIn(atADesk("ru"), "officer.moh");
    officer.open("/backoffice/question/inbox?folder=to-publish");
    officer.page().locator("[data-rows] th a").first().click();
    String number = number(officer);

    Visitor stranger = signIn(atADesk("ru"), "officer.moe");

    assertThat(stranger.page().navigate(house().address() + address(number)).status())
        .isEqualTo(403);
    stranger.look("shut-out");
    stranger.open("/backoffice/question/inbox?folder=all&q=" + number);
    assertThat(stranger.page().locator("[data-rows] tbody tr").count()).isZero();
  }

  private static int listed(Visitor visitor, String number) {
    return visitor
        .page()
        .locator("[data-rows] tbody tr:has(a[href*='number=" + number + "'])")
        .count();
  }

  private void assertNotPublic(String number) {
    Visitor anybody = onAPhone("ru").open("/ru/questions/" + number);
    assertThat(read(anybody)).doesNotContain("Қан тапсыру кезегі");
  }

  private static Visitor signIn(Visitor visitor, String login) {
    return visitor.signIn(login, "ru");
  }

  /** The words of the page, once all of it is there. */
  private static String read(Visitor visitor) {
    visitor.page().waitForLoadState();
    return visitor.text();
  }

  private static void press(Visitor visitor, String... keys) {
    for (String key : keys) {
      visitor.key(key);
    }
  }

  private static String address(String number) {
    return "/backoffice/question/question?number=" + number;
  }

  private static String number(Visitor visitor) {
    visitor.page().waitForURL(QUESTION, new Page.WaitForURLOptions().setTimeout(10_000));
    Matcher found = NUMBER.matcher(visitor.page().url());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
