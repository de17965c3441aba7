package kz.kezdesu.question;

import java.util.List;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * A row of a file of questions, understood as far as it can be.
 *
 * @param number of the row in its file
 * @param wish what it asks for; where a cell was not understood, the usual stands
 * @param faults of the cells that were not understood
 */
record SheetLine(int number, WriteDownQuestion wish, List<Fault> faults) {
  SheetLine {
    faults = List.copyOf(faults);
  }
}
