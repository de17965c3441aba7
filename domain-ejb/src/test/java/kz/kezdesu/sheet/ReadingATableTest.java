package kz.kezdesu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kezdesu.sheet.SheetUnreadable.Why;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What officers bring: tables saved by many programs, and files that are no tables. */
class ReadingATableTest {
  private static final int MANY = 100;

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void theDividerIsTheOneOfTheHead(String divider) throws SheetUnreadable {
    String text = "Мәтін" + divider + "Тема\nЖол; қашан, жөнделеді\t?" + divider + "roads\n";

    assertThat(text(text.replace("Жол; қашан, жөнделеді\t?", "\"Жол; қашан, жөнделеді\t?\"")))
        .extracting(SheetRow::cells)
        .containsExactly(List.of("Мәтін", "Тема"), List.of("Жол; қашан, жөнделеді\t?", "roads"));
  }

  @Test
  void aDividerThatIsNamedCounts() throws SheetUnreadable {
    assertThat(text("sep=|\r\nа;б|в\r\n")).containsExactly(new SheetRow(2, List.of("а;б", "в")));
  }

  @Test
  void aQuotedCellHoldsLinesAndQuotes() throws SheetUnreadable {
    assertThat(text("text;n\n\"Бірінші\nжол \"\"А\"\"\";1\n\nүшінші \"сөз\";2"))
        .containsExactly(
            new SheetRow(1, List.of("text", "n")),
            new SheetRow(2, List.of("Бірінші\nжол \"А\"", "1")),
            new SheetRow(4, List.of("үшінші \"сөз\"", "2")));
  }

  @Test
  void theLettersAreThoseOfUnicodeOrOfWindows() throws SheetUnreadable {
    String text = "Текст\nКогда починят дорогу?\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
            text.getBytes(Charset.forName("windows-1251")))) {
      assertThat(SheetFile.rows(bytes, MANY))
          .extracting(row -> row.cell(0))
          .containsExactly("Текст", "Когда починят дорогу?");
    }
  }

  @Test
  void aFormulaOfATextIsText() throws SheetUnreadable {
    assertThat(text("text\n=cmd|' /C calc'!A0\n").get(1).cell(0)).isEqualTo("=cmd|' /C calc'!A0");
  }

  @Test
  void aWorkbookIsReadAsItIsSeen() throws Exception {
    byte[] bytes =
        workbook(
            sheet -> {
              row(sheet, 0, "Текст", "Телефон");
              Row row = sheet.createRow(3);
              row.createCell(0).setCellValue("Жол қашан\nжөнделеді?");
              row.createCell(1).setCellValue(87_011_234_567.0);
              Cell computed = sheet.createRow(4).createCell(0);
              computed.setCellFormula("1+1");
              computed.setCellValue(2);
            });

    assertThat(SheetFile.rows(bytes, MANY))
        .containsExactly(
            new SheetRow(1, List.of("Текст", "Телефон")),
            new SheetRow(4, List.of("Жол қашан\nжөнделеді?", "87011234567")),
            new SheetRow(5, List.of("2")));
  }

  @Test
  void moreRowsThanAreTakenAreRefused() throws Exception {
    byte[] bytes =
        workbook(
            sheet -> {
              for (int i = 0; i <= MANY; i++) {
                row(sheet, i, "x");
              }
            });

    assertUnreadable(bytes, Why.MANY);
    assertUnreadable("x\n".repeat(MANY + 1).getBytes(StandardCharsets.UTF_8), Why.MANY);
    assertThat(text("x\n".repeat(MANY))).hasSize(MANY);
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(bytes)) {
      packed.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 70; i++) {
        packed.write(zeros);
      }
    }

    assertThat(bytes.size()).isLessThan(100_000);
    assertUnreadable(bytes.toByteArray(), Why.UNPACKED);
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    assertUnreadable(new byte[0], Why.EMPTY);
    assertUnreadable("\n\n ; ;\n".getBytes(StandardCharsets.UTF_8), Why.EMPTY);
    assertUnreadable("text\n\"no end\n".getBytes(StandardCharsets.UTF_8), Why.QUOTE);
    assertUnreadable(new byte[] {'P', 'K', 3, 4, 0, 0}, Why.BROKEN);
    assertUnreadable(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}, Why.OLD);
    assertUnreadable(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, Why.UNKNOWN);
  }

  private static List<SheetRow> text(String text) throws SheetUnreadable {
    return SheetFile.rows(text.getBytes(StandardCharsets.UTF_8), MANY);
  }

  private static void assertUnreadable(byte[] bytes, Why why) {
    assertThatExceptionOfType(SheetUnreadable.class)
        .isThrownBy(() -> SheetFile.rows(bytes, MANY))
        .satisfies(unreadable -> assertThat(unreadable.why()).isEqualTo(why));
  }

  private interface Filling {
    void fill(Sheet sheet);
  }

  private static byte[] workbook(Filling filling) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.createSheet("бос");
      filling.fill(workbook.createSheet("сұрақтар"));
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }
}
