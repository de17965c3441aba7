package kz.kezdesu.schedule.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.schedule.PlannedMeeting;
import kz.kezdesu.schedule.ProposalIsClosed;
import kz.kezdesu.schedule.ProposalMoveNotPossible;
import kz.kezdesu.schedule.ProposalRow;
import kz.kezdesu.schedule.ProposalStatus;
import kz.kezdesu.schedule.ProposalStep;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of a first head's meeting (1.4d): written by the ministry, sent to the media
 * authority, returned with remarks and corrected, accepted at last, or taken back.
 */
@Entity
@Table(name = "meeting_proposal")
public class MeetingProposal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private UUID key = new UUID(0, 0);

  @Column(name = "ministry_code")
  private String ministryCode = "";

  private int year;

  @Enumerated(EnumType.STRING)
  private ProposalStatus status = ProposalStatus.DRAFT;

  @Column(name = "host_id")
  private UUID host = new UUID(0, 0);

  @Embedded private MeetingPlan plan = new MeetingPlan();

  @Column(name = "first_sent_at")
  private @Nullable Instant firstSentAt;

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<ProposalMove> moves = new ArrayList<>();

  protected MeetingProposal() {}

  /** A draft that only its ministry sees. */
  public MeetingProposal(
      UUID key, String ministryCode, int year, UUID host, PlannedMeeting meeting) {
    this.key = key;
    this.ministryCode = ministryCode;
    this.year = year;
    this.host = host;
    this.plan = new MeetingPlan(meeting);
  }

  /** Says it otherwise. */
  public void rewrite(UUID firstHead, PlannedMeeting meeting) {
    if (!status.isOpen()) {
      throw new ProposalIsClosed();
    }
    host = firstHead;
    plan = new MeetingPlan(meeting);
  }

  /** Sends it to the media authority. */
  public void send(String by, Instant at) {
    moveTo(ProposalStatus.SENT, by, at, "");
    if (firstSentAt == null) {
      firstSentAt = at;
    }
  }

  /** Gives it back to its ministry, with what is to be corrected. */
  public void giveBack(String remark, String by, Instant at) {
    moveTo(ProposalStatus.RETURNED, by, at, remark);
  }

  /** Accepts it for the schedule. */
  public void accept(String by, Instant at) {
    moveTo(ProposalStatus.ACCEPTED, by, at, "");
  }

  /** The ministry takes it back. */
  public void withdraw(String by, Instant at) {
    moveTo(ProposalStatus.WITHDRAWN, by, at, "");
  }

  /** Lets a change pass only when its page has seen the proposal as it is. */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  public int getVersion() {
    return version;
  }

  public String getMinistryCode() {
    return ministryCode;
  }

  public ProposalStatus getStatus() {
    return status;
  }

  /** The proposal as others know it. */
  public ProposalRow row() {
    return new ProposalRow(
        id == null ? 0 : id, key, ministryCode, year, status, host, plan.meeting(), firstSentAt);
  }

  /** Its history, the first step first. */
  public List<ProposalStep> steps() {
    return moves.stream().map(ProposalMove::step).toList();
  }

  private void moveTo(ProposalStatus next, String by, Instant at, String remark) {
    if (!status.leadsTo(next)) {
      throw new ProposalMoveNotPossible(status, next);
    }
    moves.add(new ProposalMove(this, status, next, by, at, remark));
    status = next;
  }
}
