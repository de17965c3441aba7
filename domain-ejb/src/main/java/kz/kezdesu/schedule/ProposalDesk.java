package kz.kezdesu.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.body.NoFirstHead;
import kz.kezdesu.body.Official;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.passage.BodyOutOfScope;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.schedule.model.MeetingProposal;
import kz.kezdesu.schedule.store.Proposals;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Territory;

/**
 * The proposals of first heads' meetings for the coming year (1.4d). A ministry's officer and
 * editor write them, its first head's office sends them; the media authority returns them with
 * remarks or accepts them. What was not sent yet is seen by its ministry and the President's office
 * only (7).
 *
 * <p>Each method throws {@link NotFound} for an unknown proposal, {@link NotYours} for another
 * ministry's, and each change {@link kz.kezdesu.refusal.ChangedMeanwhile} when somebody else has
 * changed it since it was seen.
 */
@Stateless
public class ProposalDesk {
  private static final Role[] OWN = {Role.OFFICER, Role.EDITOR, Role.APPROVER};
  private static final List<Role> WRITERS = List.of(Role.OFFICER, Role.EDITOR);
  private static final Role[] COLLECTORS = {Role.MEDIA, Role.ACCESS, Role.GOVERNMENT};

  @EJB private AuditLog audit;
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @EJB private Territory territory;
  @Inject private Proposals proposals;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The proposals for a year that the caller may see, in order of their start. */
  @RolesAllowed({
    "OFFICER",
    "EDITOR",
    "APPROVER",
    "MEDIA",
    "ACCESS",
    "GOVERNMENT",
    "PRESIDENTIAL_ADMINISTRATION"
  })
  public List<ProposalRow> proposals(int year) {
    Collection<String> own = caller.bodies(OWN);
    Collection<String> all = bodies.ministries().stream().map(Body::getCode).toList();
    if (caller.holds(Role.PRESIDENTIAL_ADMINISTRATION)) {
      return proposals.ofYear(year, all, EnumSet.allOf(ProposalStatus.class));
    }
    if (!caller.holds(COLLECTORS)) {
      return proposals.ofYear(year, own, EnumSet.allOf(ProposalStatus.class));
    }
    return proposals.ofYear(year, all, EnumSet.allOf(ProposalStatus.class)).stream()
        .filter(row -> own.contains(row.ministryCode()) || row.firstSentAt() != null)
        .toList();
  }

  /** All that staff see of a proposal. */
  @RolesAllowed({
    "OFFICER",
    "EDITOR",
    "APPROVER",
    "MEDIA",
    "ACCESS",
    "GOVERNMENT",
    "PRESIDENTIAL_ADMINISTRATION"
  })
  public ProposalDetail proposal(long id) {
    MeetingProposal proposal = proposals.find(id).orElseThrow(() -> new NotFound(id));
    ProposalRow row = proposal.row();
    String ministry = row.ministryCode();
    boolean own = caller.holdsAt(ministry, OWN);
    boolean seen =
        caller.holds(Role.PRESIDENTIAL_ADMINISTRATION)
            || caller.holds(COLLECTORS) && row.firstSentAt() != null;
    if (!own && !seen) {
      throw new NotYours();
    }
    return new ProposalDetail(
        row,
        proposal.getVersion(),
        proposal.steps(),
        proposals.isInSchedule(row.key()),
        caller.holdsAt(ministry, Role.OFFICER, Role.EDITOR),
        caller.holdsAt(ministry, Role.APPROVER),
        caller.holds(Role.MEDIA));
  }

  /**
   * Writes a proposal, or says an open one otherwise. The same wish again is the same proposal.
   *
   * @return the id of the proposal
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code proposal_…}: {@code region} (empty),
   *     {@code day} (form, year, past), {@code time} (form), {@code minutes} (range), {@code
   *     format} (empty), {@code placeKk}, {@code themeKk}, {@code whyKk} and so on (empty, long)
   * @throws BodyOutOfScope for a ministry that the decree does not bind (1)
   * @throws NoFirstHead when nobody is there to hold it (1.4d)
   * @throws ProposalIsClosed when it was sent, accepted or taken back
   * @throws NotFound for a year that is neither this one nor the next
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree({"1", "1.4d"})
  public long write(WriteProposal wish) {
    caller.mustHoldOneOf(WRITERS, wish.ministryCode());
    LocalDate today = Almaty.dayOf(clock.instant());
    if (wish.year() != today.getYear() && wish.year() != today.getYear() + 1) {
      throw new NotFound(wish.year());
    }
    lawBook.mustBind(wish.ministryCode(), wish.year());
    PlannedMeeting meeting =
        ProposalRules.meeting(wish, today, kato -> territory.region(kato).isPresent());
    UUID host =
        bodies.firstHead(wish.ministryCode()).map(Official::getId).orElseThrow(NoFirstHead::new);
    if (wish.id() == 0) {
      return add(wish, host, meeting);
    }
    MeetingProposal proposal = seen(wish.id(), wish.version());
    caller.mustHoldOneOf(WRITERS, proposal.getMinistryCode());
    proposal.rewrite(host, meeting);
    record("proposal.write", wish.id());
    return wish.id();
  }

  private long add(WriteProposal wish, UUID host, PlannedMeeting meeting) {
    Optional<MeetingProposal> written = proposals.keyed(wish.key());
    if (written.isPresent()) {
      caller.mustHoldOneOf(WRITERS, written.get().getMinistryCode());
      return written.get().row().id();
    }
    MeetingProposal proposal =
        new MeetingProposal(wish.key(), wish.ministryCode(), wish.year(), host, meeting);
    proposals.add(proposal);
    long id = proposal.row().id();
    record("proposal.write", id);
    return id;
  }

  /**
   * Sends it to the media authority. After 1 December it is late, and is shown as late.
   *
   * @throws ProposalMoveNotPossible when it is neither a draft nor returned
   */
  @RolesAllowed("APPROVER")
  @Decree("1.4d")
  public void send(long id, int version) {
    own(id, version, "proposal.send", MeetingProposal::send);
  }

  /**
   * Takes it back.
   *
   * @throws ProposalMoveNotPossible when it was accepted, or taken back before
   */
  @RolesAllowed("APPROVER")
  public void withdraw(long id, int version) {
    own(id, version, "proposal.withdraw", MeetingProposal::withdraw);
  }

  private void own(long id, int version, String deed, Deed move) {
    MeetingProposal found = proposals.find(id).orElseThrow(() -> new NotFound(id));
    caller.mustHold(Role.APPROVER, found.getMinistryCode());
    lawBook.mustBind(found.getMinistryCode(), found.row().year());
    move.of(seen(id, version), caller.login(), clock.instant());
    record(deed, id);
  }

  /**
   * Returns it to its ministry, with what is to be corrected.
   *
   * @throws ProposalMoveNotPossible when it is not with the media authority
   * @throws ProposalInSchedule when a line of the schedule came of it
   * @throws kz.kezdesu.refusal.InvalidInput field {@code proposal_remark} (empty, long)
   */
  @RolesAllowed("MEDIA")
  @Decree("1.4d")
  public void giveBack(long id, int version, String remark) {
    Checked checked = new Checked();
    String what = checked.line("proposal_remark", remark, ProposalRules.LONGEST_REASON);
    checked.done();
    decide(
        id,
        version,
        "proposal.return",
        (proposal, at) -> {
          if (proposals.isInSchedule(proposal.row().key())) {
            throw new ProposalInSchedule();
          }
          proposal.giveBack(what, caller.login(), at);
        });
  }

  /**
   * Accepts it for the schedule.
   *
   * @throws ProposalMoveNotPossible when it is not with the media authority
   */
  @RolesAllowed("MEDIA")
  @Decree("1.4d")
  public void accept(long id, int version) {
    decide(id, version, "proposal.accept", (proposal, at) -> proposal.accept(caller.login(), at));
  }

  private void decide(
      long id, int version, String deed, BiConsumer<MeetingProposal, Instant> move) {
    caller.mustHoldOneOf(Role.MEDIA);
    MeetingProposal proposal = seen(id, version);
    if (proposal.row().firstSentAt() == null) {
      throw new NotYours();
    }
    move.accept(proposal, clock.instant());
    record(deed, id);
  }

  private MeetingProposal seen(long id, int version) {
    MeetingProposal proposal = proposals.findForChange(id).orElseThrow(() -> new NotFound(id));
    proposal.mustBe(version);
    return proposal;
  }

  private void record(String deed, long id) {
    audit.record(deed, "proposal", Long.toString(id), Map.of());
  }

  /** A move that the ministry makes. */
  @FunctionalInterface
  private interface Deed {
    void of(MeetingProposal proposal, String by, Instant at);
  }
}
