package kz.kezdesu.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * Reads the values of an indicator as they are pasted from a spreadsheet or a CSV file: one region
 * a line, its KATO code or its name, then the value, divided by a semicolon, a tab or a comma. The
 * first line may be a heading. Each fault names its line.
 */
final class ValuesTyped {
  static final int MOST_LINES = 100;
  static final int LONGEST_LINE = 500;
  private static final String FIELD = "indicator_pasted";
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final Pattern LINE =
      Pattern.compile("\\s*(\"(?:[^\"]|\"\")*\"|[^;\t,\"]*)\\s*[;\t,](.*)");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What stands for "city" beside a city's name, in three languages. */
  private static final Pattern CITY =
      Pattern.compile("\\b(?:г|қ|город|қаласы|city)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private ValuesTyped(Map<String, String> regions) {
    regions.forEach((name, code) -> codes.put(folded(name), code));
  }

  /**
   * The values that were typed, by KATO code; those of which nothing is known are empty.
   *
   * @param regions the KATO code of each region, by that code and by each of its names
   * @throws InvalidInput field {@code indicator_pasted}: {@code empty}, {@code many}; with the
   *     number of the line {@code parts}, {@code region}, {@code number}, {@code twice}
   */
  static Map<String, String> read(String typed, Map<String, String> regions) {
    ValuesTyped reader = new ValuesTyped(regions);
    reader.lines(withoutMark(typed).lines().toList());
    if (!reader.faults.isEmpty()) {
      throw new InvalidInput(reader.faults);
    }
    return reader.values;
  }

  private static String withoutMark(String typed) {
    return !typed.isEmpty() && typed.charAt(0) == BYTE_ORDER_MARK ? typed.substring(1) : typed;
  }

  private void lines(List<String> lines) {
    if (lines.size() > MOST_LINES) {
      fault("many", MOST_LINES);
      return;
    }
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      if (!OneLine.of(lines.get(i)).isEmpty()) {
        line(i + 1, lines.get(i), first);
        first = false;
      }
    }
    if (values.isEmpty() && faults.isEmpty()) {
      fault("empty", 1);
    }
  }

  private void line(int number, String line, boolean first) {
    Matcher parts = LINE.matcher(line);
    if (line.length() > LONGEST_LINE || !parts.matches()) {
      fault("parts", number);
      return;
    }
    String code = codes.get(folded(parts.group(1)));
    String value = unquoted(parts.group(2));
    boolean isNumber = TypedNumber.isMissing(value) || TypedNumber.isNumber(value);
    if (code == null) {
      if (!first || isNumber && !TypedNumber.isMissing(value)) {
        fault("region", number);
      }
    } else if (!isNumber) {
      fault("number", number);
    } else if (values.containsKey(code)) {
      fault("twice", number);
    } else {
      values.put(code, TypedNumber.isMissing(value) ? "" : OneLine.of(value));
    }
  }

  /** What stands in a cell: without quotes, and without empty cells behind it. */
  private static String unquoted(String cell) {
    String text = OneLine.of(cell.replaceAll("[;\t\\s]+$", ""));
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? OneLine.of(text.substring(1, text.length() - 1).replace("\"\"", "\""))
        : text;
  }

  /** A name as it is compared: small letters, no signs, no word for "city", ё as е. */
  private static String folded(String name) {
    String spaced =
        SIGNS.matcher(OneLine.of(name).toLowerCase(Locale.ROOT).replace('ё', 'е')).replaceAll(" ");
    return CITY.matcher(spaced).replaceAll(" ").replaceAll(" +", " ").strip();
  }

  private void fault(String fault, int limit) {
    faults.add(new Fault(FIELD, fault, limit));
  }
}
