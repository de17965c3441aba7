package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.decree.Obliged;

/**
 * What bodies have recorded of their dated duties this year and last: most in time, some late, some
 * not at all. What is recorded already, by visitors too, is left as it is.
 */
final class DemoDuties {
  private static final Set<String> KNOWN = Set.of("1.1", "1.4c", "1.4d", "1.7", "4.3", "6.1");
  private static final int IN_HUNDRED = 100;
  private static final int IN_TIME = 68;
  private static final int LATE = 88;

  /** The bodies that visitors sign in for find something of their own still to be recorded. */
  private static final Set<String> LEFT_TO_VISITORS = Set.of("akimat.10");

  private final Connection connection;
  private final DemoCalendar calendar;

  private record Obligor(String code, Set<Obliged> kinds) {}

  DemoDuties(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  void write() throws SQLException {
    Set<String> recorded = recorded();
    List<Obligor> obligors = obligors();
    try (Rows rows =
        new Rows(
            connection,
            "duty_record",
            "body_code",
            "clause",
            "period_from",
            "done_on",
            "document_number",
            "recorded_by",
            "recorded_at")) {
      int year = calendar.today().getYear();
      for (int one = year - 1; one <= year; one++) {
        for (DatedDuty duty : DutyCalendar.fallingIn(one, calendar.edition())) {
          for (Obligor obligor : obligors) {
            boolean owed =
                obligor.kinds().contains(duty.who()) && !KNOWN.contains(duty.deadline().clause());
            if (owed && !recorded.contains(key(obligor, duty))) {
              write(rows, obligor, duty);
            }
          }
        }
      }
    }
  }

  private void write(Rows rows, Obligor obligor, DatedDuty duty) throws SQLException {
    String key = key(obligor, duty);
    int lot = Chance.number(key, IN_HUNDRED);
    LocalDate last = duty.deadline().day();
    LocalDate doneOn = null;
    if (lot < IN_TIME) {
      doneOn = calendar.workingDays().before(last, 1 + Chance.number(key + " early", 12));
    } else if (lot < LATE) {
      doneOn = calendar.workingDays().after(last, 1 + Chance.number(key + " late", 9));
    }
    LocalDate latest = calendar.workingDays().lastBefore(calendar.today());
    if (LEFT_TO_VISITORS.contains(obligor.code()) && last.getYear() == calendar.today().getYear()) {
      return;
    }
    if (doneOn != null && !doneOn.isAfter(latest)) {
      rows.add(
          obligor.code(),
          duty.deadline().clause(),
          duty.from(),
          doneOn,
          "%02d-%02d/%d"
              .formatted(
                  1 + Chance.number(obligor.code(), 20),
                  1 + Chance.number(obligor.code() + duty.deadline().clause(), 20),
                  100 + Chance.number(key + " number", 8900)),
          login(obligor, duty),
          calendar
              .at(doneOn, LocalTime.of(11, 20))
              .plus(Duration.ofMinutes(Chance.number(key, 300))));
    }
  }

  /** Who recorded it, by the names of the demonstration's accounts. */
  private static String login(Obligor obligor, DatedDuty duty) {
    return switch (duty.who()) {
      case ACCESS_AUTHORITY -> "access";
      case CENTRAL_EXECUTIVE_BODY -> "approver." + obligor.code();
      default -> obligor.code();
    };
  }

  private static String key(Obligor obligor, DatedDuty duty) {
    return obligor.code() + " " + duty.deadline().clause() + " " + duty.from();
  }

  private Set<String> recorded() throws SQLException {
    Set<String> recorded = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select body_code, clause, period_from from duty_record")) {
      while (rows.next()) {
        recorded.add(
            rows.getString(1) + " " + rows.getString(2) + " " + rows.getObject(3, LocalDate.class));
      }
    }
    return recorded;
  }

  private List<Obligor> obligors() throws SQLException {
    List<Obligor> obligors = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select code, kind, media_authority, access_authority from body order by code");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Set<Obliged> kinds = new HashSet<>();
        switch (row.getString(2)) {
          case "AKIMAT" -> kinds.add(Obliged.AKIM);
          case "GOVERNMENT" -> kinds.add(Obliged.GOVERNMENT);
          case "ADMINISTRATION" -> kinds.add(Obliged.PRESIDENTIAL_ADMINISTRATION);
          default -> {
            if (!calendar.edition().excludedBodies().contains(row.getString(1))) {
              kinds.add(Obliged.CENTRAL_EXECUTIVE_BODY);
            }
          }
        }
        if (row.getBoolean(3)) {
          kinds.add(Obliged.MEDIA_AUTHORITY);
        }
        if (row.getBoolean(4)) {
          kinds.add(Obliged.ACCESS_AUTHORITY);
        }
        obligors.add(new Obligor(row.getString(1), kinds));
      }
    }
    return obligors;
  }
}
