package kz.kezdesu.convenience;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.convenience.model.TimePoll;
import kz.kezdesu.convenience.model.TimeVoteLetter;
import kz.kezdesu.convenience.store.TimePolls;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.privacy.ConfirmationExpired;
import kz.kezdesu.privacy.ConfirmedPerson;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.PendingConfirmation;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.territory.District;
import kz.kezdesu.territory.Territory;

/**
 * Takes the votes of the people of a region for the day and time of a meeting: one per confirmed
 * person, however often it is sent; until the poll is over the last choice counts, and it can be
 * taken back. Where a person lives is taken as it is said.
 */
@Stateless
@PermitAll
public class PollVoting {
  @EJB private MeetingCatalogue meetings;
  @EJB private Territory territory;
  @EJB private Persons persons;
  @EJB private Outbox outbox;
  @Inject private TimePolls polls;
  @Inject private PollReading reading;
  @Inject private PortalAddress portal;
  @Inject private Clock clock;

  /**
   * A confirmed person votes, or chooses another slot.
   *
   * @throws NotFound when nobody is asked of this meeting
   * @throws PollIsClosed when the poll is over
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code slot} and {@code district}, fault {@code
   *     empty}
   */
  @Decree("1.4a")
  public void vote(CastVote wish, UUID personId) {
    TimePoll poll = last(wish.meetingId());
    polls.cast(poll.getId(), personId, checked(wish, poll), clock.instant());
  }

  /**
   * Looks at a vote before it is cast; nothing is done.
   *
   * @throws NotFound when nobody is asked of this meeting
   * @throws PollIsClosed when the poll is over
   * @throws kz.kezdesu.refusal.InvalidInput as {@link #vote}
   */
  public OwnVote look(CastVote wish) {
    return checked(wish, last(wish.meetingId()));
  }

  /** How the person voted in the last poll of a meeting; empty for somebody who did not. */
  public Optional<OwnVote> voteOf(long meetingId, UUID personId) {
    return polls.lastOf(meetingId).flatMap(poll -> polls.voteOf(poll.getId(), personId));
  }

  /**
   * The person takes the vote back. One that is not there is taken back already.
   *
   * @throws NotFound when nobody is asked of this meeting
   * @throws PollIsClosed when the poll is over
   */
  public void withdraw(long meetingId, UUID personId) {
    TimePoll poll = last(meetingId);
    mustBeOpen(poll);
    polls.withdraw(poll.getId(), personId);
  }

  /**
   * The last poll of a meeting with the votes of each slot, for somebody who has voted.
   *
   * @throws NotFound when nobody is asked of this meeting
   */
  public PollDetail counted(long meetingId) {
    return detail(last(meetingId));
  }

  /**
   * Sends a letter to somebody who wants to vote; the vote counts once the link in it was used. The
   * same happens whether the contact was known before or not.
   *
   * @throws NotFound when nobody is asked of this meeting
   * @throws PollIsClosed when the poll is over
   * @throws kz.kezdesu.refusal.InvalidInput as {@link #vote}
   */
  public void invite(CastVote wish, Contact email, Language language) {
    TimePoll poll = last(wish.meetingId());
    OwnVote vote = checked(wish, poll);
    PollDetail detail = detail(poll);
    UUID personId = persons.meet(email, language);
    SecretCode code = persons.awaitConfirmation(personId, null);
    polls.add(
        new TimeVoteLetter(
            code.hash(), poll.getId(), vote, clock.instant().plus(Persons.TIME_TO_CONFIRM)));
    outbox.send(
        VoteLetters.confirmation(
            email,
            language,
            detail.slot(vote.slot()).orElseThrow().startsAt(),
            detail.lastDay(),
            portal.page(language, "/confirm/" + code.value() + "/vote"),
            code));
  }

  /** Whether the code of a letter is for a vote. */
  public boolean isForAVote(SecretCode code) {
    return polls.letter(code.hash()).isPresent();
  }

  /**
   * What the link of a letter would vote for; nothing is done yet.
   *
   * @throws NotFound when no letter about a vote has this code
   * @throws ConfirmationExpired when the link has become void
   * @throws PollIsClosed when the poll is over
   */
  public VoteWish wish(SecretCode code) {
    TimeVoteLetter letter = letter(code);
    if (pending(code).isExpired(clock.instant())) {
      throw new ConfirmationExpired();
    }
    TimePoll poll = polls.find(letter.getPollId()).orElseThrow(() -> new NotFound("poll"));
    mustBeOpen(poll);
    PollDetail detail = detail(poll).uncounted();
    OwnVote vote = letter.vote();
    return new VoteWish(detail, detail.slot(vote.slot()).orElseThrow(), vote.districtKato());
  }

  /**
   * The link of a letter is used: the person is confirmed and has voted. Used again it recognises
   * the person again, and leaves the vote as it has become meanwhile.
   *
   * @throws NotFound when no letter about a vote has this code
   * @throws ConfirmationExpired when the link has become void
   * @throws PollIsClosed when the poll is over
   */
  public ConfirmedVote confirm(SecretCode code) {
    TimeVoteLetter letter = letter(code);
    boolean usedBefore = pending(code).used();
    ConfirmedPerson person = persons.confirm(code);
    TimePoll poll = polls.find(letter.getPollId()).orElseThrow(() -> new NotFound("poll"));
    mustBeOpen(poll);
    if (!usedBefore) {
      polls.cast(poll.getId(), person.id(), letter.vote(), clock.instant());
    }
    return new ConfirmedVote(poll.getMeetingId(), person.key());
  }

  private OwnVote checked(CastVote wish, TimePoll poll) {
    ScheduleRow meeting = mustBeOpen(poll);
    Checked checked = new Checked();
    int slot = wish.slot().matches("[1-9]") ? Integer.parseInt(wish.slot()) : 0;
    if (!poll.hasSlot(slot)) {
      checked.fault("slot", "empty", 0);
    }
    if (territory
        .district(wish.districtKato())
        .map(District::getRegionKato)
        .filter(meeting.regionKato()::equals)
        .isEmpty()) {
      checked.fault("district", "empty", 0);
    }
    checked.done();
    return new OwnVote(slot, wish.districtKato());
  }

  private ScheduleRow mustBeOpen(TimePoll poll) {
    polls.holdOpen(poll);
    ScheduleRow meeting = meetings.line(poll.getMeetingId());
    if (poll.status(reading.leftPlanAt(meeting), clock.instant()) != PollStatus.OPEN) {
      throw new PollIsClosed();
    }
    return meeting;
  }

  private PollDetail detail(TimePoll poll) {
    return reading.detail(poll, meetings.line(poll.getMeetingId()));
  }

  private TimePoll last(long meetingId) {
    return polls.lastOf(meetingId).orElseThrow(() -> new NotFound(meetingId));
  }

  private TimeVoteLetter letter(SecretCode code) {
    return polls.letter(code.hash()).orElseThrow(() -> new NotFound("confirmation"));
  }

  private PendingConfirmation pending(SecretCode code) {
    return persons.pending(code).orElseThrow(() -> new NotFound("confirmation"));
  }
}
