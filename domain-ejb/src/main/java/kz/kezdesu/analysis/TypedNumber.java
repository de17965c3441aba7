package kz.kezdesu.analysis;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import kz.kezdesu.language.OneLine;

/** A number as people and spreadsheets write it: {@code 1 234,5}, {@code -0.75}. */
final class TypedNumber {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f']+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(?:[.,][0-9]{1,6})?");
  private static final Set<String> NOTHING_KNOWN = Set.of("", "-", "–", "—", "…", "...");
  private static final char TRUE_MINUS = '\u2212';

  private TypedNumber() {}

  /** Whether it says that nothing is known. */
  static boolean isMissing(String typed) {
    return NOTHING_KNOWN.contains(OneLine.of(typed));
  }

  /** Whether it is a number of at most twelve digits before and six after the comma. */
  static boolean isNumber(String typed) {
    return NUMBER.matcher(plain(typed)).matches();
  }

  /** The number; only for what {@link #isNumber} has let pass. */
  static BigDecimal of(String typed) {
    return new BigDecimal(plain(typed).replace(',', '.'));
  }

  private static String plain(String typed) {
    return BLANKS.matcher(OneLine.of(typed)).replaceAll("").replace(TRUE_MINUS, '-');
  }
}
