package kz.kezdesu.portal.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.kezdesu.convenience.PollDetail;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.territory.Territory;

/** Makes the form with which people vote for the time of a meeting. */
@RequestScoped
public class Ballots {
  @EJB private Territory territory;
  @Inject private Visit visit;

  /**
   * The form of a poll.
   *
   * @param slot the number of the slot that is chosen so far; empty for none
   * @param district the district that is chosen so far; empty for none
   */
  public Ballot of(
      PollDetail poll,
      ScheduleRow meeting,
      String slot,
      String district,
      Set<String> faults,
      String button) {
    List<Choice> districts =
        territory.districtsOf(meeting.regionKato()).stream()
            .map(
                one ->
                    new Choice(
                        one.getKato(),
                        one.name(visit.getLanguage()),
                        one.getKato().equals(district)))
            .toList();
    return new Ballot(
        meeting.id(), meeting.plannedMinutes(), poll.slots(), slot, districts, faults, button);
  }
}
