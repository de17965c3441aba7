package kz.kezdesu.timetable.model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.timetable.Decision;
import kz.kezdesu.timetable.MoveIsDecided;
import kz.kezdesu.timetable.ProposedMove;
import kz.kezdesu.timetable.TimetableRule;
import org.jspecify.annotations.Nullable;

/** A move that a search proposes, and what staff have said of it. */
@Entity
@Table(name = "schedule_search_move")
public class SearchMove {
  @EmbeddedId private SearchMoveId id = new SearchMoveId();

  @Column(name = "from_starts_at")
  private Instant fromStartsAt = Instant.EPOCH;

  @Column(name = "from_region")
  private String fromRegion = "";

  @Column(name = "from_place")
  private int fromPlace;

  @Column(name = "to_starts_at")
  private Instant toStartsAt = Instant.EPOCH;

  @Column(name = "to_region")
  private String toRegion = "";

  @Column(name = "to_place")
  private int toPlace;

  private String gains = "";

  @Enumerated(EnumType.STRING)
  private Decision decision = Decision.OPEN;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  protected SearchMove() {}

  public SearchMove(long search, ProposedMove move) {
    id = new SearchMoveId(search, move.key());
    fromStartsAt = move.from().startsAt();
    fromRegion = move.from().regionKato();
    fromPlace = move.from().place();
    toStartsAt = move.to().startsAt();
    toRegion = move.to().regionKato();
    toPlace = move.to().place();
    gains =
        move.gains().stream()
            .map(gain -> gain.rule() + ":" + gain.units())
            .collect(Collectors.joining(" "));
  }

  /**
   * Staff have decided.
   *
   * @throws MoveIsDecided when somebody has already
   */
  public void decide(Decision what, String by, Instant at) {
    if (decision != Decision.OPEN) {
      throw new MoveIsDecided();
    }
    decision = what;
    decidedBy = by;
    decidedAt = at;
  }

  public UUID key() {
    return id.key();
  }

  public Decision decision() {
    return decision;
  }

  /** The move as others know it. */
  public ProposedMove move() {
    return new ProposedMove(
        id.key(),
        new ProposedMove.Spot(fromStartsAt, fromRegion, fromPlace),
        new ProposedMove.Spot(toStartsAt, toRegion, toPlace),
        gains());
  }

  private List<ProposedMove.Gain> gains() {
    return Stream.of(gains.split(" "))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split(":"))
        .map(one -> new ProposedMove.Gain(TimetableRule.valueOf(one[0]), Long.parseLong(one[1])))
        .toList();
  }
}
