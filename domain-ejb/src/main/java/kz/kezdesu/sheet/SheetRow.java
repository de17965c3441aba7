package kz.kezdesu.sheet;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1, as the program shows it in which the table was made
 * @param cells what can be seen in the cells, as text; a formula of a text is text, that of a
 *     workbook is what it was when the workbook was kept
 */
public record SheetRow(int number, List<String> cells) {
  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell in a column, from 0; empty where the row is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Nothing stands in the row. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
