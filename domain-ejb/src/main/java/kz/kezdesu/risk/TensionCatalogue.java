package kz.kezdesu.risk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.risk.model.MeetingTension;
import kz.kezdesu.risk.store.Risks;

/** What the public may know of the risk of social tension: who of the Government comes. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TensionCatalogue {
  @Inject private Risks risks;

  /** The name of the deputy prime minister who takes part in a meeting; empty when nobody does. */
  public Optional<LocalText> deputyOf(long meetingId) {
    return risks.tension(meetingId).map(MeetingTension::getDeputyId).flatMap(risks::name);
  }
}
