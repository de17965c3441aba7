package kz.kezdesu.sheet;

import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.sheet.SheetUnreadable.Why;

/** Reads the rows of a file, whether it is a workbook or a text; told by how it begins. */
public final class SheetFile {
  /** The columns after these are not read. */
  static final int MOST_COLUMNS = 64;

  private SheetFile() {}

  /**
   * The rows in which something stands, in order; of a workbook those of the first sheet that has
   * any.
   *
   * @param mostRows the most rows that are taken, the head among them
   * @throws SheetUnreadable when it is no table, or a longer one
   */
  public static List<SheetRow> rows(byte[] bytes, int mostRows) throws SheetUnreadable {
    List<SheetRow> rows =
        Workbook.isOne(bytes) ? firstSheet(bytes, mostRows) : SeparatedText.rows(bytes, mostRows);
    if (rows.isEmpty()) {
      throw new SheetUnreadable(Why.EMPTY);
    }
    return rows;
  }

  private static List<SheetRow> firstSheet(byte[] bytes, int mostRows) throws SheetUnreadable {
    List<SheetRow> rows = new ArrayList<>();
    Workbook.read(
        bytes,
        () -> {
          boolean isFirst = rows.isEmpty();
          return (row, computed) -> {
            if (isFirst && !row.isBlank()) {
              if (rows.size() == mostRows) {
                throw new SheetUnreadable(Why.MANY);
              }
              rows.add(row);
            }
            return isFirst;
          };
        });
    return rows;
  }
}
