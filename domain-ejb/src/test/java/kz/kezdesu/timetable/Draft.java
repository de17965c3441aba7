package kz.kezdesu.timetable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.schedule.LineStanding;
import kz.kezdesu.schedule.PlannedMeeting;
import kz.kezdesu.schedule.ScheduleLine;

/** A schedule of 2027 that is being put together in November 2026, as a phrase. */
final class Draft {
  static final String ABAI = "100000000";
  static final String AKMOLA = "110000000";
  static final String AKTOBE = "150000000";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  static final WorkingDays DAYS =
      new WorkingDays(
          Set.of(
              LocalDate.of(2027, 1, 1),
              LocalDate.of(2027, 3, 8),
              LocalDate.of(2027, 3, 22),
              LocalDate.of(2027, 3, 23),
              LocalDate.of(2027, 5, 7),
              LocalDate.of(2027, 12, 16)));

  private final List<ScheduleLine> lines = new ArrayList<>();
  private final Map<String, Map<String, Integer>> places = new HashMap<>();
  private final Map<UUID, Stay> stays = new HashMap<>();
  private List<String> regions = List.of();
  private boolean regionsToo;
  private int year = 2027;
  private int quarterly;
  private LocalDate today = TODAY;

  /** All twenty regions are to be served, and may be proposed. */
  static Draft ofTheCountry() {
    Draft draft = new Draft();
    draft.regions = regions(20);
    draft.regionsToo = true;
    return draft;
  }

  /** These regions are to be served; only other days are proposed. */
  static Draft of(String... regions) {
    Draft draft = new Draft();
    draft.regions = List.of(regions);
    return draft;
  }

  /** So many ministries with so many meetings each, on whatever day, in whatever region. */
  static Draft atRandom(int ministries, int meetings, long seed) {
    Draft draft = ofTheCountry();
    Random random = new Random(seed);
    for (int ministry = 0; ministry < ministries; ministry++) {
      String code = "m" + ministry;
      List<String> ranked = new ArrayList<>(draft.regions);
      Collections.shuffle(ranked, random);
      draft.ranking(code, ranked.toArray(String[]::new));
      for (int i = 0; i < meetings; i++) {
        draft.lines.add(
            line(
                code,
                draft.regions.get(random.nextInt(draft.regions.size())),
                LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365)).toString(),
                "%02d:00".formatted(9 + random.nextInt(9)),
                "Акимат",
                false,
                UUID.nameUUIDFromBytes((code + "/" + i).getBytes(StandardCharsets.UTF_8))));
      }
    }
    return draft;
  }

  static List<String> regions(int count) {
    return IntStream.range(0, count).mapToObj(i -> Integer.toString(10 + i) + "0000000").toList();
  }

  Draft with(String ministry, String region, String day, String time) {
    return with(line(ministry, region, day, time));
  }

  Draft with(ScheduleLine line) {
    lines.add(line);
    return this;
  }

  /** The ministry ranks these regions first, second, and so on. */
  Draft ranking(String ministry, String... ranked) {
    Map<String, Integer> own = new HashMap<>();
    for (String region : ranked) {
      own.put(region, own.size() + 1);
    }
    places.put(ministry, own);
    return this;
  }

  Draft inYear(int other) {
    year = other;
    return this;
  }

  Draft regionsToo() {
    regionsToo = true;
    return this;
  }

  /** The edition demands so many meetings of each ministry in each quarter. */
  Draft quarterly(int least) {
    quarterly = least;
    return this;
  }

  /** It is that day by now. */
  Draft on(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  /** Staff fix something of the line that came last. */
  Draft staying(Stay stay) {
    stays.put(lines.get(lines.size() - 1).key(), stay);
    return this;
  }

  TimetableProblem problem() {
    return new TimetableProblem(
        year,
        today,
        lines,
        new Edition(
            "test", LocalDate.of(2022, 3, 5), 4, 14, 3, 2, 15, 10, 25, 0, quarterly, Set.of()),
        DAYS,
        lines.stream().map(ScheduleLine::ministryCode).distinct().toList(),
        regions,
        places,
        stays,
        regionsToo);
  }

  /** The lines as they stand when all these moves are accepted. */
  static List<ScheduleLine> after(TimetableProblem problem, List<ProposedMove> moves) {
    return problem.lines().stream().map(line -> after(line, moves)).toList();
  }

  private static ScheduleLine after(ScheduleLine line, List<ProposedMove> moves) {
    return moves.stream()
        .filter(move -> move.key().equals(line.key()))
        .findFirst()
        .map(move -> UnnamedPlace.in(move.to().regionKato(), move.to().startsAt(), line))
        .orElse(line);
  }

  static ScheduleLine line(String ministry, String region, String day, String time) {
    return line(ministry, region, day, time, "Акимат", false, key(ministry + region + day + time));
  }

  static ScheduleLine fixedDay(String ministry, String region, String day, String time) {
    return line(ministry, region, day, time, "Акимат", true, key(ministry + region + day + time));
  }

  static ScheduleLine inPlace(
      String ministry, String region, String day, String time, String place) {
    return line(ministry, region, day, time, place, false, key(ministry + region + day + time));
  }

  /** The line as one that an approved version has. */
  static ScheduleLine approved(ScheduleLine line) {
    return new ScheduleLine(
        line.key(),
        line.ministryCode(),
        line.host(),
        line.meeting(),
        line.standing(),
        line.reason(),
        7L);
  }

  static ScheduleLine calledOff(ScheduleLine line) {
    return new ScheduleLine(
        line.key(),
        line.ministryCode(),
        line.host(),
        line.meeting(),
        LineStanding.CANCELLED,
        new LocalText("Боран", "Метель", ""),
        line.meetingId());
  }

  private static ScheduleLine line(
      String ministry,
      String region,
      String day,
      String time,
      String place,
      boolean fixedDay,
      UUID key) {
    return new ScheduleLine(
        key,
        ministry,
        key("head of " + ministry),
        new PlannedMeeting(
            region,
            ZonedDateTime.of(LocalDate.parse(day), LocalTime.parse(time), Almaty.TIME).toInstant(),
            120,
            MeetingFormat.OFFLINE,
            new LocalText(place, place, ""),
            new LocalText("Су", "Вода", ""),
            new LocalText("Сұрақ көп", "Много вопросов", ""),
            fixedDay),
        LineStanding.PLANNED,
        null,
        null);
  }

  private static UUID key(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }
}
