package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;
import kz.kezdesu.convoy.Convoy;
import kz.kezdesu.refusal.NotFound;

/**
 * Takes the supports of confirmed people. Where many support at the same moment, what they send is
 * written down together, and each is told when it is.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SupportIntake {
  private static final int LANES = 1;
  private static final int MOST = 32;

  @EJB private SupportDesk desk;

  private final Convoy<SupportWish, SupportOutcome> convoy =
      new Convoy<>(LANES, MOST, wishes -> desk.support(wishes));

  /**
   * A confirmed person supports a question. Sent again it is still one support.
   *
   * @throws NotFound when there is no such question, or it is not public
   * @throws SupportNotCounted when the person's support was set aside
   */
  @PermitAll
  public void support(String number, UUID personId) {
    convoy.go(new SupportWish(number, personId)).orRefuse(number);
  }
}
