package kz.kezdesu.question;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Every hour personal data whose time is over are removed, batch by batch. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgettingRound {
  private static final int BATCH = 500;
  private static final int MOST_BATCHES = 400;

  @EJB private Forgetting forgetting;

  @Schedule(hour = "*", minute = "17", persistent = false, info = "forgetting round")
  void go() {
    int batches = 0;
    while (batches < MOST_BATCHES && forgetting.nextBatch(BATCH) > 0) {
      batches++;
    }
  }
}
