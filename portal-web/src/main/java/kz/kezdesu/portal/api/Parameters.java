package kz.kezdesu.portal.api;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads parameters of addresses; what cannot be understood is refused by its name. */
final class Parameters {
  static final int USUAL_LIMIT = 50;
  static final int MOST = 200;

  private Parameters() {}

  /** How many items are wanted, 1 to 200; 50 when nothing is said. */
  static int limit(@Nullable String value) {
    String given = given(value);
    return given == null ? USUAL_LIMIT : number("limit", given, 1, MOST);
  }

  static int number(String name, String value, int least, int most) {
    if (!value.matches("[0-9]{1,9}")) {
      throw new BadParameter(name);
    }
    int number = Integer.parseInt(value);
    if (number < least || number > most) {
      throw new BadParameter(name);
    }
    return number;
  }

  static long id(String value) {
    if (!value.matches("[1-9][0-9]{0,17}")) {
      throw new kz.kezdesu.refusal.NotFound(value);
    }
    return Long.parseLong(value);
  }

  static <E extends Enum<E>> @Nullable E word(String name, @Nullable String value, Class<E> type) {
    String given = given(value);
    if (given == null) {
      return null;
    }
    String wanted = given.toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw new BadParameter(name);
  }

  static @Nullable String known(String name, @Nullable String value, Predicate<String> exists) {
    String given = given(value);
    if (given != null && !exists.test(given)) {
      throw new BadParameter(name);
    }
    return given;
  }

  /** What was given, trimmed; null for nothing. */
  static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.trim();
  }
}
