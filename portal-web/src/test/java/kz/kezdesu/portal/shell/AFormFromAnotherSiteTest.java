package kz.kezdesu.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AFormFromAnotherSiteTest {
  private static final String HOST = "kezdesu.kz";

  @Test
  void isTold() {
    assertThat(FromAnotherSite.isOurs("cross-site", null, HOST)).isFalse();
    assertThat(FromAnotherSite.isOurs("same-site", "https://kezdesu.kz", HOST)).isFalse();
    assertThat(FromAnotherSite.isOurs(null, "https://evil.example", HOST)).isFalse();
    assertThat(FromAnotherSite.isOurs(null, "null", HOST)).isFalse();
  }

  @Test
  void ourOwnIsTaken() {
    assertThat(FromAnotherSite.isOurs("same-origin", "null", HOST)).isTrue();
    assertThat(FromAnotherSite.isOurs("none", null, HOST)).isTrue();
    assertThat(FromAnotherSite.isOurs(null, "https://Kezdesu.kz", HOST)).isTrue();
    assertThat(FromAnotherSite.isOurs(null, null, HOST)).isTrue();
  }
}
