package kz.kezdesu.decree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The clauses of the decree in its own order, read from {@code clauses.txt}: a line with the id and
 * whom it obliges, then the duty in Kazakh, Russian and English.
 */
public final class Clauses {
  private static final Map<String, Clause> BY_ID = read();

  private Clauses() {}

  /**
   * The clause with this id.
   *
   * @throws IllegalArgumentException when the decree has no such clause
   */
  public static Clause of(String id) {
    Clause clause = BY_ID.get(id);
    if (clause == null) {
      throw new IllegalArgumentException("The decree has no clause " + id);
    }
    return clause;
  }

  /** Whether the decree has a clause with this id. */
  public static boolean has(String id) {
    return BY_ID.containsKey(id);
  }

  /** Every clause, in the order of the decree. */
  public static List<Clause> all() {
    return List.copyOf(BY_ID.values());
  }

  private static Map<String, Clause> read() {
    List<String> lines = new ArrayList<>();
    try (InputStream source =
            Objects.requireNonNull(
                Clauses.class.getResourceAsStream("clauses.txt"), "clauses.txt is missing");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEachOrdered(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Clause> clauses = new LinkedHashMap<>();
    for (int at = 0; at < lines.size(); at += 4) {
      String[] head = lines.get(at).split(" ", 2);
      Clause clause =
          new Clause(
              head[0],
              Obliged.valueOf(head[1]),
              text(lines.get(at + 1), "kk"),
              text(lines.get(at + 2), "ru"),
              text(lines.get(at + 3), "en"));
      clauses.put(clause.id(), clause);
    }
    return Collections.unmodifiableMap(clauses);
  }

  private static String text(String line, String language) {
    if (!line.startsWith(language + " ")) {
      throw new IllegalStateException("clauses.txt: expected " + language + " at: " + line);
    }
    return line.substring(language.length() + 1);
  }
}
