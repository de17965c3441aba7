package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.runtime.demo.DemoContent.ProblemLine;
import kz.kezdesu.runtime.demo.DemoContent.ProgressLine;
import kz.kezdesu.runtime.demo.DemoQuestions.Asked;
import org.jspecify.annotations.Nullable;

/** Writes the problems, the questions they come from, and what was done about them (1.6, 1.7). */
final class DemoProblems {
  private final Connection connection;
  private final DemoCalendar calendar;

  DemoProblems(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Answers the id of each problem by its key. */
  Map<String, Long> write(List<ProblemLine> lines, Map<String, Asked> asked) throws SQLException {
    Map<String, Instant> opened = new HashMap<>();
    for (Asked question : asked.values()) {
      if (question.line().problem() != null) {
        Instant at =
            calendar.past(
                question.meeting().startsAt().plus(Duration.ofDays(3)), question.line().problem());
        opened.merge(question.line().problem(), at, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    List<Long> ids = Rows.numbers(connection, "problem_id_seq", lines.size());
    Map<String, Long> idOf = new HashMap<>();
    try (Rows problems =
            new Rows(
                connection,
                "problem",
                "id",
                "ministry_code",
                "region_kato",
                "topic_code",
                "status",
                "title_kk",
                "title_ru",
                "title_en",
                "plan_kk",
                "plan_ru",
                "due_on",
                "percent",
                "opened_at",
                "solved_at",
                "owner");
        Rows progress =
            new Rows(
                connection,
                "problem_progress",
                "problem_id",
                "year",
                "quarter",
                "percent",
                "text_kk",
                "text_ru",
                "published_at",
                "published_by");
        Rows links =
            new Rows(
                connection,
                "problem_question",
                "question_id",
                "problem_id",
                "linked_at",
                "linked_by")) {
      for (int i = 0; i < lines.size(); i++) {
        ProblemLine line = lines.get(i);
        long id = ids.get(i);
        idOf.put(line.key(), id);
        Instant openedAt =
            opened.getOrDefault(line.key(), calendar.now().minus(Duration.ofDays(20)));
        problems.add(
            id,
            line.ministry(),
            line.region(),
            line.topic(),
            line.state(),
            line.title().kk(),
            line.title().ru(),
            line.title().en(),
            line.planKk(),
            line.planRu(),
            calendar.today().plusDays(line.termDayOffset()),
            line.percent(),
            openedAt,
            line.state().equals("SOLVED") ? solvedAt(line, openedAt) : null,
            owner(line));
      }
      problems.send();
      for (ProblemLine line : lines) {
        writeProgress(progress, line, idOf.getOrDefault(line.key(), 0L), opened);
      }
      for (Asked question : asked.values()) {
        if (question.line().problem() != null) {
          links.add(
              question.id(),
              idOf.get(question.line().problem()),
              calendar.past(
                  question.meeting().startsAt().plus(Duration.ofHours(70)), question.line().key()),
              "officer." + question.meeting().line().ministry());
        }
      }
    }
    return idOf;
  }

  /** Ministries without an account in the demonstration have named nobody yet. */
  private static @Nullable String owner(ProblemLine line) {
    return DemoPeople.ACCOUNTS.stream()
        .filter(
            account -> account.role().equals("OFFICER") && account.body().equals(line.ministry()))
        .map(DemoPeople.Account::login)
        .findFirst()
        .orElse(null);
  }

  private Instant solvedAt(ProblemLine line, Instant openedAt) {
    Instant half =
        openedAt.plus(Duration.between(openedAt, calendar.now()).multipliedBy(3).dividedBy(4));
    return line.progress().stream()
        .filter(done -> done.percent() == 100)
        .map(done -> publishedAt(line, done))
        .min(Instant::compareTo)
        .orElse(half);
  }

  /** A quarter that was over before the problem was known has nothing to report. */
  private void writeProgress(Rows progress, ProblemLine line, long id, Map<String, Instant> opened)
      throws SQLException {
    Instant openedAt = opened.getOrDefault(line.key(), Instant.EPOCH);
    for (ProgressLine done : line.progress()) {
      LocalDate quarter = calendar.quarter(done.quartersAgo());
      if (done.quartersAgo() < 1
          || !quarter.plusMonths(3).isAfter(Almaty.dayOf(openedAt).minusDays(3))) {
        continue;
      }
      progress.add(
          id,
          quarter.getYear(),
          quarter.get(IsoFields.QUARTER_OF_YEAR),
          done.percent(),
          done.kk(),
          done.ru(),
          publishedAt(line, done),
          "editor." + line.ministry());
    }
  }

  private Instant publishedAt(ProblemLine line, ProgressLine done) {
    LocalDate day =
        calendar
            .quarter(done.quartersAgo())
            .plusMonths(3)
            .plusDays(11L + Chance.number(line.key() + done.quartersAgo(), 13));
    while (!calendar.workingDays().isWorking(day)) {
      day = day.minusDays(1);
    }
    return calendar.past(
        calendar
            .at(day, LocalTime.of(10, 5))
            .plus(Duration.ofMinutes(Chance.number(line.key(), 400))),
        line.key());
  }
}
