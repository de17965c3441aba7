package kz.kezdesu.runtime.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.WrittenAnswer;
import kz.kezdesu.runtime.demo.DemoContent.AnnouncementLine;
import kz.kezdesu.runtime.demo.DemoContent.AnswerLine;
import kz.kezdesu.runtime.demo.DemoContent.MeetingLine;
import kz.kezdesu.runtime.demo.DemoContent.QuestionLine;
import kz.kezdesu.runtime.demo.DemoMeetings.Told;
import org.jspecify.annotations.Nullable;

/** Writes the questions with their supports, answers and steps, and what was said live. */
final class DemoQuestions {
  /** A question as it was written. */
  record Asked(
      long id, String number, QuestionLine line, String status, Instant askedAt, Told meeting) {}

  private static final Set<String> VOICED = Set.of("VOICED", "ANSWERED", "HANDED_OVER");
  private static final String CONSENT = "demo";

  private final Connection connection;
  private final DemoCalendar calendar;
  private final Map<String, Instant> voicedAt = new HashMap<>();

  DemoQuestions(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /**
   * Writes all questions, in the order in which they came.
   *
   * @param trackingCodes codes that must be known, by question; every other code nobody knows
   */
  Map<String, Asked> write(
      List<QuestionLine> lines,
      Map<String, Told> meetings,
      List<UUID> people,
      Map<String, String> trackingCodes)
      throws SQLException {
    noteVoices(lines, meetings);
    Map<String, Asked> asked = number(lines, meetings);
    Map<String, Integer> ranks = ranks(asked);
    writeQuestions(asked, people, trackingCodes, ranks);
    writeMoves(asked);
    writeSupports(asked, people);
    writeAnswers(asked);
    writeAnnouncements(asked, meetings);
    return asked;
  }

  /** When each question was put: when the text broadcast says so, or in turn. */
  private void noteVoices(List<QuestionLine> lines, Map<String, Told> meetings) {
    for (Told meeting : meetings.values()) {
      for (AnnouncementLine said : meeting.line().announcements()) {
        Instant at = meeting.startsAt().plus(Duration.ofMinutes(said.minute()));
        if (said.question() != null && at.isBefore(calendar.now())) {
          voicedAt.putIfAbsent(said.question(), at);
        }
      }
    }
    Map<String, Integer> turns = new HashMap<>();
    for (QuestionLine line : lines) {
      Told meeting = meetingOf(line, meetings);
      if (VOICED.contains(line.state())
          && meeting.line().hasEnded()
          && !voicedAt.containsKey(line.key())) {
        int turn = turns.merge(line.meeting(), 1, Integer::sum);
        long minutes = meeting.line().reportMinutes() + 2L;
        long left = Math.max(10, meeting.line().minutes() - minutes - 6);
        voicedAt.put(
            line.key(), meeting.startsAt().plus(Duration.ofMinutes(minutes + turn * 7L % left)));
      }
    }
  }

  private static Told meetingOf(QuestionLine line, Map<String, Told> meetings) {
    return Objects.requireNonNull(meetings.get(line.meeting()), line.meeting());
  }

  private Map<String, Asked> number(List<QuestionLine> lines, Map<String, Told> meetings)
      throws SQLException {
    List<QuestionLine> ordered =
        lines.stream()
            .sorted(
                Comparator.comparing(
                        (QuestionLine line) -> askedAt(line, meetingOf(line, meetings)))
                    .thenComparing(QuestionLine::key))
            .toList();
    List<Long> ids = Rows.numbers(connection, "question_id_seq", ordered.size());
    List<Long> numbers = Rows.numbers(connection, "question_number", ordered.size());
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      QuestionLine line = ordered.get(i);
      Told meeting = meetingOf(line, meetings);
      Instant at = askedAt(line, meeting);
      String number =
          String.format(Locale.ROOT, "%d-%06d", Almaty.dayOf(at).getYear(), numbers.get(i));
      asked.put(
          line.key(), new Asked(ids.get(i), number, line, status(line, meeting), at, meeting));
    }
    return asked;
  }

  /** In the live meeting a question has been put only once the text broadcast has come to it. */
  private String status(QuestionLine line, Told meeting) {
    if (meeting.line().isLive()
        && VOICED.contains(line.state())
        && !voicedAt.containsKey(line.key())) {
      return "PUBLISHED";
    }
    return line.state();
  }

  private Instant askedAt(QuestionLine line, Told meeting) {
    Instant announced = meeting.announcedAt() == null ? meeting.startsAt() : meeting.announcedAt();
    if (line.daysBefore() == 0) {
      Instant voiced = voicedAt.get(line.key());
      Instant latest = voiced == null ? calendar.past(meeting.startsAt(), line.key()) : voiced;
      return latest.minus(Duration.ofMinutes(3L + Chance.number(line.key(), 12)));
    }
    LocalDate day = Almaty.dayOf(meeting.startsAt()).minusDays(line.daysBefore());
    Instant at =
        calendar
            .at(day, LocalTime.of(8, 0))
            .plus(Duration.ofMinutes(Chance.number(line.key(), 15 * 60)));
    Instant last = calendar.now().minus(Duration.ofMinutes(25));
    if (meeting.intakeClosesAt() != null && meeting.intakeClosesAt().isBefore(last)) {
      last = meeting.intakeClosesAt().minus(Duration.ofMinutes(9));
    }
    if (at.isAfter(announced) && !at.isAfter(last)) {
      return at;
    }
    long window = Math.max(60, Duration.between(announced, last).toSeconds());
    return announced.plusSeconds(30 + (long) (Chance.of(line.key()).nextDouble() * (window - 40)));
  }

  /**
   * All questions that were put at a closed meeting, the most supported first (clause 1.6). What
   * was put at a meeting that is not closed yet still waits to be ranked.
   */
  private static Map<String, Integer> ranks(Map<String, Asked> asked) {
    Map<String, Integer> ranks = new HashMap<>();
    Map<Long, Integer> last = new HashMap<>();
    asked.values().stream()
        .filter(question -> question.meeting().line().state().equals("CLOSED"))
        .filter(question -> VOICED.contains(question.status()))
        .sorted(
            Comparator.comparingInt((Asked question) -> -question.line().supports())
                .thenComparing(Asked::number))
        .forEachOrdered(
            question ->
                ranks.put(
                    question.line().key(), last.merge(question.meeting().id(), 1, Integer::sum)));
    return ranks;
  }

  private void writeQuestions(
      Map<String, Asked> asked,
      List<UUID> people,
      Map<String, String> trackingCodes,
      Map<String, Integer> ranks)
      throws SQLException {
    try (Rows rows =
        new Rows(
            connection,
            "question",
            "id",
            "number",
            "idempotency_key",
            "meeting_id",
            "ministry_code",
            "kind",
            "channel",
            "status",
            "text",
            "language",
            "region_kato",
            "district_kato",
            "topic_code",
            "author_name",
            "hide_name",
            "author_id",
            "tracking_hash",
            "consent_wording",
            "consent_at",
            "asked_at",
            "voiced_at",
            "answer_due_on",
            "decline_reason",
            "supports",
            "rank_position",
            "rank_reason")) {
      for (Asked question : asked.values()) {
        QuestionLine line = question.line();
        MeetingLine meeting = question.meeting().line();
        boolean bySite = line.channel().equals("SITE");
        Instant voiced = voicedAt.get(line.key());
        Integer rank = ranks.get(line.key());
        String code =
            trackingCodes.getOrDefault(line.key(), UUID.randomUUID() + "-" + UUID.randomUUID());
        rows.add(
            question.id(),
            question.number(),
            "demo-" + line.key(),
            question.meeting().id(),
            question.status().equals("HANDED_OVER")
                ? "akimat." + meeting.region().substring(0, 2)
                : meeting.ministry(),
            line.kind(),
            line.channel(),
            question.status(),
            line.text(),
            line.lang(),
            meeting.region(),
            line.district(),
            line.topic(),
            line.name(),
            line.hideName(),
            bySite ? people.get(Chance.number(line.key(), people.size())) : null,
            Chance.sha256(code.getBytes(StandardCharsets.UTF_8)),
            bySite ? CONSENT : null,
            bySite ? question.askedAt() : null,
            question.askedAt(),
            voiced,
            voiced == null
                ? null
                : WrittenAnswer.due(
                        Almaty.dayOf(voiced), calendar.edition(), calendar.workingDays())
                    .day(),
            line.declineReason(),
            supports(question),
            rank,
            rank == null ? null : rankReason(line));
      }
    }
  }

  private static int supports(Asked question) {
    return Set.of("RECEIVED", "DECLINED").contains(question.status())
        ? 0
        : question.line().supports();
  }

  private static String rankReason(QuestionLine line) {
    return line.lang().equals("kk")
        ? "Қолдаған адам саны: " + line.supports()
        : "Поддержали: " + line.supports();
  }

  private void writeMoves(Map<String, Asked> asked) throws SQLException {
    try (Rows rows =
        new Rows(
            connection,
            "question_move",
            "question_id",
            "from_status",
            "to_status",
            "at",
            "by_login",
            "reason")) {
      for (Asked question : asked.values()) {
        QuestionLine line = question.line();
        String ministry = question.meeting().line().ministry();
        String officer = "officer." + ministry;
        long id = question.id();
        Instant checked = checkedAt(question);
        if (question.status().equals("RECEIVED")) {
          continue;
        }
        if (question.status().equals("DECLINED")) {
          rows.add(id, "RECEIVED", "DECLINED", checked, officer, line.declineReason());
          continue;
        }
        rows.add(id, "RECEIVED", "PUBLISHED", checked, officer, null);
        Instant voiced = voicedAt.get(line.key());
        if (voiced == null || question.status().equals("PUBLISHED")) {
          continue;
        }
        rows.add(id, "PUBLISHED", "VOICED", voiced, "host." + ministry, null);
        if (question.status().equals("ANSWERED")) {
          rows.add(id, "VOICED", "ANSWERED", publishedAt(question), "editor." + ministry, null);
        } else if (question.status().equals("HANDED_OVER")) {
          Instant handed =
              calendar.past(question.meeting().endedAt().plus(Duration.ofHours(20)), line.key());
          rows.add(
              id,
              "VOICED",
              "HANDED_OVER",
              handed,
              officer,
              line.lang().equals("kk")
                  ? "Мәселе облыс әкімдігінің құзырында"
                  : "Вопрос относится к ведению местного акимата");
        }
      }
    }
  }

  private Instant checkedAt(Asked question) {
    Instant voiced = voicedAt.get(question.line().key());
    Instant usual =
        question
            .askedAt()
            .plus(Duration.ofMinutes(25L + Chance.number(question.line().key(), 600)));
    if (voiced != null && !usual.isBefore(voiced)) {
      return question.askedAt().plus(Duration.ofMinutes(1));
    }
    Instant latest = calendar.now().minus(Duration.ofMinutes(2));
    return usual.isAfter(latest) ? question.askedAt().plus(Duration.ofMinutes(1)) : usual;
  }

  private void writeSupports(Map<String, Asked> asked, List<UUID> people) throws SQLException {
    try (Rows rows =
        new Rows(connection, "support", "question_id", "person_id", "created_at", "counted")) {
      for (Asked question : asked.values()) {
        int count = supports(question);
        List<UUID> crowd = new ArrayList<>(people);
        Collections.shuffle(crowd, Chance.of("crowd " + question.line().key()));
        Instant from = checkedAt(question);
        Instant to = question.meeting().startsAt();
        if (to.isAfter(calendar.now())) {
          to = calendar.now();
        }
        long seconds = Math.max(1, Duration.between(from, to).toSeconds());
        for (int i = 0; i < count; i++) {
          rows.add(
              question.id(), crowd.get(i), from.plusSeconds(seconds * (i + 1) / (count + 1)), true);
        }
      }
    }
  }

  private Instant publishedAt(Asked question) {
    AnswerLine answer = question.line().answer();
    int days = answer == null ? 7 : answer.daysAfter();
    LocalDate day =
        calendar
            .workingDays()
            .before(Almaty.dayOf(question.meeting().startsAt()).plusDays(days), 0);
    while (!calendar.workingDays().isWorking(day)) {
      day = day.plusDays(1);
    }
    Instant at =
        calendar
            .at(day, LocalTime.of(9, 30))
            .plus(Duration.ofMinutes(Chance.number(question.line().key() + " answer", 480)));
    Instant earliest = question.meeting().endedAt().plus(Duration.ofMinutes(45));
    Instant past = calendar.past(at, question.line().key());
    return past.isBefore(earliest) ? earliest : past;
  }

  private void writeAnswers(Map<String, Asked> asked) throws SQLException {
    List<Asked> answered =
        asked.values().stream()
            .filter(question -> question.line().answer() != null)
            .filter(question -> VOICED.contains(question.status()))
            .toList();
    List<Long> ids = Rows.numbers(connection, "answer_id_seq", answered.size());
    try (Rows answers =
            new Rows(
                connection,
                "answer",
                "id",
                "question_id",
                "status",
                "outcome",
                "text",
                "language",
                "drafted_by",
                "drafted_at",
                "cleared_by",
                "cleared_at",
                "signed_off_by",
                "signed_off_at",
                "published_at");
        Rows moves =
            new Rows(
                connection,
                "answer_move",
                "answer_id",
                "from_status",
                "to_status",
                "at",
                "by_login")) {
      List<@Nullable Object[]> steps = new ArrayList<>();
      for (int i = 0; i < answered.size(); i++) {
        Asked question = answered.get(i);
        AnswerLine line = Objects.requireNonNull(question.line().answer());
        String ministry = question.meeting().line().ministry();
        Instant last = publishedAt(question);
        Instant ended = question.meeting().endedAt();
        Duration work = Duration.between(ended, last);
        Instant drafted = ended.plus(work.dividedBy(3));
        Instant sent = ended.plus(work.dividedBy(2));
        Instant cleared = ended.plus(work.multipliedBy(2).dividedBy(3));
        Instant signed = ended.plus(work.multipliedBy(4).dividedBy(5));
        boolean sends = !line.state().equals("DRAFT");
        boolean clears = sends && !line.state().equals("IN_CLEARANCE");
        boolean signs = clears && !line.state().equals("CLEARED");
        boolean publishes = line.state().equals("PUBLISHED");
        long id = ids.get(i);
        answers.add(
            id,
            question.id(),
            line.state(),
            line.outcome(),
            line.text(),
            question.line().lang(),
            "officer." + ministry,
            drafted,
            clears ? "editor." + ministry : null,
            clears ? cleared : null,
            signs ? "approver." + ministry : null,
            signs ? signed : null,
            publishes ? last : null);
        steps.add(new @Nullable Object[] {id, null, "DRAFT", drafted, "officer." + ministry});
        if (sends) {
          steps.add(new Object[] {id, "DRAFT", "IN_CLEARANCE", sent, "officer." + ministry});
        }
        if (clears) {
          steps.add(new Object[] {id, "IN_CLEARANCE", "CLEARED", cleared, "editor." + ministry});
        }
        if (signs) {
          steps.add(new Object[] {id, "CLEARED", "SIGNED_OFF", signed, "approver." + ministry});
        }
        if (publishes) {
          steps.add(new Object[] {id, "SIGNED_OFF", "PUBLISHED", last, "editor." + ministry});
        }
      }
      answers.send();
      for (@Nullable Object[] step : steps) {
        moves.add(step);
      }
    }
  }

  private void writeAnnouncements(Map<String, Asked> asked, Map<String, Told> meetings)
      throws SQLException {
    try (Rows rows =
        new Rows(
            connection,
            "announcement",
            "meeting_id",
            "sequence",
            "at",
            "kind",
            "text_kk",
            "text_ru",
            "question_id",
            "by_login")) {
      for (Told meeting : meetings.values()) {
        int sequence = 0;
        for (AnnouncementLine said : meeting.line().announcements()) {
          Instant at = meeting.startsAt().plus(Duration.ofMinutes(said.minute()));
          if (at.isAfter(calendar.now())) {
            break;
          }
          sequence++;
          Asked question = said.question() == null ? null : asked.get(said.question());
          rows.add(
              meeting.id(),
              sequence,
              at,
              said.kind(),
              said.kk(),
              said.ru(),
              question == null ? null : question.id(),
              "host." + meeting.line().ministry());
        }
      }
    }
  }
}
