package kz.kezdesu.oversight.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.oversight.DutyRecordRow;
import kz.kezdesu.oversight.model.DutyRecord;

/** Queries over records of duties. They are in {@code META-INF/oversight-orm.xml}. */
@ApplicationScoped
public class DutyRecords {
  @PersistenceContext private EntityManager entityManager;

  /** Writes at once: the id is known afterwards. */
  public void add(DutyRecord record) {
    entityManager.persist(record);
    entityManager.flush();
  }

  /** All records of duties whose last day lies in this year, and of some neighbours. */
  public List<DutyRecordRow> ofYear(int year) {
    return between(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year + 1, Month.JANUARY, 1))
        .toList();
  }

  /** All records of duties whose period begins from one day to another, in their order. */
  public Stream<DutyRecordRow> between(LocalDate from, LocalDate until) {
    return entityManager
        .createNamedQuery("DutyRecord.between", DutyRecordRow.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultStream();
  }

  /** The record of a duty that nothing has replaced. */
  public Optional<DutyRecord> latest(String bodyCode, String clause, LocalDate from) {
    return entityManager
        .createNamedQuery("DutyRecord.latest", DutyRecord.class)
        .setParameter("body", bodyCode)
        .setParameter("clause", clause)
        .setParameter("from", from)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Lets the people of one body record one after another, until the transaction ends. */
  public void waitFor(String bodyCode) {
    entityManager
        .createNamedQuery("DutyRecord.wait")
        .setParameter(1, "kezdesu.duty." + bodyCode)
        .getSingleResult();
  }
}
