package kz.kezdesu.follow;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Every two seconds the waiting letters leave. Every instance goes its own round. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostRound {
  private static final int MOST_IN_A_ROUND = 100;

  @EJB private LetterDelivery delivery;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "post round")
  void go() {
    int sent = 0;
    while (sent < MOST_IN_A_ROUND && delivery.deliverNext()) {
      sent++;
    }
  }
}
