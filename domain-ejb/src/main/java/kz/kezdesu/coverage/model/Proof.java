package kz.kezdesu.coverage.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kezdesu.coverage.ProofKind;
import kz.kezdesu.decree.Coverage.Cell;
import kz.kezdesu.decree.Coverage.Channel;
import kz.kezdesu.decree.Coverage.Content;
import org.jspecify.annotations.Nullable;

/** A proof that people were told (1.4f). Never changed. */
@Entity
@Table(name = "coverage_proof")
public class Proof {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "ministry_code")
  private String ministryCode = "";

  private int year;

  @Column(name = "meeting_id")
  private @Nullable Long meetingId;

  @Enumerated(EnumType.STRING)
  private Content content = Content.WAYS;

  @Enumerated(EnumType.STRING)
  private Channel channel = Channel.SITES;

  @Enumerated(EnumType.STRING)
  private ProofKind kind = ProofKind.LINK;

  private @Nullable String url;

  private String note = "";

  @Basic(fetch = FetchType.LAZY)
  private byte @Nullable [] photo;

  private String fingerprint = "";

  private Instant at = Instant.EPOCH;

  @Column(name = "by_login")
  private String by = "";

  protected Proof() {}

  private Proof(
      String ministryCode,
      int year,
      @Nullable Long meetingId,
      Cell cell,
      ProofKind kind,
      String fingerprint) {
    this.ministryCode = ministryCode;
    this.year = year;
    this.meetingId = meetingId;
    this.kind = kind;
    this.fingerprint = fingerprint;
    content = cell.content();
    channel = cell.channel();
  }

  /** An address where everybody can see it. */
  public static Proof link(
      String ministryCode, int year, @Nullable Long meetingId, Cell cell, String url) {
    Proof proof = new Proof(ministryCode, year, meetingId, cell, ProofKind.LINK, url);
    proof.url = url;
    return proof;
  }

  /** Where it hangs, in words. */
  public static Proof note(
      String ministryCode, int year, @Nullable Long meetingId, Cell cell, String note) {
    Proof proof = new Proof(ministryCode, year, meetingId, cell, ProofKind.NOTE, note);
    proof.note = note;
    return proof;
  }

  /**
   * A photo of it.
   *
   * @param fingerprint what tells this photo from others
   */
  public static Proof photo(
      String ministryCode,
      int year,
      @Nullable Long meetingId,
      Cell cell,
      byte[] photo,
      String note,
      String fingerprint) {
    Proof proof = new Proof(ministryCode, year, meetingId, cell, ProofKind.PHOTO, fingerprint);
    proof.photo = photo.clone();
    proof.note = note;
    return proof;
  }

  /** Who added it, and when. */
  public Proof addedBy(String login, Instant when) {
    by = login;
    at = when;
    return this;
  }

  public String getMinistryCode() {
    return ministryCode;
  }

  /** The photo; empty for a proof that is none. */
  public byte[] photo() {
    return photo == null ? new byte[0] : photo.clone();
  }

  /** Whether this counts for the same cell of the same meeting, or of the same year. */
  public boolean isBeside(int ofYear, @Nullable Long ofMeeting) {
    return year == ofYear && (meetingId == null || meetingId.equals(ofMeeting));
  }

  /** What it proves. */
  public Cell cell() {
    return new Cell(content, channel);
  }
}
