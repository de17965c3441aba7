package kz.kezdesu.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * The classifier as a file: CSV in UTF-8, with a head that names at least the columns {@code kato},
 * {@code type_code}, {@code name_ru} and {@code name_kk}, divided by commas or semicolons. Read
 * line by line; every fault is told with its line, the first ones at least.
 */
final class KatoFile {
  static final int LARGEST = 5_000_000;
  static final int MOST_PLACES = 40_000;
  private static final int MOST_FAULTS = 20;
  private static final int LONGEST_NAME = 200;
  private static final String FIELD = "kato_file";
  private static final List<String> COLUMNS = List.of("kato", "type_code", "name_kk", "name_ru");
  private static final String URBAN = "1";

  /** Letters that an old Kazakh font has left in the official file, and what they stand for. */
  private static final String OF_THE_OLD_FONT = "ЌќЇїЎўЈј";

  private static final String MEANT = "ҚқҮүҰұӨө";

  private final Set<String> regions;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final StringBuilder places = new StringBuilder();
  private int unsaid;

  private KatoFile(Set<String> regions) {
    this.regions = regions;
  }

  /**
   * Reads the file.
   *
   * @param regions the codes of all regions; each must be there, and no place outside them
   * @throws InvalidInput field {@code kato_file}: {@code empty}, {@code large}, {@code encoding},
   *     {@code head}, {@code many}; with the number of the line {@code columns}, {@code code},
   *     {@code twice}, {@code region}, {@code name}, {@code long}; {@code regions} when some are
   *     missing, {@code more} for faults that are not told one by one
   */
  static KatoFile read(InputStream source, Set<String> regions) {
    KatoFile file = new KatoFile(regions);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new Limited(source, LARGEST),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      file.take(lines);
    } catch (TooLarge large) {
      throw refusal("large", LARGEST / 1_000_000);
    } catch (CharacterCodingException noText) {
      throw refusal("encoding", 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    file.enforce();
    return file;
  }

  /** One line a place, divided by tabs: code, level, 1 when urban, Kazakh and Russian name. */
  String places() {
    return places.toString();
  }

  /** How many places it names. */
  int count() {
    return seen.size();
  }

  private void take(BufferedReader lines) throws IOException {
    String head = lines.readLine();
    if (head == null || head.isBlank()) {
      throw refusal("empty", 0);
    }
    String named = head.startsWith("\ufeff") ? head.substring(1) : head;
    char divider = named.indexOf(';') >= 0 ? ';' : ',';
    List<String> names = cells(named, divider).stream().map(String::strip).toList();
    int[] at = COLUMNS.stream().mapToInt(names::indexOf).toArray();
    if (java.util.Arrays.stream(at).anyMatch(column -> column < 0)) {
      throw refusal("head", 0);
    }
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        place(number, cells(line, divider), at, names.size());
      }
      if (seen.size() > MOST_PLACES) {
        throw refusal("many", MOST_PLACES);
      }
    }
  }

  private void place(int line, List<String> cells, int[] at, int columns) {
    if (cells.size() != columns) {
      fault("columns", line);
      return;
    }
    String kato = cells.get(at[0]).strip();
    if (!kato.matches("[0-9]{9}")) {
      fault("code", line);
    } else if (!regions.contains(kato.substring(0, 2) + "0000000")) {
      fault("region", line);
    } else if (!seen.add(kato)) {
      fault("twice", line);
    }
    String kk = name(line, cells.get(at[2]));
    String ru = name(line, cells.get(at[3]));
    places
        .append(kato)
        .append('\t')
        .append(level(kato))
        .append('\t')
        .append(cells.get(at[1]).strip().equals(URBAN) ? URBAN : "0")
        .append('\t')
        .append(kk)
        .append('\t')
        .append(ru)
        .append('\n');
  }

  private String name(int line, String typed) {
    StringBuilder meant = new StringBuilder(typed.length());
    typed
        .codePoints()
        .map(letter -> OF_THE_OLD_FONT.indexOf(letter) < 0 ? letter : meant(letter))
        .forEach(meant::appendCodePoint);
    String name = OneLine.of(meant.toString());
    if (name.isEmpty()) {
      fault("name", line);
    } else if (OneLine.length(name) > LONGEST_NAME) {
      fault("long", line);
    }
    return name;
  }

  private static int meant(int letter) {
    return MEANT.charAt(OF_THE_OLD_FONT.indexOf(letter));
  }

  private static String level(String kato) {
    if (kato.endsWith("0000000")) {
      return "OBLAST";
    }
    if (kato.endsWith("00000")) {
      return "DISTRICT";
    }
    return kato.endsWith("000") ? "SUB_DISTRICT" : "SETTLEMENT";
  }

  /** The cells of a line; a quoted one may hold dividers and doubled quotes. */
  static List<String> cells(String line, char divider) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (letter == divider && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString());
    return quoted ? List.of() : cells;
  }

  private void fault(String fault, int line) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Fault(FIELD, fault, line));
    } else {
      unsaid++;
    }
  }

  private void enforce() {
    if (unsaid > 0) {
      faults.add(new Fault(FIELD, "more", unsaid));
    }
    if (faults.isEmpty() && seen.isEmpty()) {
      faults.add(new Fault(FIELD, "empty", 0));
    }
    long missing = regions.stream().filter(region -> !seen.contains(region)).count();
    if (faults.isEmpty() && missing > 0) {
      faults.add(new Fault(FIELD, "regions", Math.toIntExact(missing)));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  /** The refusal of a file as a whole. */
  static InvalidInput refusal(String fault, int limit) {
    return new InvalidInput(List.of(new Fault(FIELD, fault, limit)));
  }

  /** There was more to read than is taken. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Reads so many bytes, and no more. */
  private static final class Limited extends java.io.FilterInputStream {
    private int left;

    Limited(InputStream source, int most) {
      super(source);
      left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int taken = super.read(into, from, most);
      count(Math.max(0, taken));
      return taken;
    }

    private void count(int taken) throws TooLarge {
      left -= taken;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
