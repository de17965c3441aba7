package kz.kezdesu.question;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Every quarter of an hour forgotten drafts are removed, with the files that waited with them. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftRound {
  private static final int MOST_BATCHES = 100;

  @EJB private QuestionDrafting drafting;

  @Schedule(hour = "*", minute = "*/15", persistent = false, info = "draft round")
  void go() {
    int batches = 0;
    while (batches < MOST_BATCHES && drafting.sweep() > 0) {
      batches++;
    }
  }
}
