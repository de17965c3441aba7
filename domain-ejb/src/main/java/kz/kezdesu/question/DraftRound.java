package kz.kezdesu.question;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Every quarter of an hour forgotten drafts are removed. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftRound {
  @EJB private QuestionDrafting drafting;

  @Schedule(hour = "*", minute = "*/15", persistent = false, info = "draft round")
  void go() {
    drafting.sweep();
  }
}
