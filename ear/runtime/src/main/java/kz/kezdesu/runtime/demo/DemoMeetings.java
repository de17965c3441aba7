package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.IntakeWindow;
import kz.kezdesu.runtime.demo.DemoContent.AgendaLine;
import kz.kezdesu.runtime.demo.DemoContent.MeetingLine;
import org.jspecify.annotations.Nullable;

/** Writes the schedule and the meetings, each with the life it has had so far. */
final class DemoMeetings {
  /**
   * A meeting as it was written.
   *
   * @param announcedAt when it was announced; nothing before that is known of a planned one
   * @param intakeClosesAt the last moment for questions, where there were any to be taken
   */
  record Told(
      long id,
      MeetingLine line,
      Instant startsAt,
      @Nullable Instant announcedAt,
      @Nullable Instant intakeClosesAt) {
    Instant endedAt() {
      return startsAt.plus(Duration.ofMinutes(line.minutes() + 4L + Chance.number(line.key(), 12)));
    }

    Instant closedAt(DemoCalendar calendar) {
      return calendar.past(
          endedAt().plus(Duration.ofHours(50L + Chance.number(line.key(), 60))), line.key());
    }
  }

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoMeetings(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /**
   * Writes all meetings, in the order in which they take place.
   *
   * @param earliestQuestions how many days before its meeting the first question came, by meeting
   */
  Map<String, Told> write(
      List<MeetingLine> lines, Map<String, UUID> firstHeads, Map<String, Integer> earliestQuestions)
      throws SQLException {
    Map<Integer, Long> versions = approveSchedules(lines);
    List<MeetingLine> ordered =
        lines.stream()
            .sorted(Comparator.comparing(calendar::startOf).thenComparing(MeetingLine::key))
            .toList();
    List<Long> ids = Rows.numbers(connection, "meeting_id_seq", ordered.size());
    Map<String, Told> told = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      MeetingLine line = ordered.get(i);
      Instant startsAt = calendar.startOf(line);
      Instant announcedAt =
          line.state().equals("SCHEDULED")
              ? null
              : calendar.announcementOf(line, earliestQuestions.getOrDefault(line.key(), 0));
      IntakeWindow intake = announcedAt == null ? null : calendar.intakeOf(announcedAt, startsAt);
      told.put(
          line.key(),
          new Told(
              ids.get(i), line, startsAt, announcedAt, intake == null ? null : intake.closesAt()));
    }
    writeMeetings(told, firstHeads, versions);
    writeMoves(told);
    writeAgendas(told);
    writeBroadcasts(told);
    writeVideoPoints(told);
    return told;
  }

  private Map<Integer, Long> approveSchedules(List<MeetingLine> lines) throws SQLException {
    TreeSet<Integer> years = new TreeSet<>();
    years.add(calendar.today().getYear());
    years.add(calendar.today().getYear() + 1);
    for (MeetingLine line : lines) {
      years.add(Almaty.dayOf(calendar.startOf(line)).getYear());
    }
    List<Long> ids = Rows.numbers(connection, "schedule_version_id_seq", years.size());
    Map<Integer, Long> versions = new TreeMap<>();
    try (Rows rows =
        new Rows(
            connection,
            "schedule_version",
            "id",
            "year",
            "number",
            "approved_on",
            "approval_number",
            "published_at")) {
      for (int year : years) {
        long id = ids.get(versions.size());
        versions.put(year, id);
        LocalDate usual = LocalDate.of(year - 1, 12, 11);
        LocalDate latest = calendar.workingDays().before(calendar.today(), 6);
        LocalDate approved =
            calendar.workingDays().lastBefore(usual.isAfter(latest) ? latest : usual);
        rows.add(
            id,
            year,
            1,
            approved,
            "№ " + (210 + Chance.number("approval " + year, 60)) + "-ө",
            calendar.at(calendar.workingDays().after(approved, 1), LocalTime.of(11, 20)));
      }
    }
    return versions;
  }

  private void writeMeetings(
      Map<String, Told> told, Map<String, UUID> firstHeads, Map<Integer, Long> versions)
      throws SQLException {
    try (Rows rows =
        new Rows(
            connection,
            "meeting",
            "id",
            "edition_code",
            "schedule_version_id",
            "ministry_code",
            "host_id",
            "region_kato",
            "kind",
            "format",
            "status",
            "starts_at",
            "planned_minutes",
            "report_minutes",
            "place_kk",
            "place_ru",
            "place_en",
            "theme_kk",
            "theme_ru",
            "theme_en",
            "why_region_kk",
            "why_region_ru",
            "why_region_en",
            "announced_at",
            "intake_opens_at",
            "intake_closes_at",
            "started_at",
            "ended_at",
            "closed_at",
            "reason_kk",
            "reason_ru",
            "reason_en",
            "moved_to",
            "people_received",
            "ngo_meeting_held",
            "briefing_held",
            "akim_attended")) {
      for (Told meeting : told.values()) {
        MeetingLine line = meeting.line();
        boolean closed = line.state().equals("CLOSED");
        Integer newDay = line.newDayOffset();
        rows.add(
            meeting.id(),
            calendar.edition().code(),
            line.scheduled() ? versions.get(Almaty.dayOf(meeting.startsAt()).getYear()) : null,
            line.ministry(),
            firstHeads.get(line.ministry()),
            line.region(),
            line.scheduled() ? "SCHEDULED" : "OFF_SCHEDULE",
            line.format(),
            status(line),
            meeting.startsAt(),
            line.minutes(),
            line.reportMinutes(),
            line.place().kk(),
            line.place().ru(),
            line.place().en(),
            line.theme().kk(),
            line.theme().ru(),
            line.theme().en(),
            line.why().kk(),
            line.why().ru(),
            line.why().en(),
            meeting.announcedAt(),
            meeting.intakeClosesAt() == null ? null : meeting.announcedAt(),
            meeting.intakeClosesAt(),
            line.hasBegun() ? meeting.startsAt() : null,
            line.hasEnded() ? meeting.endedAt() : null,
            closed ? meeting.closedAt(calendar) : null,
            line.reason() == null ? null : line.reason().kk(),
            line.reason() == null ? null : line.reason().ru(),
            line.reason() == null ? null : line.reason().en(),
            newDay == null ? null : calendar.at(calendar.workingDay(newDay), line.time()),
            closed ? Integer.valueOf(6 + Chance.number(line.key(), 19)) : null,
            closed ? Boolean.TRUE : null,
            closed ? Boolean.TRUE : null,
            closed ? Boolean.TRUE : null);
      }
    }
  }

  /** The status in the database: what the schedule names is planned. */
  private static String status(MeetingLine line) {
    return line.state().equals("SCHEDULED") ? "PLANNED" : line.state();
  }

  private void writeMoves(Map<String, Told> told) throws SQLException {
    try (Rows rows =
        new Rows(
            connection,
            "meeting_move",
            "meeting_id",
            "from_status",
            "to_status",
            "at",
            "by_login",
            "reason_kk",
            "reason_ru",
            "reason_en")) {
      for (Told meeting : told.values()) {
        MeetingLine line = meeting.line();
        Instant announcedAt = meeting.announcedAt();
        if (announcedAt == null) {
          continue;
        }
        String officer = "officer." + line.ministry();
        String host = "host." + line.ministry();
        long id = meeting.id();
        rows.add(id, "PLANNED", "ANNOUNCED", announcedAt, officer, null, null, null);
        if (line.hasBegun()) {
          rows.add(id, "ANNOUNCED", "LIVE", meeting.startsAt(), host, null, null, null);
        }
        if (line.hasEnded()) {
          rows.add(id, "LIVE", "HELD", meeting.endedAt(), host, null, null, null);
        }
        if (line.state().equals("CLOSED")) {
          rows.add(id, "HELD", "CLOSED", meeting.closedAt(calendar), officer, null, null, null);
        }
        if (line.isOff() && line.reason() != null) {
          rows.add(
              id,
              "ANNOUNCED",
              line.state(),
              calledOffAt(meeting, announcedAt),
              officer,
              line.reason().kk(),
              line.reason().ru(),
              line.reason().en());
        }
      }
    }
  }

  private Instant calledOffAt(Told meeting, Instant announcedAt) {
    if (meeting.line().state().equals("NOT_HELD")) {
      return meeting.startsAt().plus(Duration.ofMinutes(70));
    }
    Instant usual =
        calendar.past(meeting.startsAt().minus(Duration.ofHours(51)), meeting.line().key());
    return usual.isAfter(announcedAt) ? usual : announcedAt.plus(Duration.ofHours(5));
  }

  private void writeAgendas(Map<String, Told> told) throws SQLException {
    try (Rows rows =
        new Rows(
            connection,
            "agenda_item",
            "meeting_id",
            "position",
            "part",
            "minutes",
            "title_kk",
            "title_ru",
            "title_en",
            "started_at",
            "ended_at")) {
      for (Told meeting : told.values()) {
        Instant begins = meeting.startsAt();
        int position = 0;
        for (AgendaLine item : meeting.line().agenda()) {
          Instant ends = begins.plus(Duration.ofMinutes(item.minutes()));
          boolean begun = meeting.line().hasBegun() && begins.isBefore(calendar.now());
          boolean ended = begun && (meeting.line().hasEnded() || ends.isBefore(calendar.now()));
          position++;
          rows.add(
              meeting.id(),
              position,
              item.part(),
              item.minutes(),
              item.title().kk(),
              item.title().ru(),
              item.title().en(),
              begun ? begins : null,
              ended ? ends : null);
          begins = ends;
        }
      }
    }
  }

  private void writeBroadcasts(Map<String, Told> told) throws SQLException {
    try (Rows rows =
        new Rows(connection, "broadcast", "meeting_id", "position", "kind", "network", "url")) {
      for (Told meeting : told.values()) {
        if (meeting.announcedAt() == null && !meeting.line().broadcast()) {
          continue;
        }
        String key = meeting.line().key();
        rows.add(
            meeting.id(), 1, "VIDEO", "Qazaqstan TV", "https://live.example.kz/kezdesu/" + key);
        rows.add(meeting.id(), 2, "VIDEO", "YouTube", "https://video.example.kz/watch/" + key);
        rows.add(meeting.id(), 3, "COMMENTS", "Telegram", "https://chat.example.kz/" + key);
      }
    }
  }

  private void writeVideoPoints(Map<String, Told> told) throws SQLException {
    Map<String, List<String[]>> centres = centres();
    try (Rows rows =
        new Rows(
            connection,
            "video_point",
            "meeting_id",
            "position",
            "kato",
            "place_kk",
            "place_ru",
            "status")) {
      for (Told meeting : told.values()) {
        MeetingLine line = meeting.line();
        List<String[]> candidates = centres.getOrDefault(line.region(), List.of());
        if (line.format().equals("OFFLINE") || candidates.isEmpty()) {
          continue;
        }
        int count = Math.min(candidates.size(), 2 + Chance.number(line.key(), 2));
        int first = Chance.number(line.key() + " points", candidates.size());
        for (int i = 0; i < count; i++) {
          String[] centre = candidates.get((first + i) % candidates.size());
          rows.add(
              meeting.id(),
              i + 1,
              centre[0],
              centre[1],
              centre[2],
              line.hasBegun() ? "CONNECTED" : "PLANNED");
        }
      }
    }
  }

  /**
   * The centres of rural districts, and the districts of cities: in the classifier a district's
   * centre is the first settlement of its first unit.
   */
  private Map<String, List<String[]>> centres() throws SQLException {
    Map<String, List<String[]>> centres = new HashMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                select s.region_kato, s.kato, s.name_kk, s.name_ru, d.name_kk, d.name_ru
                from settlement s
                  left join district d on d.kato = substr(s.kato, 1, 4) || '00000'
                where s.kato like '____30100' and s.level = 'SETTLEMENT'
                   or substr(s.kato, 1, 2) in ('71', '75', '79') and s.level = 'SUB_DISTRICT'
                order by s.kato
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        centres
            .computeIfAbsent(rows.getString(1), region -> new ArrayList<>())
            .add(
                new String[] {
                  rows.getString(2),
                  named(rows.getString(3), rows.getString(5)),
                  named(rows.getString(4), rows.getString(6))
                });
      }
    }
    return centres;
  }

  /** Such as «с. Карааул, Абайский район». */
  private static String named(String settlement, @Nullable String district) {
    String spaced = settlement.replaceFirst("^(\\p{L}{1,4}\\.)(?=\\S)", "$1 ");
    return district == null ? spaced : spaced + ", " + district;
  }
}
