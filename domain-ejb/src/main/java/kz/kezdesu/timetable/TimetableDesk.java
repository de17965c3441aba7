package kz.kezdesu.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.analysis.RankingCatalogue;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.schedule.MoveLine;
import kz.kezdesu.schedule.ScheduleDesk;
import kz.kezdesu.schedule.ScheduleIsClosed;
import kz.kezdesu.schedule.ScheduleIsEmpty;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.schedule.ScheduleSheet;
import kz.kezdesu.schedule.YearScheduleRow;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import kz.kezdesu.timetable.model.ScheduleSearch;
import kz.kezdesu.timetable.model.SearchMove;
import kz.kezdesu.timetable.store.Searches;
import org.jspecify.annotations.Nullable;

/**
 * A better schedule on demand: the access-to-information authority, which compiles the schedule
 * (6.1), lets a search look for other days and regions, and decides on each move that it proposes.
 * Accepting one moves the line by {@link ScheduleDesk}. The Government's office, the media
 * authority and the President's office look on (1.4g, 7).
 *
 * <p>A search runs in the background, one at a time for a year on all machines together; {@link
 * SearchRunner} runs it.
 */
@Stateless
public class TimetableDesk {
  @EJB private ScheduleDesk schedules;
  @EJB private AuditLog audit;
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @EJB private RankingCatalogue rankings;
  @EJB private Territory territory;
  @Inject private Searches searches;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<SearchStarted> started;

  /** The schedule, the last search for a better one, and its moves. */
  @RolesAllowed({"ACCESS", "GOVERNMENT", "MEDIA", "PRESIDENTIAL_ADMINISTRATION"})
  public TimetableSheet sheet(int year) {
    return sheet(schedules.sheet(year));
  }

  private TimetableSheet sheet(ScheduleSheet schedule) {
    Optional<SearchRow> search = search(schedule);
    List<SearchMove> moves = search.map(found -> searches.moves(found.id())).orElse(List.of());
    return new TimetableSheet(
        schedule, search.orElse(null), rows(schedule, moves), searches.stays(schedule.year()));
  }

  /** How far the last search for this year is, without the schedule; empty when there was none. */
  @RolesAllowed({"ACCESS", "GOVERNMENT", "MEDIA", "PRESIDENTIAL_ADMINISTRATION"})
  public Optional<SearchRow> progress(int year) {
    caller.mustHoldOneOf(
        Role.ACCESS, Role.GOVERNMENT, Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION);
    return searches.last(year).map(this::row);
  }

  private Optional<SearchRow> search(ScheduleSheet schedule) {
    YearScheduleRow version = schedule.schedule();
    return version == null
        ? Optional.empty()
        : searches
            .last(schedule.year())
            .map(this::row)
            .filter(search -> search.scheduleId() == version.id());
  }

  private SearchRow row(ScheduleSearch search) {
    return search.row(search.isRunning() && searches.isGone(search.getId()));
  }

  private List<MoveRow> rows(ScheduleSheet schedule, List<SearchMove> moves) {
    Map<UUID, ScheduleLine> lines = schedule.linesByKey();
    LocalDate today = Almaty.dayOf(clock.instant());
    Map<UUID, ProposedMove> open = new LinkedHashMap<>();
    moves.stream()
        .filter(move -> standing(move, lines.get(move.key()), today) == MoveRow.Standing.OPEN)
        .forEach(move -> open.put(move.key(), move.move()));
    MovesTogether together = together(schedule, open);
    return moves.stream()
        .map(
            move ->
                new MoveRow(
                    move.move(),
                    lines.get(move.key()),
                    standing(move, lines.get(move.key()), today),
                    open.containsKey(move.key())
                        ? together.with(move.key()).orElse(Set.of())
                        : Set.of()))
        .toList();
  }

  private MovesTogether together(ScheduleSheet schedule, Map<UUID, ProposedMove> open) {
    return new MovesTogether(
        schedule.lines(), open.values(), edition(schedule.year()), lawBook.workingDays());
  }

  private static MoveRow.Standing standing(
      SearchMove move, @Nullable ScheduleLine line, LocalDate today) {
    return switch (move.decision()) {
      case ACCEPTED -> MoveRow.Standing.ACCEPTED;
      case DECLINED -> MoveRow.Standing.DECLINED;
      case OPEN ->
          line != null && stands(move.move(), line, today)
              ? MoveRow.Standing.OPEN
              : MoveRow.Standing.STALE;
    };
  }

  /** Whether the line is where the search saw it, and can still go where the search wants it. */
  private static boolean stands(ProposedMove move, ScheduleLine line, LocalDate today) {
    return line.isPlanned()
        && line.meetingId() == null
        && line.meeting().startsAt().equals(move.from().startsAt())
        && line.meeting().regionKato().equals(move.from().regionKato())
        && move.to().day().isAfter(today);
  }

  /**
   * Begins to look for a better schedule.
   *
   * @param version of the year's schedule as it was seen
   * @param regionsToo whether to look for other regions too, or only for other days
   * @throws SearchIsRunning when one runs already
   * @throws ScheduleIsEmpty when there is no line to move
   * @throws ScheduleIsClosed when the schedule was submitted or approved
   * @throws ChangedMeanwhile when somebody has changed it since it was seen
   */
  @RolesAllowed("ACCESS")
  @Decree({"1.1", "1.4a", "4.3"})
  public void start(int year, int version, boolean regionsToo) {
    caller.mustHoldOneOf(Role.ACCESS);
    searches.hold(year);
    ScheduleSheet schedule = seen(year, version);
    searches
        .last(year)
        .filter(ScheduleSearch::isRunning)
        .ifPresent(
            last -> {
              if (!searches.isGone(last.getId())) {
                throw new SearchIsRunning();
              }
              searches.interrupt(last.getId());
            });
    YearScheduleRow row =
        Optional.ofNullable(schedule.schedule()).orElseThrow(ScheduleIsEmpty::new);
    if (schedule.lines().isEmpty()) {
      throw new ScheduleIsEmpty();
    }
    Instant now = clock.instant();
    TimetableProblem problem = problem(schedule, regionsToo, now);
    ScheduleSearch search =
        new ScheduleSearch(
            year, row.id(), regionsToo, schedule.clashes().size(), caller.login(), now);
    searches.add(search);
    record("timetable.start", year, Map.of("search", Long.toString(search.getId())));
    started.fire(new SearchStarted(search.getId(), problem));
  }

  private TimetableProblem problem(ScheduleSheet schedule, boolean regionsToo, Instant now) {
    return new TimetableProblem(
        schedule.year(),
        Almaty.dayOf(now),
        schedule.lines(),
        edition(schedule.year()),
        lawBook.workingDays(),
        bodies.ministries().stream().map(Body::getCode).toList(),
        territory.regions().stream().map(Region::getKato).toList(),
        rankings.placesInForce(now),
        searches.stays(schedule.year()),
        regionsToo);
  }

  private Edition edition(int year) {
    return lawBook.inForceOn(LocalDate.of(year, Month.DECEMBER, 31));
  }

  /** Ends the search that runs; what it has found so far is proposed. One that is over stays so. */
  @RolesAllowed("ACCESS")
  public void stop(int year) {
    caller.mustHoldOneOf(Role.ACCESS);
    if (searches.stop(year)) {
      record("timetable.stop", year, Map.of());
    }
  }

  /**
   * Makes some of the proposed moves, all or none.
   *
   * @throws NotFound when the last search proposes no such move
   * @throws MoveIsDecided when one was accepted or declined already
   * @throws MoveIsStale when a line no longer stands where it stood when the move was proposed
   * @throws MoveNeedsOthers when these moves without others would bring a clash
   * @throws ScheduleIsClosed when the schedule was submitted or approved
   * @throws ChangedMeanwhile when somebody has changed it since it was seen
   */
  @RolesAllowed("ACCESS")
  @Decree({"1.4a", "1.4d", "1.4e"})
  public void accept(AcceptMoves wish) {
    caller.mustHoldOneOf(Role.ACCESS);
    searches.hold(wish.year());
    ScheduleSheet schedule = schedules.sheet(wish.year());
    Map<UUID, MoveRow> known =
        sheet(schedule).moves().stream()
            .collect(Collectors.toMap(row -> row.move().key(), Function.identity()));
    for (UUID key : wish.keys()) {
      MoveRow row = Optional.ofNullable(known.get(key)).orElseThrow(() -> new NotFound(key));
      switch (row.standing()) {
        case ACCEPTED, DECLINED -> throw new MoveIsDecided();
        case STALE -> throw new MoveIsStale();
        case OPEN -> {
          if (row.together().isEmpty() || !wish.keys().containsAll(row.together())) {
            throw new MoveNeedsOthers();
          }
        }
      }
    }
    make(schedule, wish.version(), wish.keys());
  }

  /**
   * Makes every move that is still open and brings no clash.
   *
   * @return how many were made
   * @throws ScheduleIsClosed when the schedule was submitted or approved
   * @throws ChangedMeanwhile when somebody has changed it since it was seen
   */
  @RolesAllowed("ACCESS")
  @Decree({"1.4a", "1.4d", "1.4e"})
  public int acceptAll(int year, int version) {
    caller.mustHoldOneOf(Role.ACCESS);
    searches.hold(year);
    ScheduleSheet schedule = seen(year, version);
    Map<UUID, ProposedMove> open =
        sheet(schedule).moves().stream()
            .filter(MoveRow::isOpen)
            .map(MoveRow::move)
            .collect(Collectors.toMap(ProposedMove::key, Function.identity()));
    Set<UUID> most = together(schedule, open).most();
    make(schedule, version, most);
    return most.size();
  }

  private void make(ScheduleSheet schedule, int version, Set<UUID> keys) {
    Map<UUID, ScheduleLine> lines = schedule.linesByKey();
    for (SearchMove move : moves(schedule)) {
      if (keys.contains(move.key())) {
        ScheduleLine line =
            Optional.ofNullable(lines.get(move.key())).orElseThrow(MoveIsStale::new);
        move.decide(Decision.ACCEPTED, caller.login(), clock.instant());
        schedules.move(wish(schedule.year(), version, line, move.move()));
      }
    }
    if (!keys.isEmpty()) {
      record("timetable.accept", schedule.year(), Map.of("lines", Integer.toString(keys.size())));
    }
  }

  /** What {@link ScheduleDesk} is asked for: a region that is new has neither place nor reason. */
  private static MoveLine wish(int year, int version, ScheduleLine line, ProposedMove move) {
    ProposedMove.Spot to = move.to();
    return new MoveLine(
        year,
        version,
        line.key(),
        to.regionKato(),
        to.day().toString(),
        LocalTime.ofInstant(to.startsAt(), Almaty.TIME).toString(),
        TypedText.of(UnnamedPlace.in(to.regionKato(), to.startsAt(), line.meeting()).place()),
        TypedText.nothing(),
        move.isOtherRegion() ? RegionReason.of(move) : TypedText.nothing());
  }

  /**
   * Leaves a line where it is: later searches propose nothing for it.
   *
   * @throws NotFound when the last search proposes no move of it
   * @throws MoveIsDecided when it was accepted or declined already
   */
  @RolesAllowed("ACCESS")
  public void decline(int year, UUID key) {
    caller.mustHoldOneOf(Role.ACCESS);
    searches.hold(year);
    SearchMove move =
        moves(schedules.sheet(year)).stream()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotFound(key));
    move.decide(Decision.DECLINED, caller.login(), clock.instant());
    searches.fix(year, key, Stay.BOTH);
    record("timetable.decline", year, Map.of("line", key.toString()));
  }

  /**
   * Fixes the day of a line, its region, or both, so that no later search proposes another.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code better_line} (empty: none, or one that
   *     the schedule has not), {@code better_stay} (empty)
   */
  @RolesAllowed("ACCESS")
  public void fix(FixLine wish) {
    caller.mustHoldOneOf(Role.ACCESS);
    Checked checked = new Checked();
    Optional<ScheduleLine> line =
        schedules.sheet(wish.year()).lines().stream()
            .filter(one -> one.key().toString().equals(wish.line()))
            .findFirst();
    if (line.isEmpty()) {
      checked.fault("better_line", "empty", 0);
    }
    Stay stay = checked.oneOf(Stay.class, "better_stay", wish.stay()).orElse(Stay.BOTH);
    checked.done();
    line.ifPresent(
        found -> {
          searches.hold(wish.year());
          searches.fix(wish.year(), found.key(), stay);
          record(
              "timetable.fix",
              wish.year(),
              Map.of("line", found.key().toString(), "stay", stay.name()));
        });
  }

  /** Later searches may move the line again; one that was not fixed stays so. */
  @RolesAllowed("ACCESS")
  public void release(int year, UUID key) {
    caller.mustHoldOneOf(Role.ACCESS);
    searches.hold(year);
    searches.release(year, key);
    record("timetable.release", year, Map.of("line", key.toString()));
  }

  private List<SearchMove> moves(ScheduleSheet schedule) {
    return search(schedule).map(found -> searches.moves(found.id())).orElse(List.of());
  }

  private ScheduleSheet seen(int year, int version) {
    ScheduleSheet schedule = schedules.sheet(year);
    if (schedule.schedule() != null && !schedule.isOpen()) {
      throw new ScheduleIsClosed();
    }
    if (schedule.version() != version) {
      throw new ChangedMeanwhile();
    }
    return schedule;
  }

  private void record(String deed, int year, Map<String, String> detail) {
    audit.record(deed, "schedule", Integer.toString(year), detail);
  }
}
