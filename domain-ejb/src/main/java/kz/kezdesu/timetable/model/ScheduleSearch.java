package kz.kezdesu.timetable.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.timetable.KindCount;
import kz.kezdesu.timetable.SearchRow;
import kz.kezdesu.timetable.SearchStatus;
import kz.kezdesu.timetable.TimetableProposal;
import org.jspecify.annotations.Nullable;

/**
 * A search for a better schedule of a year: it runs, and ends by itself, by somebody's wish, or
 * with the machine that runs it. While it runs that machine is seen in the table again and again.
 */
@Entity
@Table(name = "schedule_search")
public class ScheduleSearch {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private int year;

  @Column(name = "schedule_id")
  private long scheduleId;

  @Enumerated(EnumType.STRING)
  private SearchStatus status = SearchStatus.RUNNING;

  @Column(name = "regions_too")
  private boolean regionsToo;

  @Column(name = "started_at")
  private Instant startedAt = Instant.EPOCH;

  @Column(name = "started_by")
  private String startedBy = "";

  @Column(name = "stop_asked", insertable = false, updatable = false)
  private boolean stopAsked;

  private int seconds;

  @Column(name = "clashes_before")
  private int clashesBefore;

  @Column(name = "clashes_left")
  private int clashesLeft;

  @Column(name = "lines_moved")
  private int linesMoved;

  @Column(name = "wishes_before")
  private @Nullable Long wishesBefore;

  @Column(name = "wishes_left")
  private @Nullable Long wishesLeft;

  private String clashes = "";

  protected ScheduleSearch() {}

  /** A search that begins now. */
  public ScheduleSearch(
      int year, long scheduleId, boolean regionsToo, int clashesBefore, String by, Instant at) {
    this.year = year;
    this.scheduleId = scheduleId;
    this.regionsToo = regionsToo;
    this.clashesBefore = clashesBefore;
    this.clashesLeft = clashesBefore;
    this.startedBy = by;
    this.startedAt = at;
  }

  /** It ends with this proposal. One that was given up meanwhile stays so. */
  public boolean end(TimetableProposal proposal, boolean stopped, int afterSeconds) {
    if (!isRunning()) {
      return false;
    }
    status = stopped ? SearchStatus.STOPPED : SearchStatus.DONE;
    seconds = afterSeconds;
    linesMoved = proposal.moves().size();
    clashesLeft = proposal.after().values().stream().mapToInt(Integer::intValue).sum();
    wishesBefore = proposal.wishesBefore();
    wishesLeft = proposal.wishesAfter();
    clashes =
        Stream.of(Clash.Kind.values())
            .filter(
                kind -> proposal.before().containsKey(kind) || proposal.after().containsKey(kind))
            .map(
                kind ->
                    kind
                        + ":"
                        + proposal.before().getOrDefault(kind, 0)
                        + ":"
                        + proposal.after().getOrDefault(kind, 0))
            .collect(Collectors.joining(" "));
    return true;
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public boolean isRunning() {
    return status == SearchStatus.RUNNING;
  }

  /**
   * The search as others know it.
   *
   * @param gone whether the machine that ran it has gone: then one that runs is interrupted
   */
  public SearchRow row(boolean gone) {
    return new SearchRow(
        getId(),
        scheduleId,
        gone && isRunning() ? SearchStatus.INTERRUPTED : status,
        regionsToo,
        startedAt,
        startedBy,
        stopAsked,
        seconds,
        clashesBefore,
        clashesLeft,
        linesMoved,
        wishesBefore,
        wishesLeft,
        counts());
  }

  private List<KindCount> counts() {
    return Stream.of(clashes.split(" "))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split(":"))
        .map(
            one ->
                new KindCount(
                    Clash.Kind.valueOf(one[0]), Integer.parseInt(one[1]), Integer.parseInt(one[2])))
        .toList();
  }
}
