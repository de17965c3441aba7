package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.question.store.CountedQuestion;
import kz.kezdesu.question.store.Supports;
import kz.kezdesu.wakeup.Change;

/**
 * Counts supports in batches, one instance at a time. A support is marked as counted and added to
 * the number of its question by the same statement, so the number never drifts: it is that of the
 * supports marked so.
 */
@Stateless
public class SupportCount {
  @Inject private Supports supports;
  @Inject private Event<Change> changes;

  /**
   * Brings the numbers of all questions with new supports up to date.
   *
   * @return how many questions got a new number
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int bringUpToDate() {
    if (!supports.takeTurn()) {
      return 0;
    }
    List<CountedQuestion> counted = supports.count();
    counted.forEach(
        question -> changes.fire(new Change(Change.Kind.QUESTION, question.questionId())));
    counted.stream()
        .map(CountedQuestion::meetingId)
        .distinct()
        .forEach(meeting -> changes.fire(new Change(Change.Kind.MEETING, meeting)));
    return counted.size();
  }
}
