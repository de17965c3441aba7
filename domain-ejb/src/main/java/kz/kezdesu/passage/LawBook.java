package kz.kezdesu.passage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Editions;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.passage.model.EditionEntry;

/** The editions of the decree and the calendar, as stored, in the form that the rules ask for. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@PermitAll
public class LawBook {
  @PersistenceContext private EntityManager entityManager;

  private volatile Editions editions = new Editions(List.of());
  private volatile WorkingDays workingDays = new WorkingDays(Set.of());

  /** Reads both anew; called at start and after an administrator has changed them. */
  @PostConstruct
  public void read() {
    editions =
        new Editions(
            entityManager
                .createNamedQuery("Edition.all", EditionEntry.class)
                .getResultStream()
                .map(EditionEntry::edition)
                .toList());
    workingDays =
        new WorkingDays(
            Set.copyOf(
                entityManager
                    .createNamedQuery("NonWorkingDay.all", LocalDate.class)
                    .getResultList()));
  }

  /** All editions, each from its day. */
  public Editions editions() {
    return editions;
  }

  /**
   * The edition in force on a day.
   *
   * @throws IllegalStateException when none is, which is before 5 March 2022
   */
  public Edition inForceOn(LocalDate day) {
    return editions
        .inForceOn(day)
        .orElseThrow(() -> new IllegalStateException("No edition is in force on " + day));
  }

  /** The country's working days. */
  public WorkingDays workingDays() {
    return workingDays;
  }
}
