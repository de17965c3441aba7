package kz.kezdesu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The host at the desk of the hall, and Aigul on the bus with her phone: what the host does she
 * sees at once, and a network that fails for a while loses nothing and doubles nothing.
 */
class HostRunsTheMeetingJourney extends Journey {
  private static final Duration A_SECOND_AND_A_BUSY_MACHINE = Duration.ofSeconds(4);

  @Test
  void withTheKeyboardAndThroughALostNetwork() {
    Visitor host = atADesk("ru").signIn("host.moh", "ru");
    String live = console(host);
    host.look("console");
    Visitor aigul = onAPhone("ru").open("/ru/meetings/" + live + "/live");
    assertThat(aigul.page().locator("#connection.connection--on")).isVisible();

    announce(host, "Дәрігерлер туралы сұрақтарға көштік.", "Переходим к вопросам о врачах.");
    within(aigul, "Переходим к вопросам о врачах.");

    Page desk = host.page();
    if (desk.locator("#answered-now").count() > 0) {
      desk.keyboard().press("Alt+1");
      assertThat(desk.locator("#answered-now")).hasCount(0);
    }
    desk.keyboard().press("Alt+2");
    assertThat(desk.locator("#answered-now")).isVisible();
    String asked = desk.locator(".now__text").innerText();
    assertThat(aigul.page().locator("#now-answering .question-text")).hasText(asked);

    desk.keyboard().press("Alt+4");
    desk.keyboard().type("Когда откроют аптеку в посёлке? 💊");
    desk.locator("#name").fill("Серик");
    desk.keyboard().press("Control+Enter");
    assertThat(desk.locator("#said-to-host")).containsText("Вопрос записан под № ");
    assertThat(desk.locator("#questions")).containsText("Когда откроют аптеку в посёлке? 💊");

    desk.keyboard().press("Alt+4");
    desk.keyboard().type("Звоните мне: 8 701 765 43 21. Когда починят мост?");
    desk.keyboard().press("Control+Enter");
    assertThat(desk.locator("#outbox-list")).containsText("Вопрос сразу увидят все");
    host.look("personal-data");
    host.press("Скрыть от публики");
    assertThat(desk.locator("#questions")).containsText("Звоните мне: ▇▇▇. Когда починят мост?");
    assertThat(desk.locator("#outbox")).isHidden();

    host.offline(true);
    announce(host, "Байланыссыз бірінші.", "Первое без связи.");
    announce(host, "Байланыссыз екінші.", "Второе без связи.");
    assertThat(desk.locator("#outbox-list li")).hasCount(2);
    assertThat(desk.locator("#outbox")).isVisible();
    host.look("no-network");
    host.offline(false);

    within(aigul, "Второе без связи.");
    assertThat(desk.locator("#outbox")).isHidden();
    List<String> said = aigul.page().locator("#announcements li p").allInnerTexts();
    assertThat(said.stream().filter(line -> line.equals("Первое без связи."))).hasSize(1);
    assertThat(said.indexOf("Первое без связи.")).isGreaterThan(said.indexOf("Второе без связи."));
    host.look("back-again");
    aigul.look("live");
  }

  @Test
  void withoutScriptsTheConsoleDoesTheSame() {
    Visitor host = onAPhoneWithoutScripts("kk").signIn("host.moh", "kk");
    String live = console(host);

    host.page().locator("#textKk").fill("Скриптсіз хабар.");
    host.page().locator("#textRu").fill("x".repeat(501));
    host.page().locator("#announce").click();
    assertThat(host.page().locator("#textKk")).hasValue("Скриптсіз хабар.");
    assertThat(host.page().locator("#textRu-fault")).isVisible();
    host.look("refused");

    host.page().locator("#textRu").fill("Без скриптов.");
    host.page().locator("#announce").click();
    assertThat(host.page().locator("#log")).containsText("Скриптсіз хабар.");

    host.page().locator("#textKk").fill("Жедел желі: 8 727 258 00 00.");
    host.page().locator("#textRu").fill("Горячая линия: 8 727 258 00 00.");
    host.page().locator("#announce").click();
    assertThat(host.page().locator("#textRu-fault")).isVisible();
    assertThat(host.page().locator("#textRu")).hasValue("Горячая линия: 8 727 258 00 00.");
    host.look("personal-data");
    host.page().getByLabel("Сол күйі көрсету").check();
    host.page().locator("#announce").click();
    assertThat(host.page().locator("#log")).containsText("Жедел желі: 8 727 258 00 00.");

    Visitor other = onAPhone("kk").signIn("host.moh", "kk");
    other.open("/backoffice/live/console?meeting=" + live).look("console");
  }

  @Test
  void nobodyOpensTheConsoleOfAnotherMinistry() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    assertThat(officer.page().navigate(house().address() + "/backoffice/live/console").status())
        .isEqualTo(403);
  }

  private static String console(Visitor host) {
    host.open("/backoffice/live/console").look("days");
    Locator live = host.page().locator("tr:has(.tag--due) th a");
    String address = live.getAttribute("href");
    live.click();
    return address.substring(address.indexOf('=') + 1);
  }

  private static void announce(Visitor host, String kk, String ru) {
    host.page().locator("#textKk").fill(kk);
    host.page().locator("#textRu").fill(ru);
    host.page().keyboard().press("Control+Enter");
    assertThat(host.page().locator("#textRu")).hasValue("");
  }

  private static void within(Visitor visitor, String words) {
    visitor
        .page()
        .getByText(words, new Page.GetByTextOptions().setExact(true))
        .waitFor(new Locator.WaitForOptions().setTimeout(A_SECOND_AND_A_BUSY_MACHINE.toMillis()));
  }
}
