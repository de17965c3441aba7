package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.agreement.AgreementCatalogue;
import kz.kezdesu.agreement.AgreementDesk;
import kz.kezdesu.agreement.AgreementLine;
import kz.kezdesu.agreement.AgreementSheet;
import kz.kezdesu.agreement.AnswerOffer;
import kz.kezdesu.agreement.HeldAgreement;
import kz.kezdesu.agreement.NotYourTurn;
import kz.kezdesu.agreement.OfferOutdated;
import kz.kezdesu.agreement.OfferVenue;
import kz.kezdesu.agreement.OfferVideoLink;
import kz.kezdesu.agreement.Signature;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingHasBegun;
import kz.kezdesu.meeting.VideoPointRow;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ministry of health and the akimat of the region of Abai agree on a meeting (1.4e). */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4e")
class AgreementsIT {
  private static final TypedText THEATRE = new TypedText("Театр", "Театр", "Theatre");
  private static final TypedText LIBRARY = new TypedText("Кітапхана", "Библиотека", "");
  private static final TypedText STREET = new TypedText("Абай к-сі, 1", "ул. Абая, 1", "");
  private static final TypedText WHY = new TypedText("Жөндеу", "Ремонт", "");
  private static final TypedText NOTHING = TypedText.nothing();
  private static final Signature MADINA = new Signature("Мадина Кенжебаева", "бас сарапшы");
  private static final Signature SAMAL = new Signature("Самал Бейсенбаева", "бөлім басшысы");
  private static final String KARAUL = "103230100";
  private static final String SEMEY = "101010000";
  private static final Set<Role> SIDES =
      EnumSet.of(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.AKIMAT);

  @EJB private AgreementDesk desk;
  @EJB private AgreementCatalogue catalogue;
  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingDesk meetingDesk;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long meeting;
  private String officer = "";
  private String akimat = "";

  @BeforeEach
  void aMeetingIsPlanned() throws SQLException {
    meeting = village.meeting();
    tables.write(
        "update meeting set status = 'PLANNED', announced_at = null, starts_at = now() + interval"
            + " '40 days' where id = ?",
        meeting);
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
    akimat = staff.hire("akimat." + UUID.randomUUID(), Role.AKIMAT, "akimat.10");
  }

  @Test
  void offeredCounteredAndAgreedTheMeetingTakesPlaceThere() throws Exception {
    offer(THEATRE);
    assertThat(sheet(Subject.VENUE).standing()).isEqualTo(Standing.AWAITS_AKIMAT);
    assertThat(sheet(Subject.VENUE).turn()).isEqualTo("akimat.10");
    assertThat(owedBy(Announcing.Matter.VENUE)).isEqualTo("akimat.10");

    asAkimat(() -> desk.offer(venue(LIBRARY, version(Subject.VENUE), SAMAL)));
    assertThat(sheet(Subject.VENUE).standing()).isEqualTo(Standing.AWAITS_MINISTRY);
    assertThat(owedBy(Announcing.Matter.VENUE)).isEqualTo("moh");
    assertThat(catalogue.held(meetings.line(meeting))).isEmpty();

    asOfficer(() -> desk.agree(answer(Subject.VENUE, MADINA)));
    assertThat(meetings.line(meeting).place().in(Language.RU)).isEqualTo("Библиотека, ул. Абая, 1");
    assertThat(catalogue.held(meetings.line(meeting)))
        .extracting(HeldAgreement::subject, HeldAgreement::akimatCode)
        .containsExactly(org.assertj.core.api.Assertions.tuple(Subject.VENUE, "akimat.10"));
    AgreementSheet sheet = sheet(Subject.VENUE);
    assertThat(sheet.standing()).isEqualTo(Standing.AGREED);
    assertThat(sheet.steps())
        .extracting(step -> step.kind() + " " + step.side() + " " + step.signerName())
        .containsExactly(
            "AGREE MINISTRY Мадина Кенжебаева",
            "OFFER AKIMAT Самал Бейсенбаева",
            "OFFER MINISTRY Мадина Кенжебаева");
    assertThat(sheet.steps()).allMatch(step -> !step.by().isEmpty());
  }

  @Test
  @Decree("1.2b")
  void theMeetingIsLinkedWithTheSettlementsThatWereAgreed() throws Exception {
    asOfficer(() -> desk.offer(link(true, List.of(KARAUL, SEMEY), NOTHING, MADINA)));
    asAkimat(() -> desk.agree(answer(Subject.VIDEO_LINK, SAMAL)));

    assertThat(meetings.detail(meeting).videoPoints())
        .extracting(VideoPointRow::kato, point -> point.place(Language.RU))
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(KARAUL, "с. Карааул, Абайский район"),
            org.assertj.core.api.Assertions.tuple(SEMEY, "г. Семей, Семей Г.А."));

    asOfficer(() -> desk.offer(link(false, List.of(), WHY, MADINA)));
    assertThat(owedBy(Announcing.Matter.VIDEO_LINK)).isEqualTo("akimat.10");
    asAkimat(() -> desk.agree(answer(Subject.VIDEO_LINK, SAMAL)));
    assertThat(meetings.detail(meeting).videoPoints()).isEmpty();
    assertThat(owedBy(Announcing.Matter.VIDEO_LINK)).isEmpty();
  }

  @Test
  void aRefusalNeedsItsReasonInBothLanguagesAndASignature() throws Exception {
    offer(THEATRE);

    assertFaults(
        () ->
            asAkimat(
                () ->
                    desk.refuse(
                        answer(Subject.VENUE, new Signature(" \u200b", "ә".repeat(201))),
                        new TypedText("", "Ремонт", "x".repeat(1001)))),
        "agreement_reasonKk.empty",
        "agreement_reasonEn.long",
        "agreement_signerName.empty",
        "agreement_signerPost.long");
    asAkimat(() -> desk.refuse(answer(Subject.VENUE, SAMAL), WHY));
    assertThat(sheet(Subject.VENUE).standing()).isEqualTo(Standing.REFUSED);
    assertThat(owedBy(Announcing.Matter.VENUE)).isEqualTo("moh");
  }

  @Test
  void whatWasAgreedLapsesWhenTheMeetingMoves() throws Exception {
    offer(THEATRE);
    asAkimat(() -> desk.agree(answer(Subject.VENUE, SAMAL)));
    tables.write(
        "update meeting set starts_at = starts_at + interval '1 day' where id = ?", meeting);

    assertThat(sheet(Subject.VENUE).standing()).isEqualTo(Standing.LAPSED);
    assertThat(catalogue.held(meetings.line(meeting))).isEmpty();
    assertThat(owedBy(Announcing.Matter.VENUE)).isEqualTo("moh");

    offer(THEATRE);
    tables.write(
        "update meeting set starts_at = starts_at + interval '1 day' where id = ?", meeting);
    assertThatThrownBy(() -> asAkimat(() -> desk.agree(answer(Subject.VENUE, SAMAL))))
        .isInstanceOf(OfferOutdated.class);
  }

  @Test
  void anotherPlaceTypedIntoThePlanIsNotTheOneAgreed() throws Exception {
    offer(THEATRE);
    asAkimat(() -> desk.agree(answer(Subject.VENUE, SAMAL)));
    tables.write("update meeting set place_ru = 'Стадион' where id = ?", meeting);

    assertThat(sheet(Subject.VENUE).standing()).isEqualTo(Standing.LAPSED);
  }

  @Test
  void nobodyAnswersTheOwnOfferOrNone() throws Exception {
    assertThatThrownBy(() -> asAkimat(() -> desk.agree(answer(Subject.VENUE, SAMAL))))
        .isInstanceOf(NotYourTurn.class);
    offer(THEATRE);
    assertThatThrownBy(() -> asOfficer(() -> desk.agree(answer(Subject.VENUE, MADINA))))
        .isInstanceOf(NotYourTurn.class);
  }

  @Test
  void ofTwoWhoActAtOnceTheSecondIsToldAndNothingIsLost() throws Exception {
    offer(THEATRE);
    int seen = version(Subject.VENUE);
    Callable<String> agree =
        outcome(() -> desk.agree(new AnswerOffer(meeting, Subject.VENUE, seen, SAMAL)));
    Callable<String> counter = outcome(() -> desk.offer(venue(LIBRARY, seen, SAMAL)));

    List<String> outcomes =
        crowd.together(
            List.of(
                staff.deed(akimat, Role.AKIMAT, agree), staff.deed(akimat, Role.AKIMAT, counter)));

    assertThat(outcomes).containsExactlyInAnyOrder("done", "ChangedMeanwhile");
    assertThat(sheet(Subject.VENUE).steps()).hasSize(2);
  }

  @Test
  void ofTwoFirstOffersOneIsTaken() throws Exception {
    Callable<String> first = outcome(() -> desk.offer(venue(THEATRE, 0, MADINA)));
    List<String> outcomes =
        crowd.together(Collections.nCopies(2, staff.deed(officer, Role.OFFICER, first)));

    assertThat(outcomes).containsExactlyInAnyOrder("done", "ChangedMeanwhile");
    assertThat(sheet(Subject.VENUE).steps()).hasSize(1);
  }

  @Test
  void theHistoryIsNeverChanged() throws Exception {
    asOfficer(() -> desk.offer(link(true, List.of(KARAUL), NOTHING, MADINA)));

    for (String change :
        List.of(
            "update agreement_step set signer_name = 'x'",
            "delete from agreement_step",
            "update agreement_point set position = 7",
            "delete from agreement_point")) {
      assertThatThrownBy(() -> tables.write(change))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("stays as it was");
    }
  }

  @Test
  void everythingTypedWrongIsToldAtOnce() {
    assertFaults(
        () ->
            asOfficer(
                () ->
                    desk.offer(
                        new OfferVenue(
                            meeting,
                            0,
                            new TypedText("\u0000", "ә".repeat(151), ""),
                            new TypedText("a", "", "x".repeat(146)),
                            new Signature("", "")))),
        "agreement_placeKk.empty",
        "agreement_placeRu.long",
        "agreement_addressRu.empty",
        "agreement_addressEn.long",
        "agreement_signerName.empty",
        "agreement_signerPost.empty");
  }

  @Test
  void theLongestPlaceInCodePointsIsTaken() throws Exception {
    String place = "😀".repeat(150);
    String address = "😀".repeat(145);
    asOfficer(
        () ->
            desk.offer(
                new OfferVenue(
                    meeting,
                    0,
                    new TypedText(place, place, place),
                    new TypedText(address, address, address),
                    MADINA)));
    asAkimat(() -> desk.agree(answer(Subject.VENUE, SAMAL)));
    assertThat(meetings.line(meeting).place().in(Language.KK)).isEqualTo(place + ", " + address);
  }

  @Test
  @Decree("1.2b")
  void aVideoLinkLeadsToSettlementsOfTheRegionOnly() {
    assertFaults(() -> offerLink(true, List.of(), NOTHING), "agreement_points.empty");
    assertFaults(() -> offerLink(true, List.of(KARAUL, KARAUL), NOTHING), "agreement_points.twice");
    for (String kato : List.of("110000000", "113220100", "999999999", "x", "100000000")) {
      assertFaults(
          () -> offerLink(true, List.of(KARAUL, kato), NOTHING), "agreement_points.unknown");
    }
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      many.add("1032301%02d".formatted(i));
    }
    assertFaults(() -> offerLink(true, many, NOTHING), "agreement_points.many");
    assertFaults(
        () -> offerLink(false, List.of(), NOTHING),
        "agreement_whyKk.empty",
        "agreement_whyRu.empty");
  }

  @Test
  void onceTheMeetingHasBegunNothingIsAgreedAnyMore() throws Exception {
    offer(THEATRE);
    tables.write(
        "update meeting set status = 'LIVE', announced_at = now() - interval '20 days',"
            + " started_at = now() where id = ?",
        meeting);

    assertThatThrownBy(() -> asAkimat(() -> desk.agree(answer(Subject.VENUE, SAMAL))))
        .isInstanceOf(MeetingHasBegun.class);
    assertThat(sheet(Subject.VENUE).mayAct()).isFalse();
    tables.write("update meeting set status = 'HELD', ended_at = now() where id = ?", meeting);
  }

  @Test
  @Decree("7")
  void everyDeedIsForTheTwoSidesOfThisMeetingOnly() throws Exception {
    offer(THEATRE);
    int seen = version(Subject.VENUE);
    List<Callable<?>> deeds =
        List.of(
            deed(() -> desk.offer(venue(LIBRARY, seen, MADINA))),
            deed(() -> desk.offer(link(false, List.of(), WHY, MADINA))),
            deed(() -> desk.agree(new AnswerOffer(meeting, Subject.VENUE, seen, MADINA))),
            deed(() -> desk.refuse(new AnswerOffer(meeting, Subject.VENUE, seen, MADINA), WHY)));
    for (Role role : Role.values()) {
      String other =
          staff.hire("other." + UUID.randomUUID(), role, role == Role.AKIMAT ? "akimat.11" : "moe");
      for (Callable<?> deed : deeds) {
        assertThatThrownBy(() -> staff.as(other, role, deed))
            .as("other " + role)
            .isInstanceOf(SIDES.contains(role) ? NotYours.class : EJBAccessException.class);
      }
      if (role == Role.PRESIDENTIAL_ADMINISTRATION) {
        AgreementSheet read = staff.as(other, role, () -> desk.sheet(meeting, Subject.VENUE));
        assertThat(read.mayAct()).isFalse();
        assertThat(read.steps()).hasSize(1);
        assertThat(staff.as(other, role, desk::lines))
            .anyMatch(line -> line.meeting().id() == meeting);
      } else {
        assertThatThrownBy(() -> staff.as(other, role, () -> desk.sheet(meeting, Subject.VENUE)))
            .isInstanceOf(SIDES.contains(role) ? NotYours.class : EJBAccessException.class);
      }
    }
    assertThat(sheet(Subject.VENUE).steps()).hasSize(1);
  }

  @Test
  void eachSideIsToldWhatWaitsForIt() throws Exception {
    assertThat(waits(officer, Role.OFFICER)).isTrue();
    assertThat(waits(akimat, Role.AKIMAT)).isFalse();
    offer(THEATRE);
    asOfficer(() -> desk.offer(link(false, List.of(), WHY, MADINA)));
    assertThat(waits(officer, Role.OFFICER)).isFalse();
    assertThat(waits(akimat, Role.AKIMAT)).isTrue();

    List<AgreementLine> lines = staff.as(akimat, Role.AKIMAT, desk::lines);
    assertThat(lines)
        .filteredOn(line -> line.meeting().id() == meeting)
        .singleElement()
        .satisfies(line -> assertThat(line.side()).isEqualTo(Side.AKIMAT));
    assertThat(lines).allMatch(line -> line.meeting().regionKato().equals("100000000"));
  }

  @Test
  void anUnknownMeetingIsNotFound() {
    assertThatThrownBy(() -> staff.as(officer, Role.OFFICER, () -> desk.sheet(9, Subject.VENUE)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> asOfficer(() -> desk.offer(new OfferVenue(9, 0, THEATRE, STREET, MADINA))))
        .isInstanceOf(NotFound.class);
  }

  private boolean waits(String login, Role role) throws Exception {
    return staff.as(login, role, desk::waiting).stream()
        .anyMatch(line -> line.meeting().id() == meeting);
  }

  /** The body that a matter waits for; empty when it is met. */
  private String owedBy(Announcing.Matter matter) throws Exception {
    return staff.as(officer, Role.OFFICER, () -> meetingDesk.dossier(meeting)).readiness().stream()
        .filter(condition -> condition.matter() == matter && !condition.isMet())
        .map(Announcing.Condition::owedBy)
        .findFirst()
        .orElse("");
  }

  private void offer(TypedText place) throws Exception {
    asOfficer(() -> desk.offer(venue(place, version(Subject.VENUE), MADINA)));
  }

  private boolean offerLink(boolean needed, List<String> points, TypedText why) throws Exception {
    asOfficer(() -> desk.offer(link(needed, points, why, MADINA)));
    return true;
  }

  private OfferVenue venue(TypedText place, int seen, Signature signature) {
    return new OfferVenue(meeting, seen, place, STREET, signature);
  }

  private OfferVideoLink link(
      boolean needed, List<String> points, TypedText why, Signature signature) throws SQLException {
    return new OfferVideoLink(meeting, version(Subject.VIDEO_LINK), needed, points, why, signature);
  }

  private AnswerOffer answer(Subject subject, Signature signature) throws SQLException {
    return new AnswerOffer(meeting, subject, version(subject), signature);
  }

  private int version(Subject subject) throws SQLException {
    return (int)
        tables.number(
            "select coalesce(max(version), 0) from agreement where meeting_id = ? and subject = ?",
            meeting,
            subject.name());
  }

  private AgreementSheet sheet(Subject subject) throws Exception {
    return staff.as(officer, Role.OFFICER, () -> desk.sheet(meeting, subject));
  }

  private boolean asOfficer(Staff.Deed deed) throws Exception {
    staff.does(officer, Role.OFFICER, deed);
    return true;
  }

  private boolean asAkimat(Staff.Deed deed) throws Exception {
    staff.does(akimat, Role.AKIMAT, deed);
    return true;
  }

  private static Callable<Boolean> deed(Staff.Deed deed) {
    return () -> {
      deed.run();
      return true;
    };
  }

  private static Callable<String> outcome(Staff.Deed deed) {
    return () -> {
      try {
        deed.run();
        return "done";
      } catch (Refusal refused) {
        return refused.key();
      }
    };
  }

  private static void assertFaults(Callable<?> deed, String... faults) {
    assertThatThrownBy(deed::call)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              List<String> told = new ArrayList<>();
              refused.faults().forEach(fault -> told.add(fault.field() + "." + fault.fault()));
              assertThat(told).containsExactly(faults);
            });
  }
}
