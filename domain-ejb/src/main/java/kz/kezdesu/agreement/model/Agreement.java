package kz.kezdesu.agreement.model;

import jakarta.persistence.AttributeOverride;
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
import java.util.Collections;
import java.util.List;
import kz.kezdesu.agreement.AgreementRow;
import kz.kezdesu.agreement.AgreementStatus;
import kz.kezdesu.agreement.NotYourTurn;
import kz.kezdesu.agreement.OfferOutdated;
import kz.kezdesu.agreement.Signed;
import kz.kezdesu.agreement.StepKind;
import kz.kezdesu.agreement.Terms;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/**
 * The venue, or the video link, of one meeting between its ministry and the akimat of its region:
 * one side offers, the other agrees, refuses, or offers something else (1.4e). What was agreed can
 * be offered anew, and no longer holds once the meeting has moved.
 */
@Entity
@Table(name = "agreement")
public class Agreement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(name = "meeting_id")
  private long meetingId;

  @Enumerated(EnumType.STRING)
  private Subject subject = Subject.VENUE;

  @Enumerated(EnumType.STRING)
  private AgreementStatus status = AgreementStatus.AWAITS_AKIMAT;

  @Column(name = "akimat_code")
  private String akimatCode = "";

  @Column(name = "starts_at")
  private Instant startsAt = Instant.EPOCH;

  @Column(name = "region_kato")
  private String regionKato = "";

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "place_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "place_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "place_en"))
  private @Nullable LocalText place;

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<AgreementStep> steps = new ArrayList<>();

  protected Agreement() {}

  /** An agreement that begins with its first offer. */
  public Agreement(long meetingId, Subject subject, String akimatCode, Terms terms, Signed signed) {
    this.meetingId = meetingId;
    this.subject = subject;
    take(akimatCode, terms, signed);
  }

  /** Somebody offers something else. */
  public void offer(String akimat, Terms terms, Signed signed) {
    take(akimat, terms, signed);
  }

  /**
   * The other side agrees.
   *
   * @throws NotYourTurn when nothing was offered to this side
   * @throws OfferOutdated when it was offered for another start or region of the meeting
   */
  public Terms agree(ScheduleRow meeting, Signed signed) {
    answer(AgreementStatus.AGREED, StepKind.AGREE, null, meeting, signed);
    return lastOffer().terms(regionKato);
  }

  /**
   * The other side refuses.
   *
   * @throws NotYourTurn when nothing was offered to this side
   * @throws OfferOutdated when it was offered for another start or region of the meeting
   */
  public void refuse(LocalText reason, ScheduleRow meeting, Signed signed) {
    answer(AgreementStatus.REFUSED, StepKind.REFUSE, reason, meeting, signed);
  }

  private void answer(
      AgreementStatus next,
      StepKind kind,
      @Nullable LocalText reason,
      ScheduleRow meeting,
      Signed signed) {
    if (status.turn().filter(turn -> turn == signed.side()).isEmpty() || !status.leadsTo(next)) {
      throw new NotYourTurn();
    }
    if (row().standing(meeting) == Standing.LAPSED) {
      throw new OfferOutdated();
    }
    AgreementStep step = new AgreementStep(this, kind, startsAt, signed);
    steps.add(reason == null ? step : step.because(reason));
    status = next;
    changedAt = signed.at();
  }

  private void take(String akimat, Terms terms, Signed signed) {
    steps.add(new AgreementStep(this, terms, signed));
    status = AgreementStatus.afterOfferOf(signed.side());
    akimatCode = akimat;
    startsAt = terms.startsAt();
    regionKato = terms.regionKato();
    place = terms.whole();
    changedAt = signed.at();
  }

  private AgreementStep lastOffer() {
    return steps.stream()
        .filter(AgreementStep::isOffer)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException("nothing was offered"));
  }

  /** Lets a step pass only when its page has seen the agreement as it is. */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  public int getVersion() {
    return version;
  }

  /** The history, the latest step first. */
  public List<AgreementStep> history() {
    List<AgreementStep> history = new ArrayList<>(steps);
    Collections.reverse(history);
    return history;
  }

  /** The agreement as its last step has left it. */
  public AgreementRow row() {
    return new AgreementRow(
        meetingId, subject, status, akimatCode, startsAt, regionKato, place, changedAt);
  }
}
