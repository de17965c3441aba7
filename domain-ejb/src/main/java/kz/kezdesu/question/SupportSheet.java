package kz.kezdesu.question;

import java.io.Serializable;
import java.util.List;

/**
 * How a question has got its supports; who gave them is told to nobody.
 *
 * @param supports how many are counted
 * @param course in which hours they came
 * @param batches what was set aside, newest first
 */
public record SupportSheet(
    long questionId,
    String number,
    String text,
    int supports,
    SupportCourse course,
    List<SupportBatchRow> batches)
    implements Serializable {
  public SupportSheet {
    batches = List.copyOf(batches);
  }
}
