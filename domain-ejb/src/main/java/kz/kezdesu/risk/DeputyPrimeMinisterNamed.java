package kz.kezdesu.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Tension;
import kz.kezdesu.meeting.AnnouncingCondition;
import kz.kezdesu.risk.model.MeetingTension;
import kz.kezdesu.risk.store.Risks;

/**
 * Where the risk of social tension is high a meeting is not announced before a deputy prime
 * minister is named (4.4); elsewhere this is no matter.
 */
@ApplicationScoped
public class DeputyPrimeMinisterNamed implements AnnouncingCondition {
  private static final String GOVERNMENT = "government";

  @Inject private Risks risks;

  @Override
  public List<Announcing.Condition> conditions(long meetingId) {
    return risks.tension(meetingId).map(MeetingTension::facts).stream()
        .filter(Tension::high)
        .flatMap(
            tension ->
                Stream.of(
                    new Announcing.Condition(
                        Announcing.Matter.DEPUTY_PM, tension.breach().orElse(null), GOVERNMENT)))
        .toList();
  }
}
