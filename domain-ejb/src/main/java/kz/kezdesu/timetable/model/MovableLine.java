package kz.kezdesu.timetable.model;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.schedule.ScheduleClashes;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.timetable.UnnamedPlace;
import org.jspecify.annotations.Nullable;

/**
 * A line whose day and region are looked for. Its time of day stays. A region that the ministry did
 * not propose has no named place yet: all such meetings there are taken to be in the same one.
 */
@PlanningEntity
public class MovableLine {
  /** Each move is asked of a ministry, so what it gains must be worth the asking. */
  private static final int WEEKS_OF_A_MOVE = 8;

  @PlanningId private UUID key = new UUID(0, 0);
  @PlanningPin private boolean fixed;
  @ValueRangeProvider private List<LocalDate> days = List.of();
  @ValueRangeProvider private List<String> regions = List.of();
  @PlanningVariable private LocalDate day = LocalDate.EPOCH;
  @PlanningVariable private String region = "";

  private @Nullable ScheduleLine line;
  private @Nullable FairShares shares;
  private LocalDate proposedDay = LocalDate.EPOCH;
  private String placeKey = "";
  private String unnamedPlaceKey = "";
  private long firstSecond;
  private long lastSecond;

  protected MovableLine() {}

  /**
   * A line as it was proposed.
   *
   * @param fixed whether nothing of it may be moved
   * @param days those on which it may be held
   * @param regions those in which it may be held
   */
  public MovableLine(
      ScheduleLine line,
      FairShares shares,
      boolean fixed,
      List<LocalDate> days,
      List<String> regions) {
    this.line = line;
    this.shares = shares;
    this.key = line.key();
    this.fixed = fixed;
    this.days = List.copyOf(days);
    this.regions = List.copyOf(regions);
    this.proposedDay = line.meeting().day();
    this.day = proposedDay;
    this.region = line.meeting().regionKato();
    this.placeKey = line.meeting().placeKey();
    this.unnamedPlaceKey =
        UnnamedPlace.in("", line.meeting().startsAt(), line.meeting()).placeKey();
    this.firstSecond =
        ChronoUnit.SECONDS.between(Almaty.startOf(proposedDay), line.meeting().startsAt());
    this.lastSecond = firstSecond + line.meeting().plannedMinutes() * 60L;
  }

  /** Puts it there. */
  public void stand(LocalDate otherDay, String otherRegion) {
    day = otherDay;
    region = otherRegion;
  }

  public UUID key() {
    return key;
  }

  /** The line as it was proposed. */
  public ScheduleLine line() {
    return Objects.requireNonNull(line);
  }

  public LocalDate day() {
    return day;
  }

  public String region() {
    return region;
  }

  public LocalDate proposedDay() {
    return proposedDay;
  }

  public String proposedRegion() {
    return line().meeting().regionKato();
  }

  public String ministry() {
    return line().ministryCode();
  }

  public UUID host() {
    return line().host();
  }

  /** The Monday of its week. */
  public LocalDate week() {
    return ScheduleClashes.week(day);
  }

  public int month() {
    return day.getMonthValue();
  }

  /** The place as others are compared with it. */
  public String place() {
    return isElsewhere() ? unnamedPlaceKey : placeKey;
  }

  public boolean isElsewhere() {
    return !region.equals(proposedRegion());
  }

  public boolean isOnAnotherDay() {
    return !day.equals(proposedDay);
  }

  public Quarter quarter() {
    return Quarter.of(day);
  }

  /** Whether its day is over and no approved version has it. */
  public boolean isOver() {
    return line().meetingId() == null && day.isBefore(shares().today());
  }

  public boolean isOnADayOff() {
    return !shares().workingDays().isWorking(day);
  }

  /** What moving it to its day costs in weeks: eight for the move, and those between the days. */
  public long distance() {
    return isOnAnotherDay()
        ? WEEKS_OF_A_MOVE + Math.abs(ChronoUnit.DAYS.between(day, proposedDay)) / 7
        : 0;
  }

  /** How many regions stand before this one in the ministry's ranking; 0 when it has none. */
  public long placesBehind() {
    return Math.max(0, placeIn(region) - 1);
  }

  /** The place of a region in the ministry's ranking; 0 when it has none. */
  public int placeIn(String kato) {
    return shares().places().getOrDefault(ministry(), Map.of()).getOrDefault(kato, 0);
  }

  /** Whether both are on at the same time of day. */
  public boolean overlaps(MovableLine other) {
    return firstSecond < other.lastSecond && other.firstSecond < lastSecond;
  }

  /** How many meetings of its ministry a month has when they are spread evenly. */
  public int ministryShare() {
    return shares().ofMinistries().getOrDefault(ministry(), 1);
  }

  /** How many meetings in its region a month has when all are spread evenly. */
  public int regionShare() {
    return shares().ofRegions();
  }

  private FairShares shares() {
    return Objects.requireNonNull(shares);
  }
}
