package kz.kezdesu.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody with a browser, who notices everything that is wrong with a page. */
final class Visitor {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private final String journey;
  private final int number;
  private final boolean scripts;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private int looks;
  private boolean hasBeenOffline;

  Visitor(String journey, int number, Browser.NewContextOptions options) {
    this.journey = journey;
    this.number = number;
    scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
    context = RealThing.browser().newContext(options);
    page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complain("script failed: " + error));
    page.onResponse(this::receive);
  }

  static Browser.NewContextOptions options(String language) {
    String country = language.equals("en") ? "en-GB" : language + "-KZ";
    return new Browser.NewContextOptions().setLocale(country).setTimezoneId("Asia/Almaty");
  }

  /** Goes to an address of the house. */
  Visitor open(String path) {
    page.navigate(RealThing.house().address() + path);
    return this;
  }

  /** Looks closely: axe, the width, a picture for people to look at. */
  Visitor look(String name) {
    page.waitForLoadState();
    looks++;
    String language = Objects.requireNonNullElse(page.locator("html").getAttribute("lang"), "none");
    int width = page.viewportSize().width;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(
                Path.of(
                    "target/screens",
                    journey,
                    "%d%02d-%s-%d-%s.png".formatted(number, looks, name, width, language))));
    if (scripts) {
      for (Rule broken : axe().analyze().getViolations()) {
        for (CheckedNode node : broken.getNodes()) {
          complain("axe " + broken.getId() + ": " + broken.getHelp() + " at " + node.getHtml());
        }
      }
      Object wider =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (((Number) wider).intValue() > 0) {
        complain("the page is " + wider + " px wider than the window of " + width);
      }
    }
    return this;
  }

  /**
   * Every frame is of our own house, so axe needs no window of its own to put its results together.
   */
  private AxeBuilder axe() {
    return new AxeBuilder(page).setLegacyMode(true).withTags(WCAG_22_AA);
  }

  /** Signs in at the back office and works there in this language, whatever it was before. */
  Visitor signIn(String login, String language) {
    open("/backoffice/login");
    page.locator("[id='sign_in:login']").fill(login);
    page.locator("[id='sign_in:password']").fill(RealThing.house().demoPassword());
    page.locator("[id='sign_in:enter']").click();
    page.waitForURL("**/backoffice/");
    if (!language.equals(page.locator("html").getAttribute("lang"))) {
      page.locator(".bar__form [lang=" + language + "]").click();
      page.waitForSelector("html[lang=" + language + "]");
    }
    return this;
  }

  /** The network is gone, or back; what the browser says about it meanwhile is no complaint. */
  Visitor offline(boolean gone) {
    hasBeenOffline = true;
    context.setOffline(gone);
    return this;
  }

  /** Presses the button with these words. */
  Visitor press(String words) {
    button(words).click();
    return this;
  }

  /** Presses a key on the page, once it has come to its end: before that nobody listens. */
  Visitor key(String key) {
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    page.keyboard().press(key);
    return this;
  }

  /**
   * Does what brings another page, even at the same address, and waits for the whole of it. A click
   * waits by itself; a key does not.
   */
  @SuppressWarnings("deprecation")
  Visitor turn(Runnable deed) {
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    page.waitForNavigation(deed);
    return this;
  }

  /** Follows the link with these words. */
  Visitor follow(String words) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
    return this;
  }

  /** Types into the field of this name. */
  Visitor type(String field, String text) {
    page.locator("[name='" + field + "']").fill(text);
    return this;
  }

  Locator button(String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
  }

  Page page() {
    return page;
  }

  /**
   * What can be read on the page, once it has come to its end: a click waits for its beginning
   * only.
   */
  String text() {
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    return page.locator("body").innerText();
  }

  /** Closes the browser; answers everything that was wrong. */
  List<String> leave() {
    context.close();
    return complaints;
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") && !isAnAnswerOfThePageItself(message)) {
      complain("console: " + message.text() + " (" + message.location() + ")");
    }
  }

  /**
   * A page that says "not found" or "please correct this" does so with its status; so does the
   * answer to a deed that the host's console sends.
   */
  private boolean isAnAnswerOfThePageItself(ConsoleMessage message) {
    boolean told =
        message.text().matches("Failed to load resource: .* status of 4\\d\\d .*")
            && (message.location().startsWith(page.url())
                || message.location().contains("/backoffice/live/deed"));
    return told || hasBeenOffline && message.text().contains("ERR_INTERNET_DISCONNECTED");
  }

  private void receive(Response response) {
    if (response.status() >= 500) {
      complain("status " + response.status() + " from " + response.url());
    }
  }

  private void complain(String what) {
    complaints.add("visitor %d at %s: %s".formatted(number, page.url(), what));
  }
}
