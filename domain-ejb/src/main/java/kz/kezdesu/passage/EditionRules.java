package kz.kezdesu.passage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** Looks at everything typed of an edition before anything is refused. */
final class EditionRules {
  static final int LONGEST_CODE = 40;
  static final int LONGEST_TITLE = 300;
  private static final int FURTHEST_YEARS = 5;
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final LocalDate NO_DAY = LocalDate.MAX;

  private final List<Fault> faults = new ArrayList<>();

  /**
   * The edition that was typed.
   *
   * @param known every edition entered before
   * @param ministries the codes that may be excluded
   * @throws InvalidInput with every fault found
   */
  static Edition check(
      EnterEdition wish, List<Edition> known, Set<String> ministries, LocalDate today) {
    EditionRules rules = new EditionRules();
    String code = rules.code(wish.code(), known);
    LocalDate validFrom = rules.firstDay(wish.validFrom(), known, today);
    rules.title(wish.title());
    if (!ministries.containsAll(wish.excludedBodies())) {
      rules.fault("excludedBodies", "unknown", 0);
    }
    EnterEdition.Numbers typed = wish.numbers();
    Edition edition =
        new Edition(
            code,
            validFrom,
            rules.number("reportShareDenominator", typed.reportShareDenominator(), 1, 100),
            rules.number("noticeDays", typed.noticeDays(), 0, 90),
            rules.number("offScheduleNoticeDays", typed.offScheduleNoticeDays(), 0, 90),
            rules.number("intakeClosesWorkingDays", typed.intakeClosesWorkingDays(), 0, 30),
            rules.number("writtenAnswerWorkingDays", typed.writtenAnswerWorkingDays(), 1, 90),
            rules.number("publicationDays", typed.publicationDays(), 0, 90),
            rules.number("progressDay", typed.progressDay(), 1, 30),
            rules.number("minimumMeetingsAYear", typed.minimumMeetingsAYear(), 0, 365),
            rules.number("minimumMeetingsAQuarter", typed.minimumMeetingsAQuarter(), 0, 90),
            wish.excludedBodies());
    if (!rules.faults.isEmpty()) {
      throw new InvalidInput(rules.faults);
    }
    return edition;
  }

  /** The title as it is kept, once it has no fault. */
  static LocalText titleOf(TypedText typed) {
    return new LocalText(OneLine.of(typed.kk()), OneLine.of(typed.ru()), OneLine.of(typed.en()));
  }

  private String code(String typed, List<Edition> known) {
    String code = typed.strip().toLowerCase(Locale.ROOT);
    if (code.length() < 3 || code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
      fault("code", "form", LONGEST_CODE);
    } else if (known.stream().anyMatch(edition -> edition.code().equals(code))) {
      fault("code", "taken", LONGEST_CODE);
    }
    return code;
  }

  private LocalDate firstDay(String typed, List<Edition> known, LocalDate today) {
    LocalDate day;
    try {
      day = LocalDate.parse(typed.strip());
    } catch (DateTimeParseException noDay) {
      fault("validFrom", "form", 0);
      return NO_DAY;
    }
    if (day.isBefore(today)) {
      fault("validFrom", "past", 0);
    } else if (day.isAfter(today.plusYears(FURTHEST_YEARS))) {
      fault("validFrom", "far", FURTHEST_YEARS);
    } else if (known.stream().anyMatch(edition -> edition.validFrom().equals(day))) {
      fault("validFrom", "taken", 0);
    }
    return day;
  }

  private void title(TypedText typed) {
    title("titleKk", OneLine.of(typed.kk()), true);
    title("titleRu", OneLine.of(typed.ru()), true);
    title("titleEn", OneLine.of(typed.en()), false);
  }

  private void title(String field, String text, boolean needed) {
    if (needed && text.isEmpty()) {
      fault(field, "empty", LONGEST_TITLE);
    } else if (OneLine.length(text) > LONGEST_TITLE) {
      fault(field, "long", LONGEST_TITLE);
    }
  }

  private int number(String field, String typed, int least, int most) {
    String digits = typed.strip();
    int number = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
    if (number < least || number > most) {
      fault(field, "number", most);
      return least;
    }
    return number;
  }

  private void fault(String field, String fault, int limit) {
    faults.add(new Fault("edition_" + field, fault, limit));
  }
}
