package kz.kezdesu.question;

import java.io.Serializable;
import java.util.List;

/**
 * How a question has got its supports; who gave them is told to nobody.
 *
 * @param supports how many are counted
 * @param hours the hours with the most of them, the fullest first
 * @param batches what was set aside, newest first
 */
public record SupportSheet(
    long questionId,
    String number,
    String text,
    int supports,
    List<SupportHour> hours,
    List<SupportBatchRow> batches)
    implements Serializable {
  public SupportSheet {
    hours = List.copyOf(hours);
    batches = List.copyOf(batches);
  }
}
