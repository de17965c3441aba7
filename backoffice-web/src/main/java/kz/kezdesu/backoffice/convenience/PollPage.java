package kz.kezdesu.backoffice.convenience;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.kezdesu.backoffice.meeting.MeetingId;
import kz.kezdesu.backoffice.shell.Faults;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.convenience.OpenPoll;
import kz.kezdesu.convenience.PollDesk;
import kz.kezdesu.convenience.PollDetail;
import kz.kezdesu.convenience.PollSheet;
import kz.kezdesu.convenience.ProposedPoll;
import kz.kezdesu.decree.Convenience.Doubt;
import kz.kezdesu.decree.TimeSlots;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * The polls for the time of a meeting (1.4a): one is typed, looked at once more with what may keep
 * people away, and opened; it can be closed before its day. Its votes and what they mean stand
 * here.
 */
@Named
@ViewScoped
@InMenu(
    order = 17,
    roles = {Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.PRESIDENTIAL_ADMINISTRATION},
    listed = false)
public class PollPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Faults of one slot; their limit is the place of the slot in the list. */
  private static final Map<String, String> OF_A_SLOT =
      Map.of("poll_day", "day", "poll_time", "time");

  @EJB private PollDesk pollDesk;
  @Inject private Notices notices;
  @Inject private Faults faults;
  @Inject private Texts texts;

  private String meeting = "";
  private List<SlotEntry> slots = new ArrayList<>();
  private String closesOn = "";
  private Words note = new Words(TypedText.nothing());
  private Words reason = new Words(TypedText.nothing());
  private @Nullable PollSheet sheet;
  private @Nullable ProposedPoll proposed;

  /** Reads the polls; the first slot of a new one is the time that the meeting has now. */
  public void load() {
    PollSheet read = refresh();
    slots = new ArrayList<>(List.of(SlotEntry.of(read.meeting())));
    IntStream.range(1, TimeSlots.MOST).forEach(i -> slots.add(new SlotEntry()));
  }

  /** Looks at what was typed; nothing is opened yet. */
  public void look() {
    try {
      proposed = pollDesk.look(wish());
    } catch (InvalidInput refused) {
      FacesContext.getCurrentInstance().validationFailed();
      refused.faults().forEach(this::say);
    }
  }

  /** Goes back to what was typed. */
  public void mend() {
    proposed = null;
  }

  /** Opens the poll that was looked at. */
  public void open() {
    try {
      pollDesk.open(wish());
    } catch (InvalidInput overtaken) {
      proposed = null;
      throw overtaken;
    }
    proposed = null;
    load();
    notices.done("convenience_poll.opened");
  }

  /** Closes the open poll before its day. */
  public void close() {
    pollDesk.close(number(), getLast().number(), reason.typed());
    reason = new Words(TypedText.nothing());
    load();
    notices.done("convenience_poll.closed");
  }

  private void say(InvalidInput.Fault fault) {
    String input = OF_A_SLOT.get(fault.field());
    faults.say(
        input == null
            ? "poll:" + fault.field().substring("poll_".length())
            : "poll:rows:" + (fault.limit() - 1) + ":" + input,
        texts.of(fault.field() + "." + fault.fault(), fault.limit()));
  }

  private OpenPoll wish() {
    return new OpenPoll(
        number(), slots.stream().map(SlotEntry::typed).toList(), closesOn, note.typed());
  }

  private PollSheet refresh() {
    PollSheet read = pollDesk.sheet(number());
    sheet = read;
    return read;
  }

  private long number() {
    return MeetingId.of(meeting);
  }

  public PollSheet getSheet() {
    if (sheet == null) {
      throw new NotFound(meeting);
    }
    return sheet;
  }

  /** The last poll. */
  public PollDetail getLast() {
    return getSheet().polls().stream().findFirst().orElseThrow(() -> new NotFound(meeting));
  }

  /** Whether the people were asked at all. */
  public boolean isAsked() {
    return !getSheet().polls().isEmpty();
  }

  /** The polls before the last one. */
  public List<PollDetail> getEarlier() {
    return isAsked() ? getSheet().polls().subList(1, getSheet().polls().size()) : List.of();
  }

  /** What the last poll means for the meeting: the key of a sentence. */
  public String getOutcome() {
    PollDetail last = getLast();
    if (last.isOpen()) {
      return "convenience_poll.outcome.open";
    }
    if (!last.isDecisive()) {
      return last.votes() == 0
          ? "convenience_poll.outcome.nobody"
          : "convenience_poll.outcome.undecided";
    }
    return last.chose(getSheet().meeting().startsAt())
        ? "convenience_poll.outcome.followed"
        : "convenience_poll.outcome.another";
  }

  /** The poll that was looked at; null while it is being typed. */
  public @Nullable ProposedPoll getProposed() {
    return proposed;
  }

  /** What may keep people away then, as a list. */
  public List<Doubt> doubts(Set<Doubt> some) {
    return List.copyOf(some);
  }

  public List<SlotEntry> getSlots() {
    return slots;
  }

  public String getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(@Nullable String closesOn) {
    this.closesOn = closesOn == null ? "" : closesOn;
  }

  public Words getNote() {
    return note;
  }

  public Words getReason() {
    return reason;
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = meeting == null ? "" : meeting;
  }
}
