package kz.kezdesu.likeness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Pairs of questions that ask the same, pairs that only seem to, and other questions; written by
 * hand, the words' lists before them. Every pair is in one of two parts for good: by the check sum
 * of its first text. What is changed in the search is judged by the first part; the second is for
 * the figure that is told.
 */
final class Labelled {
  private static final List<String> FILES =
      List.of("pairs-1.txt", "pairs-2.txt", "pairs-3.txt", "pairs-4.txt", "pairs-5.txt");
  private static final int OTHERS = 2000;
  private static final int PARTS = 5;

  private Labelled() {}

  /**
   * Two texts.
   *
   * @param kind kk, ru, kkru, rukk, mixed, flat, typo, latin; {@code !place} and {@code !matter}
   *     for two that are not the same
   */
  record Pair(String kind, boolean hard, String asked, String there) {
    boolean same() {
      return !kind.startsWith("!");
    }

    /** Whether it is kept for the final figure: two of five. */
    boolean isFinal() {
      CRC32 sum = new CRC32();
      sum.update(asked.getBytes(UTF_8));
      return sum.getValue() % PARTS < 2;
    }
  }

  static List<Pair> pairs() {
    return FILES.stream().flatMap(file -> lines(file).stream()).map(Labelled::pair).toList();
  }

  /** Pairs that others wrote, who knew neither the lists nor the program. */
  static List<Pair> strangers(String file) {
    return lines(file).stream().map(Labelled::pair).toList();
  }

  private static Pair pair(String line) {
    String[] cells = line.split("\\|", -1);
    boolean plus = cells[0].endsWith("+");
    String kind = plus ? cells[0].substring(0, cells[0].length() - 1) : cells[0];
    boolean hard = plus || kind.startsWith("!") || List.of("typo", "latin").contains(kind);
    return new Pair(kind, hard, cells[1], cells[2]);
  }

  /** Two thousand others: matters of both languages, each with places and ways of speaking. */
  static List<String> others() {
    List<String> matters = lines("others.txt");
    List<String> ways = lines("ways.txt");
    List<String> places = lines("places.txt");
    List<String> others = new ArrayList<>();
    for (String matter : matters) {
      String language = matter.substring(0, 2);
      List<String> own = ways.stream().filter(way -> way.startsWith(language)).toList();
      for (int i = 0; i < places.size(); i++) {
        others.add(
            spoken(matter.substring(3), own.get(i % own.size()).substring(3), places.get(i)));
      }
    }
    return IntStream.range(0, others.size())
        .map(i -> (int) ((long) i * 7919 % others.size()))
        .mapToObj(others::get)
        .distinct()
        .limit(OTHERS)
        .toList();
  }

  private static String spoken(String matter, String way, String place) {
    return String.format(Locale.ROOT, way, place).replace("@", matter);
  }

  /** The places of the classifier, from the migration that brings them. */
  static List<Place> places() {
    List<Place> places = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Labelled.class.getResourceAsStream(
                        "/kz/kezdesu/schema/V12_1__settlements.sql")),
                UTF_8))) {
      Stream<String> lines = reader.lines();
      lines
          .filter(line -> line.matches("[0-9]{9}\\|.*"))
          .map(line -> line.split("\\|"))
          .forEach(
              cells -> places.add(new Place(cells[0], cells[2], cells[3], cells[1].equals("1"))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return places;
  }

  private static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Labelled.class.getResourceAsStream(file)), UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
