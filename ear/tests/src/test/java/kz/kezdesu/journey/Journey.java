package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.launch.Launched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/**
 * A journey through the demonstration year. Its visitors look closely at every page they come to;
 * whatever is wrong with a page fails the journey at its end, so that all of it is told at once.
 */
abstract class Journey {
  private final List<Visitor> visitors = new ArrayList<>();
  private String name = "";

  @BeforeEach
  final void begin(TestInfo test) {
    name = getClass().getSimpleName() + "-" + test.getTestMethod().orElseThrow().getName();
  }

  @AfterEach
  final void nothingWasWrongWithAnyPage() {
    List<String> complaints = new ArrayList<>();
    visitors.forEach(visitor -> complaints.addAll(visitor.leave()));
    assertThat(complaints).isEmpty();
  }

  /** Somebody with a phone of 360 px. */
  protected final Visitor onAPhone(String language) {
    return visitor(
        Visitor.options(language).setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
  }

  /** Somebody whose phone runs no scripts. */
  protected final Visitor onAPhoneWithoutScripts(String language) {
    return visitor(
        Visitor.options(language)
            .setViewportSize(360, 740)
            .setHasTouch(true)
            .setIsMobile(true)
            .setJavaScriptEnabled(false));
  }

  /** Somebody at a desk, with a window of 1280 px. */
  protected final Visitor atADesk(String language) {
    return visitor(Visitor.options(language).setViewportSize(1280, 900));
  }

  /** The system that is visited. */
  protected static Launched house() {
    return RealThing.house();
  }

  private Visitor visitor(Browser.NewContextOptions options) {
    Visitor visitor = new Visitor(name, visitors.size() + 1, options);
    visitors.add(visitor);
    return visitor;
  }
}
