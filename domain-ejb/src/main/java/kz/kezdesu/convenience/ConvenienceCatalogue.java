package kz.kezdesu.convenience;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.kezdesu.convenience.model.JustifiedTime;
import kz.kezdesu.convenience.store.JustifiedTimes;
import kz.kezdesu.decree.Convenience.Standing;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.ScheduleRow;

/** What everybody may read of the time of a meeting (1.4a). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConvenienceCatalogue {
  @Inject private JustifiedTimes justified;

  /** Why day and time of this meeting suit the people; empty when that was not said of them. */
  public Optional<LocalText> reason(ScheduleRow meeting) {
    return justified
        .of(meeting.id())
        .filter(said -> said.standingFor(meeting.startsAt()) == Standing.SAID)
        .map(JustifiedTime::getReason);
  }
}
