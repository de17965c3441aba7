package kz.kezdesu.convenience.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kezdesu.convenience.OwnVote;
import org.jspecify.annotations.Nullable;

/** What the link of a letter votes for, once it is used. */
@Entity
@Table(name = "time_vote_letter")
public class TimeVoteLetter {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "token_hash")
  private byte[] tokenHash = {};

  @Column(name = "poll_id")
  private long pollId;

  private int slot;

  @Column(name = "district_kato")
  private String districtKato = "";

  @Column(name = "expires_at")
  private Instant expiresAt = Instant.EPOCH;

  protected TimeVoteLetter() {}

  public TimeVoteLetter(byte[] tokenHash, long pollId, OwnVote vote, Instant expiresAt) {
    this.tokenHash = tokenHash.clone();
    this.pollId = pollId;
    slot = vote.slot();
    districtKato = vote.districtKato();
    this.expiresAt = expiresAt;
  }

  public long getPollId() {
    return pollId;
  }

  /** The vote itself. */
  public OwnVote vote() {
    return new OwnVote(slot, districtKato);
  }
}
