package kz.kezdesu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivingATableOutTest {
  private static final List<String> HEAD = List.of("Место", "Вопрос");

  @Test
  void whatASpreadsheetWouldComputeStaysText() {
    String csv =
        new String(
            new SheetTable(
                    HEAD,
                    List.of(
                        List.of("1", "=HYPERLINK(\"http://x\")"),
                        List.of("2", "-1; \"так\""),
                        List.of("", "+7 701"),
                        List.of("4", "@x")))
                .csv(),
            StandardCharsets.UTF_8);

    assertThat(csv)
        .isEqualTo(
            "\ufeff\"Место\";\"Вопрос\"\r\n"
                + "\"1\";\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"
                + "\"2\";\"'-1; \"\"так\"\"\"\r\n"
                + "\"\";\"'+7 701\"\r\n"
                + "\"4\";\"'@x\"\r\n");
  }

  @Test
  void theWorkbookHoldsWhatWasWritten() throws SheetUnreadable {
    String verse = "Жол бойында\nшам жоқ 😀";

    List<SheetRow> rows =
        SheetFile.rows(
            new SheetTable(HEAD, List.of(List.of("1", "=1+1"), List.of("2", verse))).xlsx(), 10);

    assertThat(rows)
        .extracting(SheetRow::cells)
        .contains(List.of("1", "=1+1"), List.of("2", verse));
  }

  @Test
  void aCellLongerThanAWorkbookTakesIsCut() throws SheetUnreadable {
    byte[] workbook = new SheetTable(HEAD, List.of(List.of("1", "я".repeat(40_000)))).xlsx();

    assertThat(SheetFile.rows(workbook, 10).get(1).cell(1)).hasSize(32_767);
  }
}
