package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import kz.kezdesu.convoy.Convoy;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.refusal.NotFound;

/**
 * Takes the questions and proposals that people send to a meeting (1.4f). A question sent again is
 * still one question, and gets the same answer. On the day of an announcement many send at the same
 * moment: what they send is written down together, and each is told when it is.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuestionIntake {
  /** Which wording of the consent people see now; changed together with it. */
  public static final String CONSENT_WORDING = "ask-1";

  private static final int LANES = 2;
  private static final int MOST = 16;

  @EJB private QuestionsTaken taken;

  private final Convoy<AskQuestion, Taken> convoy =
      new Convoy<>(LANES, MOST, wishes -> taken.take(wishes));

  /**
   * Takes a question.
   *
   * @throws InvalidInput when fields cannot be taken
   * @throws IntakeClosed when the meeting takes no questions now
   * @throws KeyUsedBefore when another question came with its key
   */
  @PermitAll
  public ReceivedQuestion ask(AskQuestion wish) {
    return convoy.go(wish).orRefuse();
  }

  /**
   * Takes a question with the files that wait with its draft: both or neither.
   *
   * @param draft the draft's secret
   * @throws InvalidInput when fields cannot be taken
   * @throws IntakeClosed when the meeting takes no questions now
   * @throws KeyUsedBefore when another question came with its key
   */
  @PermitAll
  public ReceivedQuestion ask(AskQuestion wish, SecretCode draft) {
    return taken.hasFiles(draft) ? taken.takeWithFiles(wish, draft) : ask(wish);
  }

  /**
   * What a question that was sent with this key has got.
   *
   * @throws NotFound when none was
   */
  @PermitAll
  public ReceivedQuestion receipt(String key) {
    return taken.receipt(key);
  }

  /** What cannot be taken of a question, field by field; nothing when all can. */
  @PermitAll
  public List<Fault> faults(AskQuestion wish) {
    return taken.faults(wish);
  }
}
