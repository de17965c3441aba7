package kz.kezdesu.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.kezdesu.agreement.model.Agreement;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.junit.jupiter.api.Test;

/** The ministry offers the theatre of Semey; the akimat would rather have the library. */
@Decree("1.4e")
class AgreeingWhereToMeetTest {
  private static final Instant START = Instant.parse("2026-12-15T10:00:00Z");
  private static final Instant AT = Instant.parse("2026-11-10T05:00:00Z");
  private static final String ABAI = "100000000";
  private static final LocalText THEATRE = text("Театр", "Театр");
  private static final LocalText LIBRARY = text("Кітапхана", "Библиотека");
  private static final LocalText STREET = text("Абай к-сі, 1", "ул. Абая, 1");

  @Test
  void whatWasOfferedWaitsForTheAkimat() {
    Agreement venue = offered();

    assertThat(standing(venue, meeting())).isEqualTo(Standing.AWAITS_AKIMAT);
    assertThat(venue.row().place()).isEqualTo(text("Театр, Абай к-сі, 1", "Театр, ул. Абая, 1"));
  }

  @Test
  void theOneWhoOfferedDoesNotAgreeOrRefuse() {
    assertThatThrownBy(() -> offered().agree(meeting(), signed(Side.MINISTRY)))
        .isInstanceOf(NotYourTurn.class);
    assertThatThrownBy(() -> offered().refuse(LIBRARY, meeting(), signed(Side.MINISTRY)))
        .isInstanceOf(NotYourTurn.class);
  }

  @Test
  void anotherOfferIsTheAnswerAndTheFirstOneStays() {
    Agreement venue = offered();
    venue.offer("akimat.10", Terms.venue(START, ABAI, LIBRARY, STREET), signed(Side.AKIMAT));
    assertThat(standing(venue, meeting())).isEqualTo(Standing.AWAITS_MINISTRY);

    Terms agreed = venue.agree(meeting(), signed(Side.MINISTRY));
    assertThat(agreed.place()).isEqualTo(LIBRARY);
    assertThat(venue.history())
        .extracting(step -> step.row(Map.of()).kind())
        .containsExactly(StepKind.AGREE, StepKind.OFFER, StepKind.OFFER);
    assertThat(standing(venue, meetingAt("Кітапхана, Абай к-сі, 1", "Библиотека, ул. Абая, 1")))
        .isEqualTo(Standing.AGREED);
  }

  @Test
  void nobodyAgreesTwice() {
    Agreement venue = offered();
    venue.agree(meeting(), signed(Side.AKIMAT));

    assertThatThrownBy(() -> venue.agree(meeting(), signed(Side.AKIMAT)))
        .isInstanceOf(NotYourTurn.class);
    assertThatThrownBy(() -> venue.refuse(LIBRARY, meeting(), signed(Side.AKIMAT)))
        .isInstanceOf(NotYourTurn.class);
  }

  @Test
  void whatWasAgreedNoLongerHoldsWhenThePlaceTheStartOrTheRegionChanges() {
    Agreement venue = offered();
    venue.agree(meeting(), signed(Side.AKIMAT));
    ScheduleRow there = meetingAt("Театр, Абай к-сі, 1", "Театр, ул. Абая, 1");

    assertThat(standing(venue, there)).isEqualTo(Standing.AGREED);
    assertThat(standing(venue, meetingAt("Театр, Абай к-сі, 1", "Театр, ул. Абая, 2")))
        .isEqualTo(Standing.LAPSED);
    assertThat(standing(venue, at(there, START.plusSeconds(60), ABAI))).isEqualTo(Standing.LAPSED);
    assertThat(standing(venue, at(there, START, "110000000"))).isEqualTo(Standing.LAPSED);
  }

  @Test
  void anOfferForAnotherDayIsNotAgreed() {
    ScheduleRow moved = at(meeting(), START.plusSeconds(3600), ABAI);

    assertThat(standing(offered(), moved)).isEqualTo(Standing.LAPSED);
    assertThatThrownBy(() -> offered().agree(moved, signed(Side.AKIMAT)))
        .isInstanceOf(OfferOutdated.class);
  }

  @Test
  void afterARefusalTheMinistryMovesNext() {
    Agreement venue = offered();
    venue.refuse(text("Жөндеу", "Ремонт"), meeting(), signed(Side.AKIMAT));

    assertThat(standing(venue, meeting())).isEqualTo(Standing.REFUSED);
    assertThat(standing(venue, meeting()).turn()).contains(Side.MINISTRY);
    venue.offer("akimat.10", Terms.venue(START, ABAI, LIBRARY, STREET), signed(Side.MINISTRY));
    assertThat(standing(venue, meeting())).isEqualTo(Standing.AWAITS_AKIMAT);
  }

  @Test
  void whoHasSeenAnOlderAgreementIsTold() {
    assertThatThrownBy(() -> offered().mustBe(7)).isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void aVideoLinkThatIsNotNeededIsAgreedToo() {
    Agreement link =
        new Agreement(
            1,
            Subject.VIDEO_LINK,
            "akimat.10",
            new Terms(START, ABAI, null, null, false, text("Қажет емес", "Не нужна"), List.of()),
            signed(Side.MINISTRY));
    Terms agreed = link.agree(meeting(), signed(Side.AKIMAT));

    assertThat(agreed.needed()).isFalse();
    assertThat(agreed.points()).isEmpty();
    assertThat(standing(link, meetingAt("Басқа жер", "Другое место"))).isEqualTo(Standing.AGREED);
  }

  private static Agreement offered() {
    return new Agreement(
        1,
        Subject.VENUE,
        "akimat.10",
        Terms.venue(START, ABAI, THEATRE, STREET),
        signed(Side.MINISTRY));
  }

  private static Standing standing(Agreement agreement, ScheduleRow meeting) {
    return agreement.row().standing(meeting);
  }

  private static Signed signed(Side side) {
    return new Signed(side, AT, side.name(), "Самал Бейсенбаева", "бас маман");
  }

  private static LocalText text(String kk, String ru) {
    return new LocalText(kk, ru, "");
  }

  private static ScheduleRow meeting() {
    return meetingAt("Семей", "Семей");
  }

  private static ScheduleRow meetingAt(String kk, String ru) {
    return new ScheduleRow(
        1,
        MeetingStatus.PLANNED,
        MeetingKind.SCHEDULED,
        MeetingFormat.MIXED,
        START,
        120,
        "moh",
        ABAI,
        text(kk, ru),
        text("Емхана", "Поликлиника"),
        null,
        null,
        null,
        null);
  }

  private static ScheduleRow at(ScheduleRow row, Instant start, String region) {
    return new ScheduleRow(
        row.id(),
        row.status(),
        row.kind(),
        row.format(),
        start,
        row.plannedMinutes(),
        row.ministryCode(),
        region,
        row.place(),
        row.theme(),
        null,
        null,
        null,
        null);
  }
}
