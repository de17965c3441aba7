package kz.kezdesu.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.decree.WorkingDays;

/**
 * Looks at a whole schedule for what speaks against it. What is cancelled or was not held does not
 * count.
 */
public final class ScheduleClashes {
  /** So many meetings a region bears in a week. */
  public static final int MOST_IN_A_WEEK = 2;

  private final List<ScheduleLine> lines;

  /** The clashes among these lines. */
  public ScheduleClashes(Collection<ScheduleLine> lines) {
    this.lines =
        lines.stream()
            .filter(ScheduleLine::isPlanned)
            .sorted(
                Comparator.comparing((ScheduleLine line) -> line.meeting().startsAt())
                    .thenComparing(ScheduleLine::key))
            .toList();
  }

  /**
   * Everything that speaks against the schedule, what is forbidden first.
   *
   * @param bodies the ministries of the country
   * @param regions the codes of its regions
   */
  @Decree({"1", "1.1", "1.4a", "1.4d"})
  public List<Clash> all(
      Edition edition,
      WorkingDays workingDays,
      Collection<String> bodies,
      Collection<String> regions) {
    return Stream.of(
            bodiesOutOfScope(edition),
            samePerson(),
            samePlace(),
            regionCrowded(),
            daysOff(workingDays),
            bodiesWithout(edition, bodies),
            quartersWithout(edition, bodies),
            regionsWithout(regions))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The same, and before it what has become too late by that day.
   *
   * @param today new meetings before it are over
   */
  @Decree({"1", "1.1", "1.4a", "1.4d", "4.3"})
  public List<Clash> all(
      Edition edition,
      WorkingDays workingDays,
      Collection<String> bodies,
      Collection<String> regions,
      LocalDate today) {
    return Stream.concat(
            daysOver(today).stream(), all(edition, workingDays, bodies, regions).stream())
        .toList();
  }

  /**
   * Lines of bodies that the decree does not bind. Clause 1: «за исключением министерств обороны,
   * иностранных дел».
   */
  @Decree("1")
  List<Clash> bodiesOutOfScope(Edition edition) {
    Scope scope = new Scope(edition);
    return by(ScheduleLine::ministryCode).entrySet().stream()
        .filter(body -> !scope.includes(body.getKey()))
        .map(body -> clash(Clash.Kind.BODY_OUT_OF_SCOPE, body.getKey(), body.getValue()))
        .toList();
  }

  /**
   * A first head who would have to be in two meetings at once, or in two regions on one day. Clause
   * 1.4d: «региональным встречам первых руководителей».
   */
  @Decree("1.4d")
  List<Clash> samePerson() {
    return by(line -> line.host() + " " + line.meeting().day()).values().stream()
        .flatMap(day -> pairs(day, ScheduleClashes::cannotBothBeHeldByOne))
        .map(pair -> clash(Clash.Kind.SAME_PERSON, pair.get(0).ministryCode(), pair))
        .toList();
  }

  private static boolean cannotBothBeHeldByOne(ScheduleLine one, ScheduleLine other) {
    return overlap(one, other) || !one.meeting().regionKato().equals(other.meeting().regionKato());
  }

  /** Two meetings in one place at once. Clause 1.4e: «согласование места проведения». */
  @Decree("1.4e")
  List<Clash> samePlace() {
    return by(ScheduleClashes::placeAndDay).values().stream()
        .flatMap(place -> pairs(place, ScheduleClashes::overlap))
        .map(pair -> clash(Clash.Kind.SAME_PLACE, pair.get(0).meeting().regionKato(), pair))
        .toList();
  }

  private static String placeAndDay(ScheduleLine line) {
    PlannedMeeting meeting = line.meeting();
    return meeting.regionKato() + meeting.day() + meeting.placeKey();
  }

  private static boolean overlap(ScheduleLine one, ScheduleLine other) {
    return one.meeting().overlaps(other.meeting());
  }

  /**
   * A region to which two come on one day, or more than two in one week. Clause 1.4a: «удобство
   * проведения региональных встреч для населения, в том числе в части определения дня и времени».
   */
  @Decree("1.4a")
  List<Clash> regionCrowded() {
    List<Clash> crowded = new ArrayList<>();
    by(line -> line.meeting().regionKato() + week(line.meeting().day()))
        .values()
        .forEach(
            week -> {
              Set<ScheduleLine> together = new LinkedHashSet<>();
              if (week.size() > MOST_IN_A_WEEK) {
                together.addAll(week);
              } else {
                pairs(week, (one, other) -> one.meeting().day().equals(other.meeting().day()))
                    .forEach(together::addAll);
              }
              if (!together.isEmpty()) {
                crowded.add(
                    clash(
                        Clash.Kind.REGION_CROWDED,
                        week.get(0).meeting().regionKato(),
                        List.copyOf(together)));
              }
            });
    return crowded;
  }

  /** The week in which a day lies: its Monday. */
  public static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Meetings on days on which nobody works. Clause 1.4a, as above. */
  @Decree("1.4a")
  List<Clash> daysOff(WorkingDays workingDays) {
    return lines.stream()
        .filter(line -> !workingDays.isWorking(line.meeting().day()))
        .map(line -> clash(Clash.Kind.DAY_OFF, line.ministryCode(), List.of(line)))
        .toList();
  }

  /**
   * Bodies with fewer meetings than the edition demands; one at least. Clause 1.1: «на постоянной
   * основе в течение календарного года проводить региональные встречи».
   */
  @Decree("1.1")
  List<Clash> bodiesWithout(Edition edition, Collection<String> bodies) {
    Scope scope = new Scope(edition);
    Map<String, List<ScheduleLine>> own = by(ScheduleLine::ministryCode);
    int least = Math.max(1, edition.minimumMeetingsAYear());
    return bodies.stream()
        .filter(scope::includes)
        .filter(body -> own.getOrDefault(body, List.of()).size() < least)
        .sorted()
        .map(
            body -> clash(Clash.Kind.BODY_WITHOUT_MEETING, body, own.getOrDefault(body, List.of())))
        .toList();
  }

  /**
   * Bodies with fewer meetings in a quarter than the edition demands of each; none while there is
   * no line to say which year it is. Clause 1.1, as above.
   */
  @Decree("1.1")
  List<Clash> quartersWithout(Edition edition, Collection<String> bodies) {
    int least = edition.minimumMeetingsAQuarter();
    if (least == 0 || lines.isEmpty()) {
      return List.of();
    }
    Scope scope = new Scope(edition);
    int year = lines.get(0).meeting().day().getYear();
    List<Quarter> quarters = new Quarter(year, 1).through(new Quarter(year, 4));
    Map<String, List<ScheduleLine>> own = by(ScheduleLine::ministryCode);
    return bodies.stream()
        .filter(scope::includes)
        .sorted()
        .flatMap(
            body ->
                quarters.stream()
                    .map(quarter -> in(quarter, body, own.getOrDefault(body, List.of()))))
        .filter(clash -> clash.keys().size() < least)
        .toList();
  }

  private static Clash in(Quarter quarter, String body, List<ScheduleLine> ofBody) {
    return new Clash(
        Clash.Kind.QUARTER_WITHOUT_MEETING,
        body,
        ofBody.stream()
            .filter(line -> quarter.contains(line.meeting().day()))
            .map(ScheduleLine::key)
            .toList(),
        quarter);
  }

  /**
   * Lines whose day is over although no approved version has them: nobody could be told of such a
   * meeting any more. Clause 4.3: «ежегодно, не позднее 10 января, утверждение графика».
   */
  @Decree("4.3")
  List<Clash> daysOver(LocalDate today) {
    return lines.stream()
        .filter(line -> line.meetingId() == null && line.meeting().day().isBefore(today))
        .map(line -> clash(Clash.Kind.DAY_OVER, line.ministryCode(), List.of(line)))
        .toList();
  }

  /** Regions without a meeting. Clause 1.1, as above. */
  @Decree("1.1")
  List<Clash> regionsWithout(Collection<String> regions) {
    Set<String> visited =
        lines.stream().map(line -> line.meeting().regionKato()).collect(Collectors.toSet());
    return regions.stream()
        .filter(region -> !visited.contains(region))
        .sorted()
        .map(region -> clash(Clash.Kind.REGION_WITHOUT_MEETING, region, List.of()))
        .toList();
  }

  private Map<String, List<ScheduleLine>> by(Function<ScheduleLine, String> key) {
    return lines.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private static Stream<List<ScheduleLine>> pairs(List<ScheduleLine> group, Meet meet) {
    List<List<ScheduleLine>> found = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        if (meet.of(group.get(i), group.get(j))) {
          found.add(List.of(group.get(i), group.get(j)));
        }
      }
    }
    return found.stream();
  }

  private static Clash clash(Clash.Kind kind, String subject, List<ScheduleLine> among) {
    List<UUID> keys = among.stream().map(ScheduleLine::key).toList();
    return new Clash(kind, subject, keys);
  }

  /** How two lines get in each other's way. */
  @FunctionalInterface
  private interface Meet {
    boolean of(ScheduleLine one, ScheduleLine other);
  }
}
