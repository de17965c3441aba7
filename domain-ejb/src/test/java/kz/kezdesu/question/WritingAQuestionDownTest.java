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
import kz.kezdesu.privacy.OnTrace;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;
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
      EnumSet.of(Channel.HALL, Channel.VIDEO_LINK, Channel.RECEPTION, Channel.NGO_MEETING);
  private static final Set<Channel> BEFORE_IT_AND_AT_IT =
      EnumSet.of(Channel.SOCIAL_NETWORK, Channel.PAPER, Channel.PHONE);

  @ParameterizedTest
  @EnumSource
  @Decree({"1.5", "1.6"})
  void whatIsPutInAnyPartOfTheMeetingIsPutAtTheMeeting(Channel channel) {
    assertThat(channel.isOnlyAtTheMeeting()).isEqualTo(AT_THE_MEETING.contains(channel));
    assertThat(Arrival.of(meeting(MeetingStatus.LIVE), channel, THE_DAY, TODAY).isAtTheMeeting())
        .isEqualTo(channel != Channel.SITE);
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
    assertThat(fault(Channel.HALL, THE_DAY.plusDays(1))).isEmpty();
    assertThat(fault(Channel.HALL, TODAY.plusDays(1))).isEqualTo("future");
  }

  @Test
  @Decree("1.4f")
  void aLetterCountsByTheDayOnWhichItCame() {
    for (Channel channel : BEFORE_IT_AND_AT_IT) {
      assertThat(fault(channel, LocalDate.of(2026, 11, 1))).isEqualTo("before_intake");
      assertThat(fault(channel, LocalDate.of(2026, 11, 2))).isEmpty();
      assertThat(fault(channel, LocalDate.of(2026, 11, 17))).isEmpty();
      assertThat(fault(channel, LocalDate.of(2026, 11, 18))).isEqualTo("after_intake");
    }
    assertThat(Arrival.of(meeting(MeetingStatus.PLANNED), Channel.PAPER, null, TODAY).fault(TODAY))
        .map(Fault::fault)
        .contains("not_announced");
  }

  /** Official accounts are a way in for questions asked in advance. */
  @Test
  @Decree("1.4f")
  void whatCameWhileQuestionsWereTakenIsCheckedFirst() {
    LocalDate during = LocalDate.of(2026, 11, 10);
    for (Channel channel : BEFORE_IT_AND_AT_IT) {
      Arrival today = Arrival.of(meeting(MeetingStatus.ANNOUNCED), channel, null, during);
      assertThat(today.fault(during)).isEmpty();
      assertThat(today.isAtTheMeeting()).isFalse();
      Arrival late = Arrival.of(meeting(MeetingStatus.HELD), channel, during, TODAY);
      assertThat(late.fault(TODAY)).isEmpty();
      assertThat(late.isAtTheMeeting()).isFalse();
    }
  }

  /** A slip handed up in the hall, a call to the studio, a comment below the broadcast. */
  @Test
  @Decree({"1.1", "1.6"})
  void whatCameOnceTheMeetingHadBegunIsPutAtIt() {
    for (Channel channel : BEFORE_IT_AND_AT_IT) {
      Arrival live = Arrival.of(meeting(MeetingStatus.LIVE), channel, null, THE_DAY);
      assertThat(live.fault(THE_DAY)).isEmpty();
      assertThat(live.isAtTheMeeting()).isTrue();
      assertThat(live.day()).isEqualTo(THE_DAY);
      assertThat(fault(channel, THE_DAY)).isEmpty();
      assertThat(Arrival.of(meeting(MeetingStatus.CLOSED), channel, THE_DAY, TODAY).fault(TODAY))
          .map(Fault::fault)
          .contains("closed");
      assertThat(
              Arrival.of(meeting(MeetingStatus.ANNOUNCED), channel, THE_DAY, THE_DAY)
                  .fault(THE_DAY))
          .map(Fault::fault)
          .contains("after_intake");
    }
  }

  /** A letter that lay on the desk since before the meeting must not become public unchecked. */
  @Test
  @Decree("1.6")
  void afterTheDayOfTheMeetingTheDayOfALetterIsNamed() {
    assertThat(fault(Channel.PAPER, null)).isEqualTo("needed");
    assertThat(fault(Channel.PHONE, null)).isEqualTo("needed");
    assertThat(fault(Channel.SOCIAL_NETWORK, null)).isEmpty();
    assertThat(Arrival.of(meeting(MeetingStatus.HELD), Channel.SOCIAL_NETWORK, null, TODAY).day())
        .isEqualTo(THE_DAY);
  }

  @Test
  void whatTheAuthorSentIsNotWrittenDown() {
    assertThat(fault(Channel.SITE, THE_DAY)).isEqualTo("site");
  }

  @Test
  void theMomentIsAsExactAsItIsKnown() {
    ScheduleRow meeting = meeting(MeetingStatus.HELD);
    assertThat(moment(meeting, Channel.HALL, THE_DAY)).isEqualTo(TEN);
    assertThat(moment(meeting, Channel.PAPER, TODAY)).isEqualTo(NOW);
    assertThat(moment(meeting, Channel.PAPER, LocalDate.of(2026, 11, 10)))
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

  private static Instant moment(ScheduleRow meeting, Channel channel, LocalDate day) {
    return Arrival.of(meeting, channel, day, TODAY).moment(NOW);
  }

  private static String fault(Channel channel, @Nullable LocalDate day) {
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
        OnTrace.ASK,
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
