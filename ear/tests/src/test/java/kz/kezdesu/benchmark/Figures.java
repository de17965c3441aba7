package kz.kezdesu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table of figures as docs/performance.md keeps it. */
final class Figures {
  private static final Path FOLDER = Path.of("target", "figures");

  private final Path file;
  private final List<String> lines = new ArrayList<>();

  /**
   * A new table.
   *
   * @param name of its file below {@code target/figures}
   */
  Figures(String name, String title) {
    file = FOLDER.resolve(name + ".md");
    lines.add("### " + title);
    lines.add("");
  }

  void head(String... cells) {
    row(cells);
    lines.add("|" + String.join("|", Collections.nCopies(cells.length, "---")) + "|");
  }

  void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  void remark(String text) {
    lines.add("");
    lines.add(text);
  }

  /** Writes the table, so that the figures measured so far outlive what may fail later. */
  void keep() {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What 95 of a hundred do not exceed. */
  static double percentile95(Collection<Double> all) {
    return all.stream().sorted().toList().get((int) Math.ceil(all.size() * 0.95) - 1);
  }

  static String whole(double value) {
    return String.format(Locale.ROOT, "%,d", Math.round(value));
  }

  static String ratio(double value) {
    return String.format(Locale.ROOT, "**%.2f**", value);
  }

  static String range(Comparison found) {
    return String.format(Locale.ROOT, "%.2f–%.2f", found.lowest(), found.highest());
  }

  static String milliseconds(double value) {
    return String.format(Locale.ROOT, "%,.0f ms", value);
  }
}
