package kz.kezdesu.question;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Every hour old files of questions are removed. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRound {
  @EJB private QuestionImporting importing;

  @Schedule(hour = "*", minute = "41", persistent = false, info = "import round")
  void go() {
    importing.sweep();
  }
}
