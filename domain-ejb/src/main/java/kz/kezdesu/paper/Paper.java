package kz.kezdesu.paper;

import java.util.List;
import kz.kezdesu.language.Language;

/**
 * An official paper with one table, before it takes a form.
 *
 * @param stamp lines in the upper right corner, such as who approved it and when
 * @param title lines of the title
 * @param columns the heads of the table, each with its share of the width in per cent
 * @param rows the cells of each line, as many as there are columns; a cell may have several lines
 * @param foot what stands below the table
 */
public record Paper(
    Language language,
    List<String> stamp,
    List<String> title,
    List<Column> columns,
    List<List<String>> rows,
    List<String> foot) {
  /** A column of the table. */
  public record Column(String head, int percent) {}

  public Paper {
    stamp = List.copyOf(stamp);
    title = List.copyOf(title);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    foot = List.copyOf(foot);
  }
}
