package kz.kezdesu.portal.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.convenience.CastVote;
import kz.kezdesu.convenience.ConvenienceCatalogue;
import kz.kezdesu.convenience.OwnVote;
import kz.kezdesu.convenience.PollDetail;
import kz.kezdesu.convenience.PollSlotRow;
import kz.kezdesu.convenience.PollVoting;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Visitor;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Votes for the time of a meeting: at once for a person we recognise, otherwise through a letter.
 * Shows a person who has voted how the others voted, and lets them change their mind. What the page
 * says does not depend on whether an address is known.
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/meetings/{id}/poll/vote",
    view = "/meeting/vote.xhtml",
    shared = false,
    parameters = {"slot", "district", "sent", "taken"})
public class VotePage implements Form {
  private static final int UNPROCESSABLE = 422;
  private static final String ELSEWHERE = "elsewhere";

  /** What the page is for now. */
  public enum Stage {
    /** To choose. */
    BALLOT,
    /** To say where the letter goes. */
    ADDRESS,
    /** The letter is on its way. */
    SENT,
    /** The vote counts. */
    DONE,
    /** The visitor lives in another region. */
    OTHER_REGION
  }

  @EJB private MeetingCatalogue meetings;
  @EJB private ConvenienceCatalogue catalogue;
  @EJB private PollVoting voting;
  @Inject private Ballots ballots;
  @Inject private Visit visit;
  @Inject private Visitor visitor;
  @Inject private Turnstile turnstile;

  private @Nullable ScheduleRow meeting;
  private @Nullable PollDetail poll;
  private Optional<UUID> person = Optional.empty();
  private Optional<OwnVote> own = Optional.empty();
  private Set<String> faults = Set.of();
  private Stage stage = Stage.BALLOT;

  @Override
  public void load() {
    PollDetail asked = catalogue.publicPolls(visit.id("id")).get(0);
    meeting = meetings.line(asked.meetingId());
    person = visitor.person(visit.request());
    own = person.flatMap(id -> voting.voteOf(asked.meetingId(), id));
    poll = own.isPresent() ? voting.counted(asked.meetingId()) : asked;
    if (asked.isOpen()) {
      stage = stageNow();
    }
  }

  private Stage stageNow() {
    if (visit.typed("district").equals(ELSEWHERE)) {
      return Stage.OTHER_REGION;
    }
    if (own.isPresent()) {
      return Stage.DONE;
    }
    if (visit.typed("sent").equals("yes")) {
      return Stage.SENT;
    }
    return person.isEmpty() && isWhole() ? Stage.ADDRESS : Stage.BALLOT;
  }

  /** A slot and a district were chosen, and nothing is wrong with them. */
  private boolean isWhole() {
    try {
      voting.look(wish());
      return true;
    } catch (InvalidInput notYet) {
      return false;
    }
  }

  @Override
  public Optional<String> elsewhere() {
    return getPoll().isOpen() ? Optional.empty() : Optional.of(address("/poll"));
  }

  @Override
  public Outcome submit() {
    load();
    HttpServletRequest request = visit.request();
    if (visit.typed("act").equals("withdraw")) {
      turnstile.pass(Wish.VOTE, request);
      person.ifPresent(id -> voting.withdraw(getMeeting().id(), id));
      return new Outcome.Next(address("/poll/vote?taken=yes"));
    }
    if (visit.typed("district").equals(ELSEWHERE)) {
      return new Outcome.Next(address("/poll/vote?district=" + ELSEWHERE));
    }
    OwnVote vote;
    try {
      vote = voting.look(wish());
    } catch (InvalidInput refused) {
      faults =
          refused.faults().stream()
              .map(InvalidInput.Fault::field)
              .collect(Collectors.toUnmodifiableSet());
      stage = own.isPresent() ? Stage.DONE : Stage.BALLOT;
      return new Outcome.Again(UNPROCESSABLE);
    }
    turnstile.pass(Wish.VOTE, request);
    if (person.isPresent()) {
      turnstile.pass(Wish.VOTE, person.get().toString());
      voting.vote(wish(), person.get());
      return new Outcome.Next(address("/poll/vote"));
    }
    return request.getParameter("email") == null
        ? new Outcome.Next(
            address("/poll/vote?slot=" + vote.slot() + "&district=" + vote.districtKato()))
        : invite(request);
  }

  private Outcome invite(HttpServletRequest request) {
    Optional<Contact> email = Contact.email(visit.typed("email"));
    if (email.isEmpty()) {
      faults = Set.of("email");
      stage = Stage.ADDRESS;
      return new Outcome.Again(UNPROCESSABLE);
    }
    turnstile.passLetter(request, email.get());
    voting.invite(wish(), email.get(), visit.getLanguage());
    return new Outcome.Next(address("/poll/vote?sent=yes"));
  }

  private CastVote wish() {
    return new CastVote(getMeeting().id(), visit.typed("slot"), visit.typed("district"));
  }

  private String address(String below) {
    return "/meetings/" + getMeeting().id() + below;
  }

  public Stage getStage() {
    return stage;
  }

  public ScheduleRow getMeeting() {
    if (meeting == null) {
      throw new IllegalStateException("not loaded");
    }
    return meeting;
  }

  public PollDetail getPoll() {
    if (poll == null) {
      throw new IllegalStateException("not loaded");
    }
    return poll;
  }

  /** The form, with what was chosen before. */
  public Ballot getBallot() {
    boolean chosen = !faults.isEmpty() || own.isEmpty();
    return ballots.of(
        getPoll(),
        getMeeting(),
        chosen ? visit.typed("slot") : Integer.toString(own.get().slot()),
        chosen ? visit.typed("district") : own.get().districtKato(),
        faults,
        own.isPresent() ? "meeting_vote.change" : "meeting_poll.button");
  }

  /** The slot that the visitor has chosen; null when none was. */
  public @Nullable PollSlotRow getChosen() {
    String number =
        own.map(vote -> Integer.toString(vote.slot())).orElseGet(() -> visit.typed("slot"));
    return getPoll().slots().stream()
        .filter(slot -> number.equals(Integer.toString(slot.number())))
        .findFirst()
        .orElse(null);
  }

  public String getDistrict() {
    return own.map(OwnVote::districtKato).orElseGet(() -> visit.typed("district"));
  }

  /** Something must be mended. */
  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** The typed address is none. */
  public boolean isFaultyAddress() {
    return faults.contains("email");
  }

  /** The vote has just been taken back. */
  public boolean isTaken() {
    return own.isEmpty() && visit.typed("taken").equals("yes");
  }

  /** The address as it was typed. */
  public String getEmail() {
    return visit.typed("email");
  }
}
