package kz.kezdesu.schedule.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.schedule.model.EntryId;
import kz.kezdesu.schedule.model.KeptPaper;
import kz.kezdesu.schedule.model.PaperId;
import kz.kezdesu.schedule.model.ScheduleEntry;
import kz.kezdesu.schedule.model.YearSchedule;

/** Queries over the versions of the years' schedules. */
@ApplicationScoped
public class Schedules {
  @PersistenceContext private EntityManager entityManager;

  /** Until the transaction ends nobody else changes the schedule of this year. */
  public void hold(int year) {
    entityManager
        .createNamedQuery("YearSchedule.hold")
        .setParameter(1, Integer.toString(year))
        .getSingleResult();
  }

  /** All versions of a year, the last one first. */
  public List<YearSchedule> ofYear(int year) {
    return entityManager
        .createNamedQuery("YearSchedule.ofYear", YearSchedule.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** When the schedule of a year was first submitted. */
  public Optional<Instant> firstSubmitted(int year) {
    return entityManager
        .createNamedQuery("YearSchedule.firstSubmitted", Instant.class)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  /** The lines of a version in order of their start. */
  public List<ScheduleLine> lines(long schedule) {
    return entries(schedule).stream().map(ScheduleEntry::line).toList();
  }

  /** The same, to be changed. */
  public List<ScheduleEntry> entries(long schedule) {
    return entityManager
        .createNamedQuery("ScheduleEntry.of", ScheduleEntry.class)
        .setParameter("schedule", schedule)
        .getResultList();
  }

  public Optional<ScheduleEntry> entry(long schedule, UUID key) {
    return Optional.ofNullable(entityManager.find(ScheduleEntry.class, new EntryId(schedule, key)));
  }

  /** Takes over every accepted proposal that no version has yet; answers how many. */
  public int compile(YearSchedule schedule) {
    return entityManager
        .createNamedQuery("ScheduleEntry.compile")
        .setParameter(1, schedule.getId())
        .setParameter(2, schedule.getYear())
        .executeUpdate();
  }

  /** Copies the lines of one version, each as its meeting stands by now. */
  public void copy(YearSchedule from, YearSchedule to) {
    entityManager
        .createNamedQuery("ScheduleEntry.copy")
        .setParameter(1, to.getId())
        .setParameter(2, from.getId())
        .setParameter(3, from.getYear())
        .executeUpdate();
  }

  /** Keeps a document, in the place of the one before. */
  public void keep(KeptPaper paper) {
    entityManager.merge(paper);
  }

  /** The document of a version. */
  public Optional<byte[]> paper(long schedule, Language language, PaperForm form) {
    return Optional.ofNullable(
            entityManager.find(KeptPaper.class, new PaperId(schedule, language, form)))
        .map(KeptPaper::getContent);
  }

  /** Whether any document of a version is kept. */
  public boolean hasPapers(long schedule) {
    return entityManager
            .createNamedQuery("KeptPaper.count", Long.class)
            .setParameter("schedule", schedule)
            .getSingleResult()
        > 0;
  }

  public void add(YearSchedule schedule) {
    entityManager.persist(schedule);
    entityManager.flush();
  }

  /** Takes a version out with its lines. */
  public void remove(YearSchedule schedule) {
    entityManager
        .createNamedQuery("ScheduleEntry.clear")
        .setParameter("schedule", schedule.getId())
        .executeUpdate();
    entityManager
        .createNamedQuery("KeptPaper.clear")
        .setParameter("schedule", schedule.getId())
        .executeUpdate();
    entityManager.remove(schedule);
  }

  public void remove(ScheduleEntry entry) {
    entityManager.remove(entry);
  }

  /** The version's number of changes grows, whatever of it is changed. */
  public void touch(YearSchedule schedule) {
    entityManager.lock(schedule, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Writes what has changed, so that what follows finds it. */
  public void flush() {
    entityManager.flush();
  }
}
