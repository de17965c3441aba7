package kz.kezdesu.backoffice.schedule;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.schedule.ScheduleSheet;

/** Which lines a clash is among, and what speaks against a line; looked up, not looked for. */
final class ClashesByLine {
  private final Map<UUID, ScheduleLine> lines;
  private final Map<UUID, Set<Clash.Kind>> kinds = new HashMap<>();

  ClashesByLine(ScheduleSheet sheet) {
    lines = sheet.linesByKey();
    sheet.clashes().stream()
        .filter(clash -> !clash.kind().isOfABody())
        .forEach(
            clash ->
                clash
                    .keys()
                    .forEach(
                        key ->
                            kinds
                                .computeIfAbsent(key, line -> EnumSet.noneOf(Clash.Kind.class))
                                .add(clash.kind())));
  }

  /** The lines of a clash, in order of their start. */
  List<ScheduleLine> of(Clash clash) {
    return clash.keys().stream().map(lines::get).filter(Objects::nonNull).toList();
  }

  /** What speaks against a line, what is forbidden first. */
  Set<Clash.Kind> against(ScheduleLine line) {
    return kinds.getOrDefault(line.key(), Set.of());
  }
}
