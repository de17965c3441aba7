package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.question.Asking;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.question.TrackedQuestion;

/**
 * Takes the text of a question that was declined for some of its words into the form, for its
 * author to put right. The text goes into the draft, never into an address.
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/track/{code}/mend",
    view = "/follow/tracking.xhtml",
    shared = false,
    secret = true)
public class MendPage implements Form {
  @EJB private MeetingCatalogue meetings;
  @Inject private OwnQuestion own;
  @Inject private Asking asking;
  @Inject private Clock clock;

  @Override
  public void load() {
    own.open();
  }

  /** There is nothing to read here: the author's page has the button. */
  @Override
  public Optional<String> elsewhere() {
    return Optional.of(own.address());
  }

  @Override
  public Outcome submit() {
    TrackedQuestion question = own.openToAct();
    ScheduleRow meeting = meetings.line(question.meetingId());
    if (!own.isMendable(meeting, clock.instant())) {
      return new Outcome.Next(own.address());
    }
    asking.beginWith(
        meeting,
        Map.of(
            "kind", question.kind().name(),
            "text", question.text(),
            "language", question.language().code()));
    return new Outcome.Next(asking.step(""));
  }
}
