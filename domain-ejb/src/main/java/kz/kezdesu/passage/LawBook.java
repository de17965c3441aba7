package kz.kezdesu.passage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Editions;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.passage.model.EditionEntry;
import kz.kezdesu.wakeup.Change;
import kz.kezdesu.wakeup.Changes;

/** The editions of the decree and the calendar, as stored, in the form that the rules ask for. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@PermitAll
public class LawBook {
  @PersistenceContext private EntityManager entityManager;
  @Resource private ManagedExecutorService threads;
  @EJB private Changes changes;
  @EJB private Bodies bodies;

  private volatile Editions editions = new Editions(List.of());
  private volatile WorkingDays workingDays = new WorkingDays(Set.of());

  private final Consumer<Change> listener = this::changed;

  @PostConstruct
  void open() {
    read();
    changes.listen(listener);
  }

  @PreDestroy
  void close() {
    changes.forget(listener);
  }

  /**
   * Reads both anew: at start, after an administrator has changed them on any instance, and every
   * hour in case that news was lost.
   */
  @Schedule(hour = "*", minute = "7", persistent = false, info = "law book")
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

  /**
   * The edition of this code, which something keeps.
   *
   * @throws IllegalStateException when there is none
   */
  public Edition coded(String code) {
    Optional<Edition> known = editions.coded(code);
    if (known.isEmpty()) {
      read();
      known = editions.coded(code);
    }
    return known.orElseThrow(() -> new IllegalStateException("No edition " + code));
  }

  /**
   * Lets only a body pass that the decree binds at the end of that year (1).
   *
   * @throws BodyOutOfScope for one that it does not bind, such as an akimat
   */
  public void mustBind(String bodyCode, int year) {
    Edition edition = inForceOn(LocalDate.of(year, Month.DECEMBER, 31));
    if (!bodies.isMinistry(bodyCode) || new Scope(edition).breach(bodyCode).isPresent()) {
      throw new BodyOutOfScope();
    }
  }

  /** The country's working days. */
  public WorkingDays workingDays() {
    return workingDays;
  }

  private void changed(Change change) {
    if (change.kind() == Change.Kind.LAW) {
      threads.submit(this::read);
    }
  }
}
