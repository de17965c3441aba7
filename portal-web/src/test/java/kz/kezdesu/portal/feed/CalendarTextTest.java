package kz.kezdesu.portal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line of iCalendar as every calendar reads it. */
class CalendarTextTest {
  @Test
  void aTextIsEscaped() {
    assertThat(
            written(
                new CalendarText().text("SUMMARY", "Орал, 5; «а\\б»\r\nдве строки\u0000\u0007")))
        .isEqualTo("SUMMARY:Орал\\, 5\\; «а\\\\б»\\nдве строки\r\n");
  }

  @Test
  void nobodyBeginsALineOfHisOwn() {
    assertThat(written(new CalendarText().text("LOCATION", "Зал\nEND:VEVENT\rATTACH:file:///x")))
        .isEqualTo("LOCATION:Зал\\nEND:VEVENT\\nATTACH:file:///x\r\n");
  }

  @Test
  void aLongLineIsFoldedBetweenCharacters() {
    String theme = "Қаскелең қаласындағы су құбыры 🚰 ".repeat(20);

    String written = written(new CalendarText().text("DESCRIPTION", theme));

    List<String> lines = written.lines().toList();
    assertThat(lines).hasSizeGreaterThan(10);
    assertThat(lines).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith(" "));
    assertThat(written.replace("\r\n ", "")).isEqualTo("DESCRIPTION:" + theme + "\r\n");
    assertThat(written).endsWith("\r\n").doesNotContain("\ufffd");
  }

  @Test
  void aLineOfJust75OctetsStaysWhole() {
    assertThat(written(new CalendarText().raw("X", "a".repeat(73)))).hasSize(77);
    assertThat(written(new CalendarText().raw("X", "a".repeat(74))))
        .isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
  }

  @Test
  void aMomentIsToldInUtc() {
    assertThat(
            written(new CalendarText().moment("DTSTART", Instant.parse("2027-02-03T09:05:07.9Z"))))
        .isEqualTo("DTSTART:20270203T090507Z\r\n");
  }

  private static String written(CalendarText text) {
    return new String(text.bytes(), UTF_8);
  }
}
