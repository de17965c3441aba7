package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.at;
import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static kz.kezdesu.decree.Situations.workingDaysOf2026;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Ministry of Healthcare in Semey, on Tuesday 15 December 2026 at 15:00, 120 minutes. */
@Decree({"1", "1.2a", "1.3", "1.4d", "1.4f", "1.8"})
class AnnouncingTest {
  private static final String IN_TIME = "2026-11-23T10:00";

  private static final Announcing.Broadcast WITH_COMMENTS =
      new Announcing.Broadcast(true, true, null);

  private static Announcing semey(Announcing.Broadcast broadcast) {
    return new Announcing(
        "moh",
        Post.FIRST_HEAD,
        new Notice(MeetingKind.SCHEDULED, at("2026-12-15T15:00")),
        new ReportShare(30, 120),
        broadcast,
        false);
  }

  private static List<Violation> announced(Announcing meeting, String when, Edition edition) {
    return meeting.conditionsAt(at(when), edition, workingDaysOf2026()).stream()
        .flatMap(condition -> Stream.ofNullable(condition.breach()))
        .map(Breach::violation)
        .toList();
  }

  @Test
  void aMeetingThatHasEverythingIsAnnounced() {
    assertThat(announced(semey(WITH_COMMENTS), IN_TIME, draft2022())).isEmpty();
  }

  @Test
  void withoutABroadcastItNeedsATechnicalReason() {
    assertThat(announced(semey(new Announcing.Broadcast(false, false, null)), IN_TIME, draft2022()))
        .containsExactly(Violation.BROADCAST_MISSING);
    assertThat(announced(semey(new Announcing.Broadcast(false, false, " ")), IN_TIME, draft2022()))
        .containsExactly(Violation.BROADCAST_MISSING);
    assertThat(
            announced(
                semey(new Announcing.Broadcast(false, false, "Ауылда интернет жоқ")),
                IN_TIME,
                draft2022()))
        .isEmpty();
  }

  @Test
  void aBroadcastNobodyCanCommentOnNeedsATechnicalReason() {
    assertThat(announced(semey(new Announcing.Broadcast(true, false, null)), IN_TIME, draft2022()))
        .containsExactly(Violation.COMMENTS_MISSING);
    assertThat(
            announced(
                semey(new Announcing.Broadcast(true, false, "Канал без комментариев")),
                IN_TIME,
                draft2022()))
        .isEmpty();
  }

  @Test
  void theSecondOfDecemberIsTooLate() {
    assertThat(announced(semey(WITH_COMMENTS), "2026-12-01T23:59:59", draft2022())).isEmpty();
    assertThat(announced(semey(WITH_COMMENTS), "2026-12-02T00:00", draft2022()))
        .containsExactly(Violation.NOTICE_TOO_SHORT);
  }

  @Test
  void aMeetingWhoseIntakeCannotOpenNeedsAnotherWayIn() {
    Notice monday = new Notice(MeetingKind.OFF_SCHEDULE, at("2026-11-30T15:00"));
    ReportShare report = new ReportShare(20, 90);
    Announcing silent =
        new Announcing("moh", Post.FIRST_HEAD, monday, report, WITH_COMMENTS, false);
    Announcing byPhone =
        new Announcing("moh", Post.FIRST_HEAD, monday, report, WITH_COMMENTS, true);
    assertThat(announced(silent, "2026-11-27T09:00", draft2022()))
        .containsExactly(Violation.NO_WAY_IN);
    assertThat(announced(byPhone, "2026-11-27T09:00", draft2022())).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    Announcing wrong =
        new Announcing(
            "mod",
            Post.DEPUTY,
            new Notice(MeetingKind.OFF_SCHEDULE, at("2026-12-15T15:00")),
            new ReportShare(31, 120),
            new Announcing.Broadcast(false, false, null),
            false);
    assertThat(announced(wrong, "2026-12-14T10:00", draft2022()))
        .extracting(Violation::clause)
        .containsExactly("1", "1.8", "1.3", "1.2a", "1.4f", "1.4f");
  }

  @Test
  void everyMatterSaysWhoHasToSeeToIt() {
    assertThat(semey(WITH_COMMENTS).conditionsAt(at(IN_TIME), draft2022(), workingDaysOf2026()))
        .extracting(Announcing.Condition::owedBy)
        .containsOnly("moh");
  }

  @Test
  @Decree({"1.4d", "1.8"})
  void whoHoldsItIsSaidByTheClauseOfItsKind() {
    Announcing outside =
        new Announcing(
            "moh",
            Post.FIRST_HEAD,
            new Notice(MeetingKind.OFF_SCHEDULE, at("2026-12-15T15:00")),
            new ReportShare(30, 120),
            WITH_COMMENTS,
            false);
    assertThat(clauseOfTheHost(semey(WITH_COMMENTS))).isEqualTo("1.4d");
    assertThat(clauseOfTheHost(outside)).isEqualTo("1.8");
  }

  private static String clauseOfTheHost(Announcing meeting) {
    return meeting.conditionsAt(at(IN_TIME), draft2022(), workingDaysOf2026()).stream()
        .filter(condition -> condition.matter() == Announcing.Matter.HOST)
        .findFirst()
        .orElseThrow()
        .clause();
  }

  @Test
  void theMattersComeInTheOrderInWhichTheyAreMended() {
    assertThat(semey(WITH_COMMENTS).conditionsAt(at(IN_TIME), draft2022(), workingDaysOf2026()))
        .extracting(Announcing.Condition::matter)
        .isSorted();
  }

  @Test
  void aStricterEditionRefusesWhatTheDraftAccepts() {
    assertThat(announced(semey(WITH_COMMENTS), "2026-11-26T10:00", draft2022())).isEmpty();
    assertThat(announced(semey(WITH_COMMENTS), "2026-11-26T10:00", stricter()))
        .containsExactly(Violation.REPORT_TOO_LONG, Violation.NOTICE_TOO_SHORT);
  }
}
