package kz.kezdesu.problem;

import java.time.LocalDate;
import java.util.Optional;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Checks what was typed about a measure; every fault is told at once. */
final class MeasureWording {
  static final int LONGEST_TEXT = 500;
  static final int LONGEST_EXECUTOR = 200;
  static final int LONGEST_END = 300;
  private static final int MOST_YEARS = 10;

  private final Checked checked = new Checked();

  /**
   * What the measure promises: a day from today to ten years ahead, and not after the term of its
   * card. A day that it has already may have passed.
   *
   * @param before the day that it has; null for a new one
   * @throws InvalidInput fields {@code measure_textKk} and so on, {@code measure_executorKk} and
   *     {@code …Ru}, {@code measure_until} (form, past, far, after_term)
   */
  MeasurePlan plan(
      MeasureWords typed, LocalDate today, LocalDate term, @Nullable LocalDate before) {
    LocalText text = checked.official("measure_text", typed.text(), LONGEST_TEXT);
    LocalText executor = inBoth("measure_executor", typed.executor(), LONGEST_EXECUTOR);
    Optional<LocalDate> day = checked.day("measure_until", typed.dueOn());
    day.ifPresent(dueOn -> mustFit(dueOn, today, term, before));
    checked.done();
    return new MeasurePlan(text, executor, day.orElse(today));
  }

  private void mustFit(
      LocalDate dueOn, LocalDate today, LocalDate term, @Nullable LocalDate before) {
    if (dueOn.isBefore(today) && !dueOn.equals(before)) {
      checked.fault("measure_until", "past", 1);
    } else if (dueOn.isAfter(today.plusYears(MOST_YEARS))) {
      checked.fault("measure_until", "far", MOST_YEARS);
    } else if (dueOn.isAfter(term)) {
      checked.fault("measure_until", "after_term", 1);
    }
  }

  /**
   * The day on which it was done: from the day the card was opened until today.
   *
   * @return that day; {@code today} where there is a fault, which {@link #outcome} tells
   */
  LocalDate doneOn(String typed, LocalDate openedOn, LocalDate today) {
    Optional<LocalDate> day = checked.day("measure_doneOn", typed);
    day.ifPresent(
        done -> {
          if (done.isAfter(today)) {
            checked.fault("measure_doneOn", "future", 1);
          } else if (done.isBefore(openedOn)) {
            checked.fault("measure_doneOn", "early", 1);
          }
        });
    return day.orElse(today);
  }

  /**
   * What came of it.
   *
   * @throws InvalidInput fields {@code measure_outcomeKk} and {@code …Ru}, {@code measure_doneOn}
   *     (form, future, early)
   */
  LocalText outcome(TypedText typed) {
    LocalText outcome = inBoth("measure_outcome", typed, LONGEST_END);
    checked.done();
    return outcome;
  }

  /**
   * Why it is dropped.
   *
   * @throws InvalidInput fields {@code measure_reasonKk} and {@code …Ru}
   */
  LocalText reason(TypedText typed) {
    LocalText reason = inBoth("measure_reason", typed, LONGEST_END);
    checked.done();
    return reason;
  }

  /** In Kazakh and Russian; an English text is left out. */
  private LocalText inBoth(String field, TypedText typed, int longest) {
    String kk = checked.line(field + "Kk", typed.kk(), longest);
    String ru = checked.line(field + "Ru", typed.ru(), longest);
    return new LocalText(kk, ru, null);
  }
}
