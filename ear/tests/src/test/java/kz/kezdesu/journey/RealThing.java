package kz.kezdesu.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.launch.Launched;

/** The system with its demonstration year, and one browser: both once for the whole run. */
final class RealThing {
  private static final Launched HOUSE = start("journeys");
  private static final Playwright PLAYWRIGHT =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private static final Browser BROWSER =
      PLAYWRIGHT
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(chromium())
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));

  private static Launched visited = HOUSE;

  private RealThing() {}

  /** The system that is visited. */
  static Launched house() {
    return visited;
  }

  /** From now on a system of its own is visited, with whose state nobody else has to live. */
  static void moveInto(String name) {
    visited = start(name);
  }

  /** The system of all journeys is visited again. */
  static void comeBack() {
    visited.close();
    visited = HOUSE;
  }

  private static Launched start(String name) {
    return Launched.start(
        name, Map.of("KEZDESU_TIME_MACHINE", "on", "KEZDESU_QUICKEST_QUESTION_SECONDS", "0"));
  }

  static Browser browser() {
    return BROWSER;
  }

  private static Path chromium() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("KEZDESU_TEST_CHROMIUM")).stream(),
            Stream.of(
                "/usr/bin/chromium-headless-shell",
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome"))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No Chromium: start through ./test"));
  }
}
