package kz.kezdesu.territory;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.sheet.Workbook;

/**
 * The classifier as a file: the official workbook (XLSX), or CSV in UTF-8 divided by commas or
 * semicolons. A head names at least the code, the kind and both names of a place, in the words of
 * the official workbook ({@code te}, {@code k}, {@code name_kaz}, {@code name_rus}) or in plain
 * ones ({@code kato}, {@code type_code}, {@code name_kk}, {@code name_ru}). Read line by line;
 * every fault is told with its line, the first ones at least.
 */
final class KatoFile {
  static final int LARGEST = 5_000_000;
  static final int MOST_PLACES = 40_000;
  private static final int MOST_FAULTS = 20;
  private static final int LONGEST_NAME = 200;
  private static final String FIELD = "kato_file";
  private static final List<Set<String>> COLUMNS =
      List.of(
          Set.of("kato", "te"),
          Set.of("type_code", "k"),
          Set.of("name_kk", "name_kaz", "kaz_name"),
          Set.of("name_ru", "name_rus", "rus_name"));
  private static final String URBAN = "1";

  /** Letters that an old Kazakh font has left in the official file, and what they stand for. */
  private static final String OF_THE_OLD_FONT = "ЌќЇїЎўЈј";

  private static final String MEANT = "ҚқҮүҰұӨө";

  private final Set<String> regions;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final StringBuilder places = new StringBuilder();
  private int unsaid;
  private int[] at = {};

  private KatoFile(Set<String> regions) {
    this.regions = regions;
  }

  /**
   * Reads the file.
   *
   * @param regions the codes of all regions; each must be there, and no place outside them
   * @throws InvalidInput field {@code kato_file}: {@code empty}, {@code large}, {@code encoding},
   *     {@code head}, {@code many}, and of a workbook those of {@link KatoWorkbook#read}; with the
   *     number of the line {@code columns}, {@code code}, {@code twice}, {@code region}, {@code
   *     name}, {@code long}, {@code formula}; {@code regions} when some are missing, {@code more}
   *     for faults that are not told one by one
   */
  static KatoFile read(InputStream source, Set<String> regions) {
    KatoFile file = new KatoFile(regions);
    try {
      byte[] bytes = source.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw refusal("large", LARGEST / 1_000_000);
      }
      if (Workbook.isOne(bytes)) {
        KatoWorkbook.read(bytes, file);
      } else {
        file.takeText(bytes);
      }
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

  private void takeText(byte[] bytes) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ByteArrayInputStream(bytes),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      take(lines);
    }
  }

  private void take(BufferedReader lines) throws IOException {
    String head = lines.readLine();
    if (head == null || head.isBlank()) {
      throw refusal("empty", 0);
    }
    String named = head.startsWith("\ufeff") ? head.substring(1) : head;
    char divider = named.indexOf(';') >= 0 ? ';' : ',';
    List<String> names = cells(named, divider);
    if (!isHead(names)) {
      throw refusal("head", 0);
    }
    takeHead(names);
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      List<String> cells = cells(line, divider);
      if (cells.size() == names.size()) {
        takePlace(number, cells);
      } else if (!line.isBlank()) {
        fault("columns", number);
      }
    }
  }

  /** Whether these are names of columns, all that are needed among them. */
  static boolean isHead(List<String> names) {
    return Arrays.stream(columns(names)).allMatch(column -> column >= 0);
  }

  /** From here on places are read by these names of columns. */
  void takeHead(List<String> names) {
    at = columns(names);
  }

  private static int[] columns(List<String> names) {
    List<String> plain =
        names.stream().map(name -> OneLine.of(name).toLowerCase(Locale.ROOT)).toList();
    return COLUMNS.stream()
        .mapToInt(
            meant ->
                IntStream.range(0, plain.size())
                    .filter(column -> meant.contains(plain.get(column)))
                    .findFirst()
                    .orElse(-1))
        .toArray();
  }

  /**
   * Takes a line of cells; one without anything in it is passed over.
   *
   * @throws InvalidInput {@code many} when there are more places than there can be
   */
  void takePlace(int line, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    place(line, cells);
    if (seen.size() > MOST_PLACES) {
      throw refusal("many", MOST_PLACES);
    }
  }

  private void place(int line, List<String> cells) {
    String kato = cell(cells, 0).strip();
    if (!kato.matches("[0-9]{9}")) {
      fault("code", line);
    } else if (!regions.contains(kato.substring(0, 2) + "0000000")) {
      fault("region", line);
    } else if (!seen.add(kato)) {
      fault("twice", line);
    }
    String kk = name(line, cell(cells, 2));
    String ru = name(line, cell(cells, 3));
    places
        .append(kato)
        .append('\t')
        .append(level(kato))
        .append('\t')
        .append(cell(cells, 1).strip().equals(URBAN) ? URBAN : "0")
        .append('\t')
        .append(kk)
        .append('\t')
        .append(ru)
        .append('\n');
  }

  /** What stands in a column of the four; a line of a workbook ends with its last filled cell. */
  private String cell(List<String> cells, int column) {
    return at[column] < cells.size() ? cells.get(at[column]) : "";
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

  /** Remembers what is wrong with a line. */
  void fault(String fault, int line) {
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
}
