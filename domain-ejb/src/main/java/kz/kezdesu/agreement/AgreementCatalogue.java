package kz.kezdesu.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.agreement.store.Agreements;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.meeting.ScheduleRow;

/** What the public may know of agreements: that they hold. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AgreementCatalogue {
  @EJB private Bodies bodies;
  @Inject private Agreements agreements;

  /** The agreements that hold for this meeting as it is, the venue first. */
  public List<HeldAgreement> held(ScheduleRow meeting) {
    return agreements.of(List.of(meeting.id())).stream()
        .filter(row -> row.standing(meeting) == Standing.AGREED)
        .sorted(java.util.Comparator.comparing(AgreementRow::subject))
        .map(row -> new HeldAgreement(row.subject(), row.akimatCode(), row.changedAt()))
        .toList();
  }

  /** The code of the akimat of a region. */
  public String akimatOf(String regionKato) {
    return bodies.all().stream()
        .filter(body -> body.getKind() == Body.Kind.AKIMAT)
        .filter(body -> regionKato.equals(body.getRegionKato()))
        .map(Body::getCode)
        .findFirst()
        .orElse("");
  }
}
