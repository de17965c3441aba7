package kz.kezdesu.passage.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.passage.DayOff;
import kz.kezdesu.passage.model.NonWorkingDay;

/** The days off as stored. */
@ApplicationScoped
public class NonWorkingDays {
  @PersistenceContext private EntityManager entityManager;

  /** Those of a year, in order. */
  public List<NonWorkingDay> of(int year) {
    return entityManager
        .createNamedQuery("NonWorkingDay.between", NonWorkingDay.class)
        .setParameter("from", LocalDate.of(year, Month.JANUARY, 1))
        .setParameter("to", LocalDate.of(year, Month.DECEMBER, 31))
        .getResultList();
  }

  public Optional<NonWorkingDay> find(LocalDate day) {
    return Optional.ofNullable(entityManager.find(NonWorkingDay.class, day));
  }

  /** Writes the day, or its new reason. */
  public void put(DayOff day) {
    entityManager.merge(new NonWorkingDay(day));
  }

  public void remove(NonWorkingDay day) {
    entityManager.remove(day);
  }
}
