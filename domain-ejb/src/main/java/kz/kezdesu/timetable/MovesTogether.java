package kz.kezdesu.timetable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.schedule.ScheduleClashes;
import kz.kezdesu.schedule.ScheduleLine;

/**
 * Which moves belong together: a move may put a line where another one stands that is to go
 * elsewhere. No move is made that would bring its line a kind of clash that it did not have.
 */
final class MovesTogether {
  private final Map<UUID, ScheduleLine> lines = new LinkedHashMap<>();
  private final Map<UUID, ProposedMove> moves = new LinkedHashMap<>();
  private final Map<String, Set<UUID>> meetable = new HashMap<>();
  private final Edition edition;
  private final WorkingDays workingDays;

  /**
   * The open moves over the lines as they stand now.
   *
   * @param open those whose lines stand where they stood when they were proposed
   */
  MovesTogether(
      Collection<ScheduleLine> lines,
      Collection<ProposedMove> open,
      Edition edition,
      WorkingDays workingDays) {
    lines.stream()
        .filter(ScheduleLine::isPlanned)
        .forEach(line -> this.lines.put(line.key(), line));
    open.stream()
        .filter(move -> this.lines.containsKey(move.key()))
        .forEach(move -> moves.put(move.key(), move));
    this.lines
        .values()
        .forEach(
            line -> {
              meet(line.host().toString(), line);
              meet(line.meeting().regionKato(), line);
              ProposedMove move = moves.get(line.key());
              if (move != null) {
                meet(move.to().regionKato(), line);
              }
            });
    this.edition = edition;
    this.workingDays = workingDays;
  }

  private void meet(String who, ScheduleLine line) {
    meetable.computeIfAbsent(who, any -> new TreeSet<>()).add(line.key());
  }

  /**
   * The fewest moves with which this one brings no clash, in no certain order; empty when there are
   * none such.
   */
  @Decree({"1.4a", "1.4d", "1.4e"})
  Optional<Set<UUID>> with(UUID key) {
    Set<UUID> made = new TreeSet<>(Set.of(key));
    boolean grown = true;
    while (grown) {
      Set<UUID> inTheWay = new LinkedHashSet<>();
      for (UUID one : made) {
        inTheWay.addAll(inTheWayOf(one, made));
      }
      if (inTheWay.isEmpty()) {
        return Optional.of(made);
      }
      inTheWay.retainAll(moves.keySet());
      grown = made.addAll(inTheWay);
    }
    return Optional.empty();
  }

  /** As many moves as can be made at once without bringing a clash. */
  Set<UUID> most() {
    Set<UUID> made = new TreeSet<>(moves.keySet());
    boolean shrunk = true;
    while (shrunk) {
      Set<UUID> all = Set.copyOf(made);
      shrunk = made.removeIf(one -> !inTheWayOf(one, all).isEmpty());
    }
    return made;
  }

  /**
   * The lines that get into a new kind of clash with this one when all these moves are made, itself
   * among them.
   */
  private Set<UUID> inTheWayOf(UUID key, Set<UUID> made) {
    Set<Clash.Kind> before = EnumSet.noneOf(Clash.Kind.class);
    clashes(key, Set.of()).forEach(clash -> before.add(clash.kind()));
    Set<UUID> inTheWay = new TreeSet<>();
    clashes(key, made)
        .filter(clash -> !before.contains(clash.kind()))
        .forEach(clash -> inTheWay.addAll(clash.keys()));
    return inTheWay;
  }

  private Stream<Clash> clashes(UUID key, Set<UUID> made) {
    ScheduleLine line = standing(key, made);
    List<ScheduleLine> near =
        Stream.of(line.host().toString(), line.meeting().regionKato())
            .flatMap(who -> meetable.getOrDefault(who, Set.of()).stream())
            .distinct()
            .map(other -> standing(other, made))
            .filter(other -> isNear(line, other))
            .toList();
    return new ScheduleClashes(near)
        .all(edition, workingDays, List.of(), List.of()).stream()
            .filter(clash -> clash.keys().contains(key));
  }

  private ScheduleLine standing(UUID key, Set<UUID> made) {
    ScheduleLine line = lines.get(key);
    ProposedMove move = moves.get(key);
    if (line == null) {
      throw new NotFound(key);
    }
    return move == null || !made.contains(key)
        ? line
        : UnnamedPlace.in(move.to().regionKato(), move.to().startsAt(), line);
  }

  /** Whether the two can clash at all. */
  private static boolean isNear(ScheduleLine one, ScheduleLine other) {
    LocalDate day = one.meeting().day();
    LocalDate otherDay = other.meeting().day();
    return (one.host().equals(other.host()) && day.equals(otherDay))
        || (one.meeting().regionKato().equals(other.meeting().regionKato())
            && ScheduleClashes.week(day).equals(ScheduleClashes.week(otherDay)));
  }
}
