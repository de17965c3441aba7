package kz.kezdesu.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrPictureTest {
  @Test
  void hasAQuietZoneAndNothingButThePath() {
    QrPicture picture = QrPicture.of("https://kezdesu.kz/kk/track/0123456789abcdefghjkmnpqrs");

    assertThat(picture.path()).startsWith("M4 4h1v1h-1z").matches("[Mhvz0-9 -]+");
    assertThat(picture.size()).isBetween(29, 60);
  }
}
