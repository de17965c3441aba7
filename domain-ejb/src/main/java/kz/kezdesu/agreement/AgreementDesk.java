package kz.kezdesu.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.agreement.model.Agreement;
import kz.kezdesu.agreement.model.AgreementStep;
import kz.kezdesu.agreement.store.Agreements;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Notice;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingPlaces;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.meeting.VideoPointPlace;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.SettlementRow;
import kz.kezdesu.territory.Settlements;
import kz.kezdesu.wakeup.Change;

/**
 * A meeting's ministry and the akimat of its region agree the venue and the video link (1.4e). One
 * side offers; the other agrees, refuses with a reason, or offers something else. Each step is
 * dated and signed, and none is ever changed. What is agreed becomes the meeting's place and its
 * video points at once. The President's office reads all of it and changes nothing (7).
 *
 * <p>Each method throws {@link NotFound} for an unknown meeting and {@link NotYours} for that of
 * another ministry or another region. Each step throws {@link ChangedMeanwhile} when somebody has
 * done one since the agreement was seen, {@link kz.kezdesu.meeting.MeetingHasBegun} when the
 * meeting no longer lies ahead, and {@link kz.kezdesu.refusal.InvalidInput} with the fields {@code
 * agreement_signerName} and {@code agreement_signerPost} (empty, long) and those it names.
 */
@Stateless
public class AgreementDesk {
  private static final List<Role> OF_THE_MINISTRY =
      List.of(Role.OFFICER, Role.EDITOR, Role.APPROVER);
  private static final Duration AHEAD = Duration.ofDays(400);
  private static final Duration SOON = Duration.ofDays(62);
  private static final int MOST = 500;

  @EJB private MeetingCatalogue catalogue;
  @EJB private AgreementCatalogue agreementCatalogue;
  @EJB private MeetingPlaces places;
  @EJB private Settlements settlements;
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @EJB private AuditLog audit;
  @Inject private Agreements agreements;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** The meetings ahead that concern the caller, in order of their start. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "AKIMAT", "PRESIDENTIAL_ADMINISTRATION"})
  public List<AgreementLine> lines() {
    Instant now = clock.instant();
    List<ScheduleRow> meetings =
        spans(now)
            .flatMap(span -> catalogue.scheduleForStaff(span, MOST).stream())
            .filter(meeting -> meeting.status().isAhead())
            .distinct()
            .sorted(Comparator.comparing(ScheduleRow::startsAt).thenComparing(ScheduleRow::id))
            .toList();
    Map<Long, List<AgreementRow>> known =
        agreements.of(meetings.stream().map(ScheduleRow::id).toList()).stream()
            .collect(Collectors.groupingBy(AgreementRow::meetingId));
    return meetings.stream()
        .map(
            meeting -> {
              List<AgreementRow> rows = known.getOrDefault(meeting.id(), List.of());
              return new AgreementLine(
                  meeting,
                  AgreementRow.standing(Subject.VENUE, meeting, rows),
                  AgreementRow.standing(Subject.VIDEO_LINK, meeting, rows),
                  new Notice(meeting.kind(), meeting.startsAt())
                      .lastDay(lawBook.inForceOn(Almaty.dayOf(meeting.startsAt()))),
                  sideAt(meeting).orElse(null));
            })
        .toList();
  }

  private Stream<ScheduleFilter> spans(Instant now) {
    ScheduleFilter all = new ScheduleFilter(now, now.plus(AHEAD), null, null, null, null);
    if (caller.holds(Role.PRESIDENTIAL_ADMINISTRATION)) {
      return Stream.of(all);
    }
    return Stream.concat(
        caller.bodies(OF_THE_MINISTRY.toArray(Role[]::new)).stream()
            .map(ministry -> new ScheduleFilter(all.from(), all.to(), null, ministry, null, null)),
        caller.bodies(Role.AKIMAT).stream()
            .flatMap(akimat -> bodies.body(akimat).stream())
            .map(
                akimat ->
                    new ScheduleFilter(
                        all.from(), all.to(), akimat.getRegionKato(), null, null, null)));
  }

  /** The meetings of the next two months where the caller's side has to move. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "AKIMAT"})
  public List<AgreementLine> waiting() {
    Instant horizon = clock.instant().plus(SOON);
    return lines().stream()
        .filter(AgreementLine::isOwnTurn)
        .filter(line -> line.meeting().startsAt().isBefore(horizon))
        .toList();
  }

  /** One agreement with its history. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "AKIMAT", "PRESIDENTIAL_ADMINISTRATION"})
  public AgreementSheet sheet(long meetingId, Subject subject) {
    ScheduleRow meeting = catalogue.line(meetingId);
    Optional<Side> side = sideAt(meeting);
    if (side.isEmpty() && !caller.holds(Role.PRESIDENTIAL_ADMINISTRATION)) {
      throw new NotYours();
    }
    Optional<Agreement> agreement = agreements.find(meetingId, subject);
    List<AgreementStep> history = agreement.map(Agreement::history).orElse(List.of());
    Set<String> named = new HashSet<>();
    history.forEach(step -> named.addAll(step.points()));
    Map<String, SettlementRow> known = settlements.named(named);
    return new AgreementSheet(
        meeting,
        akimatOf(meeting),
        subject,
        agreement.map(Agreement::getVersion).orElse(0),
        agreement.map(found -> found.row().standing(meeting)).orElse(Standing.NOT_OFFERED),
        history.stream().map(step -> step.row(known)).toList(),
        side.orElse(null),
        meeting.status().isAhead());
  }

  /**
   * Offers a venue, or answers an offer with another one.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code agreement_placeKk} and so on, {@code
   *     agreement_addressKk} and so on (empty, long)
   */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "AKIMAT"})
  @Decree("1.4e")
  public void offer(OfferVenue wish) {
    Side side = mustBeAtTheTable(wish.meetingId());
    ScheduleRow meeting = places.hold(wish.meetingId());
    AgreementRules rules = new AgreementRules();
    Terms terms = rules.venue(wish, meeting);
    Signature signature = rules.signature(wish.signature());
    rules.enforce();
    put(meeting, Subject.VENUE, wish.version(), terms, signed(side, signature));
  }

  /**
   * Offers a video link with settlements of the region, or that there is none; or answers an offer
   * with another one.
   *
   * @throws kz.kezdesu.refusal.InvalidInput field {@code agreement_points} (empty, many, twice,
   *     unknown); when it is not needed {@code agreement_whyKk} and so on (empty, long)
   */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "AKIMAT"})
  @Decree({"1.2b", "1.4e"})
  public void offer(OfferVideoLink wish) {
    Side side = mustBeAtTheTable(wish.meetingId());
    ScheduleRow meeting = places.hold(wish.meetingId());
    AgreementRules rules = new AgreementRules();
    Terms terms =
        rules.videoLink(wish, meeting, codes -> settlements.reachable(meeting.regionKato(), codes));
    Signature signature = rules.signature(wish.signature());
    rules.enforce();
    put(meeting, Subject.VIDEO_LINK, wish.version(), terms, signed(side, signature));
  }

  /**
   * Agrees to what the other side has offered last; the meeting follows.
   *
   * @throws NotYourTurn when nothing was offered to the caller's side
   * @throws OfferOutdated when the meeting has moved since
   */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "AKIMAT"})
  @Decree("1.4e")
  public void agree(AnswerOffer wish) {
    Side side = mustBeAtTheTable(wish.meetingId());
    ScheduleRow meeting = places.hold(wish.meetingId());
    AgreementRules rules = new AgreementRules();
    Signature signature = rules.signature(wish.signature());
    rules.enforce();
    Agreement agreement = seen(wish.meetingId(), wish.subject(), wish.version());
    Terms agreed = agreement.agree(meeting, signed(side, signature));
    agreements.touch(agreement);
    LocalText place = agreed.whole();
    if (place != null) {
      places.settle(meeting.id(), place);
    } else {
      places.link(meeting.id(), points(meeting, agreed));
    }
    told(meeting, "agreement.agree", wish.subject());
  }

  private List<VideoPointPlace> points(ScheduleRow meeting, Terms agreed) {
    Map<String, SettlementRow> known = settlements.named(agreed.points());
    return agreed.points().stream()
        .flatMap(kato -> Stream.ofNullable(known.get(kato)))
        .filter(settlement -> settlement.regionKato().equals(meeting.regionKato()))
        .map(
            settlement ->
                new VideoPointPlace(
                    settlement.kato(),
                    settlement.place(Language.KK),
                    settlement.place(Language.RU)))
        .toList();
  }

  /**
   * Refuses what the other side has offered last.
   *
   * @param reason why, in Kazakh and Russian
   * @throws NotYourTurn when nothing was offered to the caller's side
   * @throws OfferOutdated when the meeting has moved since
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code agreement_reasonKk} and so on (empty,
   *     long)
   */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "AKIMAT"})
  @Decree("1.4e")
  public void refuse(AnswerOffer wish, TypedText reason) {
    Side side = mustBeAtTheTable(wish.meetingId());
    ScheduleRow meeting = places.hold(wish.meetingId());
    AgreementRules rules = new AgreementRules();
    LocalText why = rules.refusal(reason);
    Signature signature = rules.signature(wish.signature());
    rules.enforce();
    Agreement agreement = seen(wish.meetingId(), wish.subject(), wish.version());
    agreement.refuse(why, meeting, signed(side, signature));
    agreements.touch(agreement);
    told(meeting, "agreement.refuse", wish.subject());
  }

  private void put(ScheduleRow meeting, Subject subject, int version, Terms terms, Signed signed) {
    Optional<Agreement> known = agreements.find(meeting.id(), subject);
    if (known.isPresent()) {
      known.get().mustBe(version);
      known.get().offer(akimatOf(meeting), terms, signed);
      agreements.touch(known.get());
    } else if (version != 0) {
      throw new ChangedMeanwhile();
    } else {
      agreements.add(new Agreement(meeting.id(), subject, akimatOf(meeting), terms, signed));
    }
    told(meeting, "agreement.offer", subject);
  }

  private Agreement seen(long meetingId, Subject subject, int version) {
    Agreement agreement = agreements.find(meetingId, subject).orElseThrow(NotYourTurn::new);
    agreement.mustBe(version);
    return agreement;
  }

  private Signed signed(Side side, Signature signature) {
    return new Signed(side, clock.instant(), caller.login(), signature.name(), signature.post());
  }

  private Side mustBeAtTheTable(long meetingId) {
    return sideAt(catalogue.line(meetingId)).orElseThrow(NotYours::new);
  }

  /** Whom the caller speaks for at this meeting. */
  private Optional<Side> sideAt(ScheduleRow meeting) {
    if (caller.holdsAt(meeting.ministryCode(), OF_THE_MINISTRY.toArray(Role[]::new))) {
      return Optional.of(Side.MINISTRY);
    }
    return caller.holdsAt(akimatOf(meeting), Role.AKIMAT)
        ? Optional.of(Side.AKIMAT)
        : Optional.empty();
  }

  private String akimatOf(ScheduleRow meeting) {
    return agreementCatalogue.akimatOf(meeting.regionKato());
  }

  private void told(ScheduleRow meeting, String deed, Subject subject) {
    audit.record(deed, "meeting", Long.toString(meeting.id()), Map.of("subject", subject.name()));
    changes.fire(new Change(Change.Kind.MEETING, meeting.id()));
  }
}
