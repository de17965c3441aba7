package kz.kezdesu.oversight;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.decree.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Dated duties and where they stand, by their last day, clause and body. */
public record Obligations(List<ObligationRow> rows) {
  public Obligations {
    rows = List.copyOf(rows);
  }

  private record Key(String bodyCode, String clause, java.time.LocalDate from) {}

  /**
   * Puts together who owes what, what the system knows, and what bodies have recorded.
   *
   * @param known of each clause that the system knows, whether it binds only where something is
   *     told
   * @param records all records of these duties, corrected ones too
   */
  static Obligations of(
      List<OwedDuty> roll,
      Map<String, Boolean> known,
      List<DutyFact> facts,
      List<DutyRecordRow> records,
      Instant at,
      WorkingDays workingDays) {
    Map<Key, DutyFact> factOf = new HashMap<>();
    facts.forEach(fact -> factOf.put(new Key(fact.bodyCode(), fact.clause(), fact.from()), fact));
    Map<Key, List<DutyRecordRow>> recordsOf =
        records.stream()
            .collect(
                Collectors.groupingBy(row -> new Key(row.bodyCode(), row.clause(), row.from())));
    return new Obligations(
        roll.stream()
            .map(
                owed -> {
                  String clause = owed.duty().deadline().clause();
                  Key key = new Key(owed.bodyCode(), clause, owed.duty().from());
                  DutyFact fact = factOf.get(key);
                  List<DutyRecordRow> told = recordsOf.getOrDefault(key, List.of());
                  boolean isKnown = known.containsKey(clause);
                  return isKnown && (fact != null || told.isEmpty())
                      ? ofFact(owed, fact, at, workingDays)
                      : ofRecords(owed, told, !isKnown, at, workingDays);
                })
            .filter(
                row -> row.recorded() || row.owed() > 0 || !known.getOrDefault(row.clause(), false))
            .toList());
  }

  private static ObligationRow ofFact(
      OwedDuty owed, @Nullable DutyFact fact, Instant at, WorkingDays workingDays) {
    return new ObligationRow(
        owed.bodyCode(),
        owed.duty(),
        owed.duty().standing(fact == null ? null : fact.doneOn(), at, workingDays),
        fact == null ? null : fact.doneOn(),
        false,
        fact == null ? 0 : fact.owed(),
        fact == null ? 0 : fact.ready(),
        fact == null ? "" : fact.document(),
        null,
        List.of());
  }

  /** What the body said holds, also from the time before the system held the work itself. */
  private static ObligationRow ofRecords(
      OwedDuty owed,
      List<DutyRecordRow> records,
      boolean mayBeRecorded,
      Instant at,
      WorkingDays workingDays) {
    List<DutyRecordRow> latestFirst =
        records.stream().sorted(Comparator.comparingLong(DutyRecordRow::id).reversed()).toList();
    DutyRecordRow now = latestFirst.isEmpty() ? null : latestFirst.get(0);
    return new ObligationRow(
        owed.bodyCode(),
        owed.duty(),
        owed.duty().standing(now == null ? null : now.doneOn(), at, workingDays),
        now == null ? null : now.doneOn(),
        mayBeRecorded,
        0,
        0,
        now == null ? "" : now.documentNumber(),
        now,
        latestFirst.stream().skip(1).toList());
  }

  /** Those of these bodies. */
  public Obligations ofBodies(Collection<String> bodyCodes) {
    return where(row -> bodyCodes.contains(row.bodyCode()));
  }

  /** Those that stand so. */
  public Obligations standing(Standing standing) {
    return where(row -> row.standing() == standing);
  }

  /** Those of this clause. */
  public Obligations ofClause(String clause) {
    return where(row -> row.clause().equals(clause));
  }

  /** Those that pass. */
  public Obligations where(Predicate<ObligationRow> wanted) {
    return new Obligations(rows.stream().filter(wanted).toList());
  }

  /** How many stand so. */
  public long count(Standing standing) {
    return rows.stream().filter(row -> row.standing() == standing).count();
  }

  /** Each body with the numbers of its duties, by code. */
  public List<BodySum> byBody() {
    Map<String, Map<Standing, Long>> sums =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    ObligationRow::bodyCode,
                    Collectors.groupingBy(ObligationRow::standing, Collectors.counting())));
    return sums.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new BodySum(entry.getKey(), entry.getValue()))
        .toList();
  }
}
