package kz.kezdesu.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table to be given out. Every cell is text: what a spreadsheet would compute stays what was
 * written.
 *
 * @param head the names of the columns
 * @param rows the cells of each row, as many as there are columns
 */
public record SheetTable(List<String> head, List<List<String>> rows) {
  /** The media type of {@link #csv()}. */
  public static final String CSV = "text/csv; charset=UTF-8";

  /** The media type of {@link #xlsx()}. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int LONGEST_CELL = 32_767;
  private static final int OF_A_LETTER = 256;
  private static final int NARROW = 12;
  private static final int WIDE = 60;
  private static final int LONG = 40;

  public SheetTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * As text in UTF-8, with the mark by which spreadsheets know it; cells in quotes, divided by
   * semicolons. A cell that a spreadsheet would take for a formula begins with an apostrophe.
   */
  public byte[] csv() {
    return Stream.concat(Stream.of(head), rows.stream())
        .map(cells -> cells.stream().map(SheetTable::quoted).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** As a workbook with one sheet. A cell holds 32,767 characters at most, the rest is cut. */
  public byte[] xlsx() {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet();
      CellStyle bold = workbook.createCellStyle();
      Font font = workbook.createFont();
      font.setBold(true);
      bold.setFont(font);
      CellStyle wrapped = workbook.createCellStyle();
      wrapped.setWrapText(true);
      write(sheet.createRow(0), head, bold);
      for (int at = 0; at < rows.size(); at++) {
        write(sheet.createRow(at + 1), rows.get(at), wrapped);
      }
      for (int column = 0; column < head.size(); column++) {
        sheet.setColumnWidth(column, width(column) * OF_A_LETTER);
      }
      sheet.createFreezePane(0, 1);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  private int width(int column) {
    boolean isLong = rows.stream().anyMatch(cells -> cells.get(column).length() > LONG);
    return isLong ? WIDE : Math.max(NARROW, head.get(column).length() + 2);
  }

  private static void write(Row row, List<String> cells, CellStyle style) {
    for (int at = 0; at < cells.size(); at++) {
      String text = cells.get(at);
      row.createCell(at)
          .setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
      row.getCell(at).setCellStyle(style);
    }
  }

  private static String quoted(String text) {
    String plain = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return "\"" + plain.replace("\"", "\"\"") + "\"";
  }
}
