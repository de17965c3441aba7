package kz.kezdesu.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitorAddressTest {
  private static final List<VisitorAddress.Net> PROXIES =
      VisitorAddress.proxies("10.0.0.0/8, fd00::1");

  @Test
  void strangersCannotSayWhereTheyComeFrom() {
    assertThat(VisitorAddress.network("5.34.1.2", "1.1.1.1", PROXIES))
        .isEqualTo(VisitorAddress.network("5.34.1.2", null, PROXIES));
    assertThat(VisitorAddress.network("5.34.1.2", "1.1.1.1", List.of())).isEqualTo("05220102");
  }

  @Test
  void aTrustedProxySaysWhereTheVisitorComesFrom() {
    assertThat(VisitorAddress.network("10.1.2.3", "5.34.1.2", PROXIES)).isEqualTo("05220102");
    assertThat(VisitorAddress.network("fd00::1", "5.34.1.2, 10.0.0.9", PROXIES))
        .isEqualTo("05220102");
  }

  @Test
  void whatTheVisitorPutsBeforeTheProxysWordDoesNotCount() {
    assertThat(VisitorAddress.network("10.1.2.3", "1.1.1.1, 5.34.1.2", PROXIES))
        .isEqualTo("05220102");
    assertThat(VisitorAddress.network("10.1.2.3", "5.34.1.2, evil.example", PROXIES))
        .isEqualTo("0a010203");
  }

  @Test
  void halfOfAnIpv6AddressStandsForItsNetwork() {
    assertThat(VisitorAddress.network("2a03:32c0:1:2:aaaa::1", null, PROXIES))
        .isEqualTo(VisitorAddress.network("2a03:32c0:1:2:bbbb::2", null, PROXIES))
        .isNotEqualTo(VisitorAddress.network("2a03:32c0:1:3:aaaa::1", null, PROXIES));
    assertThat(VisitorAddress.network("::ffff:5.34.1.2", null, PROXIES)).isEqualTo("05220102");
  }

  @Test
  void aWrongSettingIsRefused() {
    assertThatThrownBy(() -> VisitorAddress.proxies("proxy.example"))
        .hasMessageContaining("KEZDESU_TRUSTED_PROXY");
  }
}
