package kz.kezdesu.schedule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kezdesu.schedule.ProposalStatus;
import kz.kezdesu.schedule.ProposalStep;
import org.jspecify.annotations.Nullable;

/** A step in a proposal's life. Never changed. */
@Entity
@Table(name = "meeting_proposal_move")
public class ProposalMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "proposal_id")
  private MeetingProposal proposal;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private ProposalStatus from = ProposalStatus.DRAFT;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private ProposalStatus to = ProposalStatus.DRAFT;

  private Instant at = Instant.EPOCH;

  @Column(name = "by_login")
  private String by = "";

  private String remark = "";

  protected ProposalMove() {}

  ProposalMove(
      MeetingProposal proposal,
      ProposalStatus from,
      ProposalStatus to,
      String by,
      Instant at,
      String remark) {
    this.proposal = proposal;
    this.from = from;
    this.to = to;
    this.by = by;
    this.at = at;
    this.remark = remark;
  }

  ProposalStep step() {
    return new ProposalStep(to, at, by, remark);
  }
}
