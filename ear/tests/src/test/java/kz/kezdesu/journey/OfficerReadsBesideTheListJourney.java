package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Saule has a wide screen. The list of the morning's letters stands at the left, the letter she is
 * at beside it: she walks along the list, and what she does with a letter she does where she is.
 */
class OfficerReadsBesideTheListJourney extends Journey {
  private static final String INBOX = "/backoffice/question/inbox?folder=";
  private static final String BESIDE = "#beside:not([hidden], [aria-busy]) iframe:not([hidden])";

  @Test
  void theLetterStandsBesideTheListAsSheWalksAlongIt() {
    Visitor saule = atADesk("kk").signIn("officer.moh", "kk").open(INBOX + "to-check");
    Keyboard hands = new Keyboard(saule, Keyboard.nothingDone());
    String address = saule.page().url();
    assertThat(saule.page().locator("#beside").isVisible()).isFalse();
    int pages = pages(saule);

    hands.press("c");
    reads(saule, number(saule, 0));
    hands.press("j").press("j");
    reads(saule, number(saule, 1));
    assertThat(hands.line()).isNotEmpty();
    assertThat(beside(saule).locator(".asked").innerText()).startsWith(letter(saule, 1));
    saule.look("beside");
    hands.press("j").press("j").press("j").press("k");
    reads(saule, number(saule, 3));
    hands.press("q");
    assertThat(hands.isAt("#beside iframe")).isTrue();
    hands.press("k");
    reads(saule, number(saule, 2));
    assertThat(hands.line()).startsWith(letter(saule, 2));
    hands.press("q").press("Escape");
    assertThat(hands.line()).startsWith(letter(saule, 2));

    assertThat(saule.page().url()).isEqualTo(address);
    assertThat(pages(saule)).as("pages that lie behind").isEqualTo(pages);
    saule.page().setViewportSize(1600, 900);
    saule.look("beside");
    saule.page().reload();
    reads(saule, number(saule, 0));
    hands.press("?");
    saule.look("keys");
    hands.press("Escape").press("c");
    assertThat(saule.page().locator("#beside").isVisible()).isFalse();
    saule.look("put-away");
  }

  @Test
  void whatIsDoneBesideTheListLeadsToTheNextLetter() {
    Visitor saule = atADesk("ru").signIn("officer.moh", "ru").open(INBOX + "to-check");
    Keyboard hands = new Keyboard(saule, Keyboard.nothingDone());
    int letters = hands.lines();
    String second = number(saule, 1);
    String third = number(saule, 2);
    hands.press("c").press("j").press("j").press("j").press("x").press("k");
    reads(saule, second);

    hands.press("Shift+X").press("Shift+X").press("d");
    beside(saule).locator("#decline[open]").waitFor();
    hands.press("Enter");
    beside(saule).locator(".faults").waitFor();
    assertThat(beside(saule).locator("fieldset .ui-message").innerText())
        .contains("Выберите причину");
    assertThat(hands.lines()).isEqualTo(letters);
    saule.look("no-reason");
    beside(saule).locator("[value=OFF_TOPIC]").check();
    hands.press("Enter");
    reads(saule, third);
    assertThat(hands.lines()).isEqualTo(letters - 1);
    assertThat(saule.page().locator("[data-beside-said]").innerText()).contains(second);
    assertThat(hands.line()).startsWith(letter(saule, 1));
    saule.look("declined");

    hands.press("q").press("a");
    saule
        .page()
        .waitForFunction(
            "n => document.querySelectorAll('[data-rows] tbody tr').length === n", letters - 2);
    reads(saule, number(saule, 1));
    assertThat(saule.page().locator("[data-beside-said]").innerText()).contains(third);
    hands.press("q").turn("z");
    assertThat(saule.text()).contains("Отменено для 1 вопроса");
    assertThat(hands.lines()).isEqualTo(letters - 1);
    hands.press("c");
  }

  @Test
  void afterALongWalkTheTickedLettersArePublishedAndUndone() {
    Visitor saule = atADesk("ru").signIn("officer.moh", "ru").open(INBOX + "to-check");
    Keyboard hands = new Keyboard(saule, Keyboard.nothingDone());
    String first = number(saule, 0);
    hands.press("c").press("j").press("x");
    reads(saule, first);
    saule
        .page()
        .evaluate(
            "async () => { for (let page = 0; page < 20; page++) await fetch(location.href); }");

    hands.turn("a");
    assertThat(saule.text()).contains("Опубликован 1 вопрос");
    assertThat(number(saule, 0)).isNotEqualTo(first);
    reads(saule, number(saule, 0));
    saule.look("published");
    hands.turn("z");
    assertThat(number(saule, 0)).isEqualTo(first);
    hands.press("c");
  }

  @Test
  void faultsAndClashesOfAnAnswerAreShownBesideTheList() {
    Visitor saule = atADesk("ru").signIn("officer.moh", "ru").open(INBOX + "published");
    Keyboard hands = new Keyboard(saule, Keyboard.nothingDone());
    int pages = pages(saule);
    hands.press("c").press("j");
    String number = number(saule, 0);
    reads(saule, number);
    hands.press("e");
    type(saule, "Новый кабинет откроют в марте.");
    hands.press("Control+Enter");
    beside(saule).locator(".faults").waitFor();
    assertThat(typed(saule)).isEqualTo("Новый кабинет откроют в марте.");
    saule.look("no-outcome");
    saule.page().setViewportSize(700, 900);
    saule.page().waitForSelector("#beside", hidden());
    saule.page().setViewportSize(1280, 900);
    beside(saule).locator(".faults").waitFor();
    assertThat(typed(saule)).isEqualTo("Новый кабинет откроют в марте.");

    Visitor colleague = atADesk("ru").signIn("officer.moh", "ru");
    colleague.open("/backoffice/question/question?number=" + number);
    colleague.page().locator("[value='EXPLAINED']").check();
    colleague.type("editor:text", "Кабинет уже работает.").press("Сохранить черновик");
    assertThat(colleague.text()).contains("Черновик сохранён");

    beside(saule).locator("[value='SOLVED']").check();
    hands.press("Control+Enter");
    beside(saule).locator(".versions").waitFor();
    assertThat(beside(saule).locator(".versions").innerText())
        .contains("Кабинет уже работает.", "Новый кабинет откроют в марте.");
    assertThat(typed(saule)).isEqualTo("Новый кабинет откроют в марте.");
    saule.look("both-versions");
    assertThat(pages(saule)).as("pages that lie behind").isEqualTo(pages);

    saule.offline(true);
    beside(saule).locator("[name='editor:text']").focus();
    hands.press("Control+Enter");
    saule.page().locator("[data-beside-unsent]:visible").waitFor();
    saule.offline(false);
    assertThat(typed(saule)).isEqualTo("Новый кабинет откроют в марте.");
    hands.press("Control+Enter");
    saule.page().waitForSelector("[data-beside-unsent]", hidden());
    assertThat(beside(saule).locator("h1").innerText()).contains(number);

    hands.press("q").press("Escape");
    assertThat(hands.line()).startsWith(letter(saule, 0));
    hands.press("c");
  }

  @Test
  void whatWasOnItsWayWhenTheNetworkWentIsOfferedAgain() {
    Visitor saule = atADesk("kk").signIn("officer.moh", "kk").open(INBOX + "published");
    Keyboard hands = new Keyboard(saule, Keyboard.nothingDone());
    String number = number(saule, 2);
    hands.press("c");
    saule.page().locator(row(number) + " th a").focus();
    reads(saule, number);
    hands.press("e");
    type(saule, "Дәрігер сәуірде келеді. 🏥");
    beside(saule).locator("[value='EXPLAINED']").check();
    List<Route> underWay = new ArrayList<>();
    saule.page().route("**/question/question**", route -> hold(route, underWay));
    saule.page().waitForRequest("**/question/question**", () -> hands.press("Control+Enter"));
    hands.press("Escape").press("j");
    saule.offline(false);
    underWay.get(0).abort("internetdisconnected");
    saule.page().locator("[data-beside-refused]:visible").waitFor();
    saule.page().unroute("**/question/question**");
    reads(saule, number(saule, 3));
    assertThat(saule.page().locator("[data-beside-refused]").innerText()).contains(number);
    saule.look("not-sent");
    hands.press("j");
    reads(saule, number(saule, 4));
    assertThat(saule.page().locator("[data-beside-refused]").isVisible()).isTrue();

    hands.press("k").press("k");
    reads(saule, number);
    assertThat(saule.page().locator("[data-beside-refused]").isVisible()).isFalse();
    beside(saule).getByText("Бұрын теріліп, жіберілмеген мәтінді қайтару").click();
    assertThat(typed(saule)).isEqualTo("Дәрігер сәуірде келеді. 🏥");
    hands.press("Escape").press("c");
  }

  /** A form stays under way; everything else goes through. */
  private static void hold(Route route, List<Route> underWay) {
    if (route.request().method().equals("POST")) {
      underWay.add(route);
    } else {
      route.resume();
    }
  }

  @Test
  void theLastLetterOfAFolderLeavesWordOfWhatWasDone() {
    Visitor saule = atADesk("kk").signIn("officer.moh", "kk").open(INBOX + "published");
    String number = number(saule, 3);
    saule.open(INBOX + "published&q=" + number);
    Keyboard hands = new Keyboard(saule, Keyboard.nothingDone());
    int pages = pages(saule);
    hands.press("c").press("j");
    reads(saule, number);
    hands.press("d");
    beside(saule).locator("[value=OFF_TOPIC]").check();
    hands.press("Enter");
    saule.page().waitForSelector("#main .empty");
    assertThat(saule.page().locator("#notices").innerText()).contains(number);
    assertThat(saule.page().locator("#beside").isVisible()).isFalse();
    assertThat(hands.isAt("#main")).isTrue();
    assertThat(pages(saule)).as("pages that lie behind").isEqualTo(pages);
    saule.look("read-to-its-end");
  }

  @Test
  void manyAnswersAreClearedBesideTheListAndSignedAndPublishedAtOnce() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru").open(INBOX + "awaiting");
    List<String> numbers = List.of(number(officer, 1), number(officer, 2));
    for (String number : numbers) {
      officer.open("/backoffice/question/question?number=" + number);
      officer.page().locator("[value='EXPLAINED']").check();
      officer.type("editor:text", "Поезд с врачами придёт весной: " + number);
      officer.press("Отправить на согласование");
      assertThat(officer.text()).contains("отправлен");
    }
    Visitor editor = atADesk("kk").signIn("editor.moh", "kk").open(INBOX + "to-clear");
    Keyboard hands = new Keyboard(editor, Keyboard.nothingDone());
    hands.press("c");
    for (String number : numbers) {
      editor.page().locator(row(number) + " th a").focus();
      reads(editor, number);
      hands.press("y");
      editor.page().waitForSelector(row(number), gone());
    }
    editor.look("cleared");
    hands.press("c");

    Visitor approver = atADesk("ru").signIn("approver.moh", "ru").open(INBOX + "to-sign-off");
    for (String number : numbers) {
      approver.page().locator(row(number) + " [name=chosen]").check();
    }
    approver.look("to-sign");
    new Keyboard(approver, Keyboard.nothingDone()).turn("s");
    assertThat(approver.text()).contains("Подписаны 2 ответа.");
    assertThat(approver.page().locator(row(numbers.get(0))).count()).isZero();
    approver.look("signed");

    editor.open(INBOX + "to-publish");
    for (String number : numbers) {
      editor.page().locator(row(number) + " [name=chosen]").check();
    }
    editor.look("ticked");
    new Keyboard(editor, Keyboard.nothingDone()).turn("p");
    assertThat(editor.text()).contains("2 жауап жарияланды.");
    assertThat(editor.page().locator(row(numbers.get(0))).count()).isZero();
    editor.look("published");
  }

  private static String row(String number) {
    return "[data-rows] tbody tr:has(a[href*='number=" + number + "'])";
  }

  private static Page.WaitForSelectorOptions hidden() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static Page.WaitForSelectorOptions gone() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }

  @Test
  void whoOnlyPassesByIsAtNoQuestion() {
    Visitor approver = atADesk("kk").signIn("approver.moh", "kk").open(INBOX + "published");
    Keyboard hands = new Keyboard(approver, Keyboard.nothingDone());
    hands.press("c").press("j");
    String passed = number(approver, 0);
    reads(approver, passed);
    hands.press("j");
    String entered = number(approver, 1);
    reads(approver, entered);
    approver.page().waitForResponse("**/question/presence**", () -> hands.press("q"));

    Visitor saule = atADesk("kk").signIn("officer.moh", "kk");
    saule.open("/backoffice/question/question?number=" + passed);
    assertThat(saule.page().locator(".present").isVisible()).isFalse();
    saule.open("/backoffice/question/question?number=" + entered);
    assertThat(saule.page().locator(".present").isVisible()).isTrue();
    hands.press("Escape").press("c");
  }

  @Test
  void onlyTheQuestionStandsInAFrameAndOnlyInOurOwn() {
    Visitor saule = atADesk("kk").signIn("officer.moh", "kk").open(INBOX + "to-check");
    String question = saule.page().locator("[data-rows] th a").first().getAttribute("href");

    assertThat(frames(saule, question + "&beside=1")).containsExactly("SAMEORIGIN", "'self'");
    assertThat(frames(saule, question)).containsExactly("DENY", "'none'");
    assertThat(frames(saule, INBOX + "to-check&beside=1")).containsExactly("DENY", "'none'");
    assertThat(
            saule
                .page()
                .request()
                .post(
                    house().address() + INBOX + "to-check",
                    RequestOptions.create().setHeader("Sec-Fetch-Site", "cross-site"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void aPhoneShowsTheListAsEver() {
    Visitor saule = onAPhone("ru").signIn("officer.moh", "ru").open(INBOX + "to-check");
    saule.page().evaluate("localStorage.setItem('kezdesu.beside', 'on')");
    saule.page().reload();
    saule.look("list");
    assertThat(saule.page().locator("#beside, [data-beside-switch]:visible").first().isVisible())
        .isFalse();
    saule.page().locator("[data-rows] th a").first().click();
    saule.page().waitForURL("**/question/question**");
  }

  /** The two headers that say who may put a page into a frame. */
  private static List<String> frames(Visitor visitor, String path) {
    APIResponse answer = visitor.page().request().get(house().address() + path);
    String policy =
        answer.headersArray().stream()
            .filter(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
            .map(OfficerReadsBesideTheListJourney::ancestors)
            .min(String::compareTo)
            .orElse("");
    return List.of(Objects.requireNonNullElse(answer.headers().get("x-frame-options"), ""), policy);
  }

  private static String ancestors(HttpHeader policy) {
    return policy.value.replaceFirst(".*frame-ancestors ('[a-z]+').*", "$1");
  }

  private static FrameLocator beside(Visitor visitor) {
    return visitor.page().frameLocator(BESIDE);
  }

  /** Waits until the question of this number stands beside the list. */
  private static void reads(Visitor visitor, String number) {
    beside(visitor).locator("h1").filter(new Locator.FilterOptions().setHasText(number)).waitFor();
  }

  private static void type(Visitor visitor, String text) {
    beside(visitor).locator("[name='editor:text']").fill(text);
  }

  private static String typed(Visitor visitor) {
    return beside(visitor).locator("[name='editor:text']").inputValue();
  }

  private static int pages(Visitor visitor) {
    return ((Number) visitor.page().evaluate("history.length")).intValue();
  }

  private static String number(Visitor visitor, int row) {
    visitor.text();
    String address = visitor.page().locator("[data-rows] th a").nth(row).getAttribute("href");
    return address.replaceFirst(".*number=([^&]+).*", "$1");
  }

  private static String letter(Visitor visitor, int row) {
    Locator link = visitor.page().locator("[data-rows] th a").nth(row);
    return link.textContent().strip().replaceFirst("…$", "");
  }
}
