package kz.kezdesu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhatPeopleTypeTest {
  @Test
  void keepsWordsAndMarkupAsTheyAre() {
    assertThat(Typed.line("<b>Су</b> =SUM(A1) 😀 & \"тырнақша\""))
        .isEqualTo("<b>Су</b> =SUM(A1) 😀 & \"тырнақша\"");
  }

  @Test
  void losesWhatNobodySees() {
    assertThat(Typed.line("\u202eса\u0000ғат\u200b \ufeff\t 5\u00a0км ")).isEqualTo("сағат 5 км");
  }

  @Test
  void composesLetters() {
    assertThat(Typed.line("и\u0306")).isEqualTo("й");
  }

  @Test
  void keepsParagraphsApart() {
    assertThat(Typed.paragraphs(" бірінші \r\n\r\n\r\n\u2028екінші\n"))
        .isEqualTo("бірінші\n\nекінші");
    assertThat(Typed.line("бірінші\r\nекінші")).isEqualTo("бірінші екінші");
  }

  @Test
  void keepsJoinedPictures() {
    assertThat(Typed.line("👨‍👩‍👧")).isEqualTo("👨‍👩‍👧");
    assertThat(Typed.length("👍")).isEqualTo(1);
  }
}
