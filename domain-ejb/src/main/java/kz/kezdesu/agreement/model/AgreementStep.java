package kz.kezdesu.agreement.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kezdesu.agreement.AgreementStepRow;
import kz.kezdesu.agreement.Signed;
import kz.kezdesu.agreement.StepKind;
import kz.kezdesu.agreement.Terms;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.territory.SettlementRow;
import org.jspecify.annotations.Nullable;

/** What a side offered, agreed to or refused, and who signed it. Never changed. */
@Entity
@Table(name = "agreement_step")
public class AgreementStep {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "agreement_id")
  private Agreement agreement;

  @Enumerated(EnumType.STRING)
  private StepKind kind = StepKind.OFFER;

  @Enumerated(EnumType.STRING)
  private Side side = Side.MINISTRY;

  private Instant at = Instant.EPOCH;

  @Column(name = "by_login")
  private String by = "";

  @Column(name = "signer_name")
  private String signerName = "";

  @Column(name = "signer_post")
  private String signerPost = "";

  @Column(name = "starts_at")
  private Instant startsAt = Instant.EPOCH;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "place_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "place_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "place_en"))
  private @Nullable LocalText place;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "address_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "address_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "address_en"))
  private @Nullable LocalText address;

  private boolean needed = true;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private @Nullable LocalText reason;

  @ElementCollection
  @CollectionTable(name = "agreement_point", joinColumns = @JoinColumn(name = "step_id"))
  @OrderColumn(name = "position")
  @Column(name = "kato")
  private List<String> points = new ArrayList<>();

  protected AgreementStep() {}

  /** An offer. */
  AgreementStep(Agreement agreement, Terms terms, Signed signed) {
    this(agreement, StepKind.OFFER, terms.startsAt(), signed);
    place = terms.place();
    address = terms.address();
    needed = terms.needed();
    reason = terms.reason();
    points.addAll(terms.points());
  }

  /** A word that agrees or refuses. */
  AgreementStep(Agreement agreement, StepKind kind, Instant startsAt, Signed signed) {
    this.agreement = agreement;
    this.kind = kind;
    this.startsAt = startsAt;
    side = signed.side();
    at = signed.at();
    by = signed.by();
    signerName = signed.name();
    signerPost = signed.post();
  }

  AgreementStep because(LocalText why) {
    reason = why;
    return this;
  }

  boolean isOffer() {
    return kind == StepKind.OFFER;
  }

  /** What this step offers. */
  Terms terms(String regionKato) {
    return new Terms(startsAt, regionKato, place, address, needed, reason, points);
  }

  /** The codes of the settlements that it names. */
  public List<String> points() {
    return List.copyOf(points);
  }

  /** The step as both sides see it. */
  public AgreementStepRow row(Map<String, SettlementRow> settlements) {
    return new AgreementStepRow(
        kind,
        side,
        at,
        by,
        signerName,
        signerPost,
        startsAt,
        place,
        address,
        needed,
        reason,
        points.stream().flatMap(kato -> Stream.ofNullable(settlements.get(kato))).toList());
  }
}
