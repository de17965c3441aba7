package kz.kezdesu.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A file is offered to be kept, whatever it is called. */
class OfferingAFileTest {
  @Test
  void underItsNameAndUnderOneOfLatinLetters() {
    assertThat(ContentDisposition.of("scan 1.pdf"))
        .isEqualTo("attachment; filename=\"scan 1.pdf\"; filename*=UTF-8''scan%201.pdf");
    assertThat(ContentDisposition.of("су \"жоқ\"%.png"))
        .isEqualTo(
            "attachment; filename=\"__ ______.png\"; filename*=UTF-8''"
                + "%D1%81%D1%83%20%22%D0%B6%D0%BE%D2%9B%22%25.png");
    assertThat(ContentDisposition.of("😀.png"))
        .isEqualTo("attachment; filename=\"_.png\"; filename*=UTF-8''%F0%9F%98%80.png");
  }

  @Test
  void noNameBecomesAnotherHeader() {
    assertThat(ContentDisposition.of("a\r\nSet-Cookie: x; b=\"c"))
        .isEqualTo(
            "attachment; filename=\"a__Set-Cookie: x; b=_c\";"
                + " filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x%3B%20b%3D%22c");
  }
}
