package kz.kezdesu.oversight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.language.Typed;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** Checks what was typed about a duty and keeps every fault, so that all are told at once. */
final class DutyWording {
  static final int LONGEST_NUMBER = 60;
  static final int LONGEST_NOTE = 500;

  private final List<Fault> faults = new ArrayList<>();

  /** A day from the first on which the duty can have been done until today. */
  LocalDate doneOn(String typed, DatedDuty duty, LocalDate today) {
    String day = typed.strip();
    if (day.isEmpty()) {
      faults.add(new Fault("oversight_doneOn", "empty", 1));
      return today;
    }
    if (!day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      faults.add(new Fault("oversight_doneOn", "form", 1));
      return today;
    }
    try {
      LocalDate read = LocalDate.parse(day);
      if (read.isAfter(today)) {
        faults.add(new Fault("oversight_doneOn", "future", 1));
      } else if (read.isBefore(duty.earliest())) {
        faults.add(new Fault("oversight_doneOn", "early", 1));
      }
      return read;
    } catch (DateTimeParseException noDay) {
      faults.add(new Fault("oversight_doneOn", "form", 1));
      return today;
    }
  }

  /** The number of the outgoing document, on one line. */
  String documentNumber(String typed) {
    String number = Typed.line(typed);
    check("oversight_documentNumber", number, LONGEST_NUMBER);
    if (number.isEmpty()) {
      faults.add(new Fault("oversight_documentNumber", "empty", 1));
    }
    return number;
  }

  /** A note in Kazakh or Russian; where one language has it, the other must have it too. */
  String note(String field, String typed, String otherTyped) {
    String note = Typed.paragraphs(typed);
    check(field, note, LONGEST_NOTE);
    if (note.isEmpty() && !Typed.paragraphs(otherTyped).isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    }
    return note;
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

  private void check(String field, String text, int longest) {
    if (Typed.length(text) > longest) {
      faults.add(new Fault(field, "long", longest));
    }
  }
}
