package kz.kezdesu.territory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.kezdesu.territory.KatoChange;
import kz.kezdesu.territory.KatoImportRow;
import kz.kezdesu.territory.KatoReport;
import kz.kezdesu.territory.SettlementRow;
import org.jspecify.annotations.Nullable;

/** Queries over the classifier, in {@code META-INF/territory-orm.xml}. */
@ApplicationScoped
public class KatoPlaces {
  @PersistenceContext private EntityManager entityManager;

  /** Until the transaction ends nobody else brings in a classifier. */
  public void hold() {
    entityManager.createNamedQuery("Kato.hold").getSingleResult();
  }

  /** How many places are known and not gone. */
  public int count() {
    return ((Number) entityManager.createNamedQuery("Kato.count").getSingleResult()).intValue();
  }

  /**
   * Makes the known places those of a file, in one statement; answers what that changes.
   *
   * @param lines one a place, divided by tabs: code, level, 1 when urban, Kazakh, Russian name
   */
  public List<KatoChange> become(String lines, LocalDate today) {
    return rows(
            entityManager
                .createNamedQuery("Kato.become")
                .setParameter(1, lines)
                .setParameter(2, today.toString()))
        .stream()
        .map(
            row ->
                new KatoChange(
                    KatoChange.Kind.valueOf(text(row[0])),
                    text(row[1]),
                    text(row[2]),
                    text(row[3]),
                    text(row[4]),
                    text(row[5])))
        .toList();
  }

  /** Remembers that an import was done. */
  public void keep(KatoReport report, Instant at, String by) {
    entityManager
        .createNamedQuery("Kato.keep")
        .setParameter(1, at.toString())
        .setParameter(2, by)
        .setParameter(3, report.places())
        .setParameter(4, report.of(KatoChange.Kind.ADDED).size())
        .setParameter(5, report.of(KatoChange.Kind.RENAMED).size())
        .setParameter(6, report.of(KatoChange.Kind.GONE).size())
        .setParameter(7, report.of(KatoChange.Kind.RETURNED).size())
        .executeUpdate();
  }

  /** The last imports, the latest first. */
  public List<KatoImportRow> imports(int limit) {
    return rows(entityManager.createNamedQuery("Kato.imports").setMaxResults(limit)).stream()
        .map(
            row ->
                new KatoImportRow(
                    OffsetDateTime.parse(text(row[0])).toInstant(),
                    text(row[1]),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5]),
                    number(row[6])))
        .toList();
  }

  /** Settlements of a region by a part of their name, the shortest names first. */
  public List<SettlementRow> find(String regionKato, String part, int limit) {
    return settlements(
        entityManager
            .createNamedQuery("Settlement.find")
            .setParameter(1, regionKato)
            .setParameter(2, part)
            .setMaxResults(limit));
  }

  /** Places by their codes. */
  public List<SettlementRow> named(Collection<String> codes) {
    return settlements(
        entityManager
            .createNamedQuery("Settlement.named")
            .setParameter(1, String.join(" ", codes)));
  }

  /** Settlements of a region by their codes, those that are gone left out. */
  public List<SettlementRow> reachable(String regionKato, Collection<String> codes) {
    return settlements(
        entityManager
            .createNamedQuery("Settlement.reachable")
            .setParameter(1, regionKato)
            .setParameter(2, String.join(" ", codes)));
  }

  private static List<SettlementRow> settlements(Query query) {
    return rows(query).stream()
        .map(
            row ->
                new SettlementRow(
                    text(row[0]),
                    text(row[1]),
                    text(row[2]),
                    text(row[3]),
                    text(row[4]),
                    text(row[5]),
                    Boolean.TRUE.equals(row[6])))
        .toList();
  }

  private static List<Object[]> rows(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(Object[].class::cast).toList();
  }

  private static String text(@Nullable Object cell) {
    return Objects.toString(cell, "");
  }

  private static int number(Object cell) {
    return ((Number) cell).intValue();
  }
}
