package kz.kezdesu.question;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import kz.kezdesu.language.Language;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook in which questions are collected: one sheet with nothing but its head, and another
 * that lists what its columns take.
 */
final class SheetTemplate {
  private static final int OF_A_LETTER = 256;
  private static final int WIDE = 80;
  private static final int NARROW = 24;

  private SheetTemplate() {}

  static byte[] workbook(Language language, List<String> regions, List<String> topics) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      CellStyle bold = bold(workbook);
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(workbook.createDataFormat().getFormat("@"));
      Sheet questions = workbook.createSheet(SheetWords.first(language, "sheet.questions"));
      Row head = questions.createRow(0);
      for (SheetColumn column : SheetColumn.values()) {
        int at = column.ordinal();
        head.createCell(at).setCellValue(name(language, column));
        head.getCell(at).setCellStyle(bold);
        questions.setColumnWidth(at, (column == SheetColumn.TEXT ? WIDE : NARROW) * OF_A_LETTER);
        questions.setDefaultColumnStyle(at, text);
      }
      questions.createFreezePane(0, 1);
      Sheet values = workbook.createSheet(SheetWords.first(language, "sheet.values"));
      list(
          values,
          0,
          bold,
          name(language, SheetColumn.CHANNEL),
          values(language, "channel", staffChannels()));
      list(values, 1, bold, name(language, SheetColumn.REGION), regions);
      list(values, 2, bold, name(language, SheetColumn.TOPIC), topics);
      list(
          values,
          3,
          bold,
          name(language, SheetColumn.KIND),
          values(language, "kind", names(QuestionKind.values())));
      list(
          values,
          4,
          bold,
          name(language, SheetColumn.LANGUAGE),
          values(language, "language", names(Language.values())));
      list(
          values,
          5,
          bold,
          name(language, SheetColumn.NAME_SHOWN),
          values(language, "shown", List.of("YES", "NO")));
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static void list(
      Sheet sheet, int column, CellStyle bold, String head, List<String> values) {
    sheet.setColumnWidth(column, NARROW * OF_A_LETTER);
    row(sheet, 0).createCell(column).setCellValue(head);
    row(sheet, 0).getCell(column).setCellStyle(bold);
    for (int i = 0; i < values.size(); i++) {
      row(sheet, i + 1).createCell(column).setCellValue(values.get(i));
    }
  }

  private static Row row(Sheet sheet, int number) {
    Row row = sheet.getRow(number);
    return row == null ? sheet.createRow(number) : row;
  }

  private static CellStyle bold(XSSFWorkbook workbook) {
    Font font = workbook.createFont();
    font.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static String name(Language language, SheetColumn column) {
    return SheetWords.first(language, "column." + column.name());
  }

  private static List<String> values(Language language, String what, List<String> names) {
    return names.stream().map(name -> SheetWords.first(language, what + "." + name)).toList();
  }

  private static List<String> staffChannels() {
    return names(
        Stream.of(Channel.values()).filter(one -> !one.isByAuthor()).toArray(Channel[]::new));
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
