package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody opens the pages that need nothing but a browser. */
class AnybodyOpensThePublicPagesJourney extends Journey {
  @ParameterizedTest
  @CsvSource({
    "kk, schedule",
    "ru, schedule",
    "en, schedule",
    "kk, questions?q=жол",
    "ru, questions?q=жол",
    "en, questions?q=nothing-of-that-sort"
  })
  void inTheirLanguageOnAnyScreen(String language, String path) {
    for (Visitor visitor : new Visitor[] {onAPhone(language), atADesk(language)}) {
      visitor.open("/" + language + "/" + path).look(path.replaceAll("[^a-z]+", "-"));

      assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
      assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
      assertThat(visitor.page().locator("a[hreflang]").count()).isEqualTo(3);
    }
  }
}
