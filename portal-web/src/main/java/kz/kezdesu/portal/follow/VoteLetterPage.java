package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.kezdesu.convenience.ConfirmedVote;
import kz.kezdesu.convenience.PollVoting;
import kz.kezdesu.convenience.VoteWish;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Visitor;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of a letter about a vote leads. Opening it does nothing, so that programs which
 * look into letters vote for nobody; the button does.
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/confirm/{token}/vote",
    view = "/follow/vote.xhtml",
    shared = false,
    secret = true)
public class VoteLetterPage implements Form {
  @EJB private PollVoting voting;
  @EJB private MeetingCatalogue meetings;
  @Inject private Visit visit;
  @Inject private Visitor visitor;
  @Inject private Turnstile turnstile;

  private @Nullable VoteWish wish;
  private @Nullable ScheduleRow meeting;

  @Override
  public void load() {
    VoteWish found = voting.wish(code());
    wish = found;
    meeting = meetings.line(found.poll().meetingId());
  }

  @Override
  public Outcome submit() {
    turnstile.pass(Wish.VOTE, visit.request());
    ConfirmedVote vote = voting.confirm(code());
    visitor.remember(vote.key(), visit.request(), visit.response());
    return new Outcome.Next("/meetings/" + vote.meetingId() + "/poll/vote");
  }

  public VoteWish getWish() {
    if (wish == null) {
      throw new IllegalStateException("not loaded");
    }
    return wish;
  }

  public ScheduleRow getMeeting() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }

  private SecretCode code() {
    return SecretCode.of(visit.segment("token")).orElseThrow(() -> new NotFound("confirmation"));
  }
}
