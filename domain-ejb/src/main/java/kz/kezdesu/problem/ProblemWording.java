package kz.kezdesu.problem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.Typed;
import kz.kezdesu.problem.OpenProblem.Words;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * Checks what was typed about a problem and keeps every fault, so that all are told at once. Kazakh
 * and Russian must be there; English may be.
 */
final class ProblemWording {
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_TEXT = 2000;
  private static final int MOST_YEARS = 10;
  private static final int WHOLE = 100;

  private final List<Fault> faults = new ArrayList<>();

  LocalText title(Words typed) {
    return checked(
        "problem_title",
        new LocalText(Typed.line(typed.kk()), Typed.line(typed.ru()), Typed.line(typed.en())),
        LONGEST_TITLE);
  }

  LocalText plan(Words typed) {
    return checked("problem_plan", paragraphs(typed), LONGEST_TEXT);
  }

  LocalText progress(Words typed) {
    return checked("progress_text", paragraphs(typed), LONGEST_TEXT);
  }

  /** A day from tomorrow to ten years ahead. */
  LocalDate term(String typed, LocalDate today) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (!day.isAfter(today)) {
        faults.add(new Fault("problem_dueOn", "past", 1));
      } else if (day.isAfter(today.plusYears(MOST_YEARS))) {
        faults.add(new Fault("problem_dueOn", "far", MOST_YEARS));
      }
      return day;
    } catch (DateTimeParseException noDay) {
      faults.add(new Fault("problem_dueOn", typed.isBlank() ? "empty" : "form", 1));
      return today;
    }
  }

  /** A whole number from 0 to 100. */
  int percent(String typed) {
    String number = typed.strip();
    if (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) > WHOLE) {
      faults.add(new Fault("progress_percent", "form", WHOLE));
      return 0;
    }
    return Integer.parseInt(number);
  }

  ProblemWording must(boolean holds, String field, String fault) {
    if (!holds) {
      faults.add(new Fault(field, fault, 1));
    }
    return this;
  }

  /**
   * Lets pass only what has no fault.
   *
   * @throws InvalidInput with every fault found
   */
  void enforce() {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static LocalText paragraphs(Words typed) {
    return new LocalText(
        Typed.paragraphs(typed.kk()), Typed.paragraphs(typed.ru()), Typed.paragraphs(typed.en()));
  }

  private LocalText checked(String field, LocalText text, int longest) {
    check(field + "Kk", text.getKk(), true, longest);
    check(field + "Ru", text.getRu(), true, longest);
    check(field + "En", text.getEn(), false, longest);
    return text;
  }

  private void check(String field, String text, boolean needed, int longest) {
    if (needed && text.isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    } else if (Typed.length(text) > longest) {
      faults.add(new Fault(field, "long", longest));
    }
  }
}
