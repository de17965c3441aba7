package kz.kezdesu.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.schedule.ScheduleClashes;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.timetable.model.QuarterToServe;

/**
 * A schedule for which a better one is looked for, with all that decides what is better.
 *
 * @param today only days after it are proposed
 * @param ministries the codes of all ministries
 * @param regions the codes of all regions
 * @param places the place of each region in the ranking of each ministry that has one, by ministry
 * @param stays what staff have fixed, by the key of the line
 * @param regionsToo whether other regions are proposed, or only other days
 */
public record TimetableProblem(
    int year,
    LocalDate today,
    List<ScheduleLine> lines,
    Edition edition,
    WorkingDays workingDays,
    List<String> ministries,
    List<String> regions,
    Map<String, Map<String, Integer>> places,
    Map<UUID, Stay> stays,
    boolean regionsToo) {
  public TimetableProblem {
    lines = List.copyOf(lines);
    ministries = List.copyOf(ministries);
    regions = List.copyOf(regions);
    places = Map.copyOf(places);
    stays = Map.copyOf(stays);
  }

  /** What speaks against these lines. */
  List<Clash> clashes(List<ScheduleLine> those) {
    return new ScheduleClashes(those).all(edition, workingDays, ministries, regions, today);
  }

  /** The region's place in the ministry's ranking, 1 for the first; 0 when it has none. */
  int place(String ministryCode, String regionKato) {
    return places.getOrDefault(ministryCode, Map.of()).getOrDefault(regionKato, 0);
  }

  /**
   * Whether neither day nor region of a line can be another: its meeting is approved and known to
   * people, or staff fixed both.
   */
  boolean isFixed(ScheduleLine line) {
    return line.meetingId() != null || (holdsDay(line) && holdsRegion(line));
  }

  /** What each ministry owes in each quarter; nothing when the edition demands nothing (1.1). */
  List<QuarterToServe> quarters() {
    int least = edition.minimumMeetingsAQuarter();
    if (least == 0) {
      return List.of();
    }
    Scope scope = new Scope(edition);
    return new Quarter(year, 1)
        .through(new Quarter(year, 4)).stream()
            .flatMap(
                quarter ->
                    ministries.stream()
                        .filter(scope::includes)
                        .map(ministry -> new QuarterToServe(ministry, quarter, least)))
            .toList();
  }

  /** Whether the day of a line stays: its ministry or staff fixed it. */
  boolean holdsDay(ScheduleLine line) {
    return line.meeting().fixedDay() || stay(line).filter(Stay::holdsDay).isPresent();
  }

  /** Whether the region of a line stays. */
  boolean holdsRegion(ScheduleLine line) {
    return !regionsToo || stay(line).filter(Stay::holdsRegion).isPresent();
  }

  private Optional<Stay> stay(ScheduleLine line) {
    return Optional.ofNullable(stays.get(line.key()));
  }

  /** The days on which a meeting of that year can still be put. */
  List<LocalDate> days() {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate from = first.isAfter(today) ? first : today.plusDays(1);
    LocalDate end = LocalDate.of(year + 1, 1, 1);
    return from.isAfter(end)
        ? List.of()
        : from.datesUntil(end).filter(workingDays::isWorking).toList();
  }
}
