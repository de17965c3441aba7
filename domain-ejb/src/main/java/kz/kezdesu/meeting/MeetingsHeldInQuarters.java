package kz.kezdesu.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.oversight.DutyFact;
import kz.kezdesu.oversight.DutyFacts;
import kz.kezdesu.passage.LawBook;

/**
 * A ministry has done its duty for a quarter on the day on which it has held as many meetings as
 * the edition demands, those outside the schedule too (1.1).
 */
@ApplicationScoped
public class MeetingsHeldInQuarters implements DutyFacts {
  private static final String CLAUSE = "1.1";
  private static final int MOST = 10_000;

  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @Inject private Meetings meetings;

  @Override
  public Set<String> clauses() {
    return Set.of(CLAUSE);
  }

  @Override
  public List<DutyFact> of(Collection<DatedDuty> duties) {
    List<String> ministries = bodies.ministries().stream().map(Body::getCode).toList();
    return duties.stream().flatMap(duty -> of(duty, ministries)).toList();
  }

  private Stream<DutyFact> of(DatedDuty duty, List<String> ministries) {
    int least = lawBook.inForceOn(duty.until()).minimumMeetingsAQuarter();
    Map<String, List<LocalDate>> held =
        meetings
            .between(
                Almaty.startOf(duty.from()),
                Almaty.endOf(duty.until()),
                MeetingStatus.heldOnes(),
                MOST)
            .stream()
            .collect(
                Collectors.groupingBy(
                    ScheduleRow::ministryCode,
                    Collectors.mapping(row -> Almaty.dayOf(row.startsAt()), Collectors.toList())));
    return ministries.stream()
        .map(ministry -> fact(duty, ministry, held.getOrDefault(ministry, List.of()), least));
  }

  /** The days are in their order; the one that made the number full is the day it was done. */
  static DutyFact fact(DatedDuty duty, String ministry, List<LocalDate> days, int least) {
    return new DutyFact(
        CLAUSE,
        ministry,
        duty.from(),
        least,
        Math.min(days.size(), least),
        days.size() < least ? null : days.get(least - 1),
        "");
  }
}
