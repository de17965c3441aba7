package kz.kezdesu.question;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Every three seconds new supports are counted. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SupportRound {
  @EJB private SupportCount count;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "support round")
  void go() {
    count.bringUpToDate();
  }
}
