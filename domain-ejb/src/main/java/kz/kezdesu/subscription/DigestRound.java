package kz.kezdesu.subscription;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Every minute those whose turn it is are told what is new in what they follow. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestRound {
  private static final int MOST_IN_A_ROUND = 2_000;

  @EJB private Digest digest;

  @Schedule(hour = "*", minute = "*", persistent = false, info = "digest round")
  void go() {
    int told = 0;
    while (told < MOST_IN_A_ROUND && digest.tellNext()) {
      told++;
    }
  }
}
