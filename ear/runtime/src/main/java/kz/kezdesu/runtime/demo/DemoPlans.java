package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.runtime.demo.DemoContent.MeetingLine;
import kz.kezdesu.runtime.demo.DemoContent.OfficialLine;
import kz.kezdesu.runtime.demo.DemoContent.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes the departmental plans of this year: most approved in time, some late, one missing, one
 * changed since; and for the next year the draft of the ministry of health.
 */
final class DemoPlans {
  private static final int LINES = 5;
  private static final String CHANGED = "moe";
  private static final String DRAFTED = "moh";
  private static final Words WHY =
      new Words(
          "Қаңтардағы боранға байланысты кездесу ауыстырылды, қайталанған кездесу алынып тасталды.",
          "Из-за январских метелей встреча перенесена, повторявшаяся встреча убрана.",
          "A meeting is moved because of the blizzards of January, one held twice is taken out.");

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoPlans(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Writes what is missing; plans that are there stay. */
  void write(DemoContent content) throws SQLException {
    int year = calendar.today().getYear();
    Map<String, List<OfficialLine>> deputies = new LinkedHashMap<>();
    content
        .deputies()
        .forEach(one -> deputies.computeIfAbsent(one.body(), body -> new ArrayList<>()).add(one));
    Map<String, List<MeetingLine>> meetings = new LinkedHashMap<>();
    content
        .meetings()
        .forEach(
            one -> meetings.computeIfAbsent(one.ministry(), body -> new ArrayList<>()).add(one));
    int place = 0;
    for (Map.Entry<String, List<OfficialLine>> ministry : deputies.entrySet()) {
      String body = ministry.getKey();
      List<MeetingLine> subjects = meetings.getOrDefault(body, content.meetings().subList(0, 3));
      place++;
      if (place % 11 != 6 && isMissing(body, year)) {
        thisYear(body, year, place % 7 == 3, subjects, ministry.getValue());
      }
      if (body.equals(DRAFTED) && isMissing(body, year + 1)) {
        lines(plan(body, year + 1, 1, null), body, year + 1, subjects, ministry.getValue(), 0, 3);
      }
    }
  }

  private void thisYear(
      String body, int year, boolean late, List<MeetingLine> subjects, List<OfficialLine> people)
      throws SQLException {
    LocalDate day =
        late
            ? LocalDate.of(year, Month.JANUARY, 6)
            : LocalDate.of(year - 1, Month.DECEMBER, 9 + Chance.number(body + "plan", 6));
    Instant approvedAt = calendar.past(calendar.at(day, LocalTime.of(15, 20)), body);
    long first = plan(body, year, 1, null);
    lines(first, body, year, subjects, people, 0, LINES);
    approve(first, approvedAt);
    if (body.equals(CHANGED)) {
      long second = plan(body, year, 2, WHY);
      lines(second, body, year, subjects, people, 9, LINES - 1);
      approve(second, calendar.past(approvedAt.plus(Duration.ofDays(47)), body));
    }
  }

  private boolean isMissing(String body, int year) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select not exists (select from departmental_plan where ministry_code = ? and year ="
                + " ?)")) {
      statement.setString(1, body);
      statement.setInt(2, year);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private long plan(String body, int year, int number, @Nullable Words reason) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into departmental_plan (ministry_code, year, number, reason_kk, reason_ru,"
                + " reason_en) values (?, ?, ?, ?, ?, ?) returning id")) {
      statement.setString(1, body);
      statement.setInt(2, year);
      statement.setInt(3, number);
      statement.setString(4, reason == null ? null : reason.kk());
      statement.setString(5, reason == null ? null : reason.ru());
      statement.setString(6, reason == null ? null : reason.en());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Lines spread over the year; the third one lies so many days later than it would. */
  private void lines(
      long plan,
      String body,
      int year,
      List<MeetingLine> subjects,
      List<OfficialLine> people,
      int later,
      int count)
      throws SQLException {
    try (Rows lines =
        new Rows(
            connection,
            "departmental_plan_line",
            "plan_id",
            "key",
            "post",
            "name_kk",
            "name_ru",
            "name_en",
            "day",
            "format",
            "region_kato",
            "theme_kk",
            "theme_ru",
            "theme_en")) {
      for (int i = 0; i < count; i++) {
        MeetingLine subject = subjects.get(i % subjects.size());
        OfficialLine person = people.get(i % people.size());
        lines.add(
            plan,
            DemoPeople.id("plan " + body + year + i),
            person.post(),
            person.name().kk(),
            person.name().ru(),
            person.name().en(),
            day(body, year, i, i == 2 ? later : 0),
            i % 3 == 1 ? "ONLINE" : "OFFLINE",
            subject.region(),
            subject.theme().kk(),
            subject.theme().ru(),
            subject.theme().en());
      }
    }
  }

  private LocalDate day(String body, int year, int place, int later) {
    LocalDate day =
        LocalDate.of(year, Month.JANUARY, 18)
            .plusDays(place * 68L + Chance.number(body + place, 30) + later);
    while (!calendar.workingDays().isWorking(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private void approve(long plan, Instant at) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "update departmental_plan set approved_at = ?, approved_by = 'approver' where id ="
                + " ?")) {
      statement.setObject(1, at.atOffset(ZoneOffset.UTC));
      statement.setLong(2, plan);
      statement.executeUpdate();
    }
  }
}
