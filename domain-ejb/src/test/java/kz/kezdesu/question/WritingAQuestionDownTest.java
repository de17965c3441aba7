package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The officer writes down what came otherwise than by the site. The meeting in Semey was on 20
 * November 2026 at ten; it took questions from the 2nd until the end of the 17th.
 */
class WritingAQuestionDownTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate THE_DAY = LocalDate.of(2026, 11, 20);
  private static final Instant TEN = Instant.parse("2026-11-20T05:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final Set<Channel> AT_THE_MEETING =
      EnumSet.of(
          Channel.HALL,
          Channel.VIDEO_LINK,
          Channel.SOCIAL_NETWORK,
          Channel.RECEPTION,
          Channel.NGO_MEETING);

  @ParameterizedTest
  @EnumSource
  @Decree({"1.5", "1.6"})
  void whatIsPutInAnyPartOfTheMeetingIsPutAtTheMeeting(Channel channel) {
    assertThat(channel.isAtTheMeeting()).isEqualTo(AT_THE_MEETING.contains(channel));
  }

  @ParameterizedTest
  @EnumSource
  @Decree("1.6")
  void itCanBeWrittenDownFromTheBeginningOfTheMeetingUntilItIsClosed(MeetingStatus status) {
    for (Channel channel : AT_THE_MEETING) {
      Arrival arrival = Arrival.of(meeting(status), channel, null, TODAY);
      assertThat(arrival.day()).isEqualTo(THE_DAY);
      if (status == MeetingStatus.LIVE || status == MeetingStatus.HELD) {
        assertThat(arrival.fault(TODAY)).isEmpty();
      } else {
        assertThat(arrival.fault(TODAY)).map(Fault::field).contains("entry_meeting");
      }
    }
  }

  @Test
  void nobodyPutAnythingAtAMeetingBeforeItsDayOrTomorrow() {
    assertThat(fault(Channel.RECEPTION, THE_DAY.minusDays(1))).isEqualTo("before_meeting");
    assertThat(fault(Channel.SOCIAL_NETWORK, THE_DAY.plusDays(1))).isEmpty();
    assertThat(fault(Channel.HALL, TODAY.plusDays(1))).isEqualTo("future");
  }

  @Test
  @Decree("1.4f")
  void aLetterCountsByTheDayOnWhichItCame() {
    for (Channel channel : EnumSet.of(Channel.PAPER, Channel.PHONE)) {
      assertThat(fault(channel, LocalDate.of(2026, 11, 1))).isEqualTo("before_intake");
      assertThat(fault(channel, LocalDate.of(2026, 11, 2))).isEmpty();
      assertThat(fault(channel, LocalDate.of(2026, 11, 17))).isEmpty();
      assertThat(fault(channel, LocalDate.of(2026, 11, 18))).isEqualTo("after_intake");
    }
    assertThat(Arrival.of(meeting(MeetingStatus.PLANNED), Channel.PAPER, null, TODAY).fault(TODAY))
        .map(Fault::fault)
        .contains("not_announced");
  }

  @Test
  void whatTheAuthorSentIsNotWrittenDown() {
    assertThat(fault(Channel.SITE, THE_DAY)).isEqualTo("site");
  }

  @Test
  void theMomentIsAsExactAsItIsKnown() {
    ScheduleRow meeting = meeting(MeetingStatus.HELD);
    assertThat(new Arrival(meeting, Channel.HALL, THE_DAY).moment(NOW)).isEqualTo(TEN);
    assertThat(new Arrival(meeting, Channel.PAPER, TODAY).moment(NOW)).isEqualTo(NOW);
    assertThat(new Arrival(meeting, Channel.PAPER, LocalDate.of(2026, 11, 10)).moment(NOW))
        .isEqualTo(Instant.parse("2026-11-09T19:00:00Z"));
  }

  @Test
  void wordsHaveTheirLimitsInCodePoints() {
    assertThat(WrittenWords.faults(wish("🏥".repeat(2000), "А".repeat(100), ""))).isEmpty();
    assertThat(WrittenWords.faults(wish("🏥".repeat(2001), "А".repeat(101), "")))
        .containsExactly(
            new Fault("entry_text", "long", 2000), new Fault("entry_name", "long", 100));
    assertThat(WrittenWords.faults(wish("\u0000\u202e \u200b", "", "")))
        .containsExactly(new Fault("entry_text", "empty", 1));
  }

  @Test
  void aContactIsOneThatReachesAndWasAgreedTo() {
    assertThat(WrittenWords.faults(wish("x", "", "aigul@mail.kz")))
        .containsExactly(new Fault("entry_consent", "missing", 0));
    assertThat(WrittenWords.faults(wish("x", "", "8 701 123 45 67")))
        .containsExactly(new Fault("entry_consent", "missing", 0));
    assertThat(WrittenWords.faults(wish("x", "", "у соседа")))
        .containsExactly(new Fault("entry_contact", "invalid", 0));
  }

  @Test
  void theLettersTellTheLanguage() {
    assertThat(wish("Жол қашан жөнделеді?", "", "").spoken()).isEqualTo(Language.KK);
    assertThat(wish("Когда починят дорогу?", "", "").spoken()).isEqualTo(Language.RU);
    assertThat(wish("В Сәтбаеве нет аптеки, когда откроют?", "", "").spoken())
        .isEqualTo(Language.RU);
    assertThat(wish("Ұлытау: роддом қашан жөнделеді? Зимой в палатах холодно.", "", "").spoken())
        .isEqualTo(Language.KK);
    assertThat(wish("When will the road be mended?", "", "").spoken()).isEqualTo(Language.EN);
    assertThat(wish("103?", "", "").spoken()).isEqualTo(Language.RU);
  }

  private static String fault(Channel channel, LocalDate day) {
    return Arrival.of(meeting(MeetingStatus.HELD), channel, day, TODAY)
        .fault(TODAY)
        .map(Fault::fault)
        .orElse("");
  }

  private static WriteDownQuestion wish(String text, String name, String contact) {
    return new WriteDownQuestion(
        7,
        Channel.HALL,
        null,
        QuestionKind.QUESTION,
        text,
        null,
        name,
        false,
        contact,
        false,
        "100000000",
        "",
        "",
        "key");
  }

  private static ScheduleRow meeting(MeetingStatus status) {
    LocalText text = new LocalText("Семей", "Семей", "Semey");
    return new ScheduleRow(
        7,
        status,
        MeetingKind.SCHEDULED,
        MeetingFormat.OFFLINE,
        TEN,
        120,
        "moh",
        "100000000",
        text,
        text,
        Instant.parse("2026-11-02T04:00:00Z"),
        Instant.parse("2026-11-17T19:00:00Z"),
        null,
        null);
  }
}
