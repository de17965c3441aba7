package kz.kezdesu.portal.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import kz.kezdesu.convenience.ConvenienceCatalogue;
import kz.kezdesu.convenience.PollDetail;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The poll for the time of a meeting (1.4a): while it is open its ballot, afterwards its result.
 * The page is the same for everybody, so it does not know who has voted, and shows how many chose
 * each slot only when it is over.
 */
@Named
@RequestScoped
@At(path = "/{lang}/meetings/{id}/poll", view = "/meeting/poll.xhtml")
public class PollPage implements Page {
  @EJB private MeetingCatalogue meetings;
  @EJB private ConvenienceCatalogue catalogue;
  @Inject private Ballots ballots;
  @Inject private Visit visit;
  @Inject private Texts texts;
  @Inject private Names names;
  @Inject private Dates dates;

  private @Nullable ScheduleRow meeting;
  private List<PollDetail> polls = List.of();
  private @Nullable LocalText whyThen;
  private List<Crumb> crumbs = List.of();

  @Override
  public void load() {
    polls = catalogue.publicPolls(visit.id("id"));
    ScheduleRow found = meetings.line(visit.id("id"));
    meeting = found;
    whyThen = catalogue.reason(found).orElse(null);
    crumbs =
        List.of(
            new Crumb("/schedule", texts.of("site.nav.schedule")),
            new Crumb(
                "/meetings/" + found.id(),
                names.region(found.regionKato()) + ", " + dates.dayAndMonth(found.startsAt())));
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.meeting(getMeeting().id()));
  }

  public ScheduleRow getMeeting() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }

  /** The poll that matters: the last one. */
  public PollDetail getPoll() {
    return polls.get(0);
  }

  /** The polls before it, the last one first. */
  public List<PollDetail> getEarlier() {
    return polls.subList(1, polls.size());
  }

  public Ballot getBallot() {
    return ballots.of(getPoll(), getMeeting(), "", "", Set.of(), "meeting_poll.button");
  }

  /** What its result means: the key of a sentence. */
  public String getOutcome() {
    PollDetail poll = getPoll();
    if (!poll.isDecisive()) {
      return poll.votes() == 0 ? "meeting_poll.nobody" : "meeting_poll.undecided";
    }
    if (poll.chose(getMeeting().startsAt())) {
      return "meeting_poll.followed";
    }
    return getMeeting().status() == MeetingStatus.PLANNED && whyThen == null
        ? "meeting_poll.not_yet"
        : "meeting_poll.not_followed";
  }

  /** Why the ministry holds the meeting then; null when people chose it, or nothing is said. */
  public @Nullable LocalText getWhyThen() {
    return getPoll().isDecisive() && getPoll().chose(getMeeting().startsAt()) ? null : whyThen;
  }

  public List<Crumb> getCrumbs() {
    return crumbs;
  }
}
