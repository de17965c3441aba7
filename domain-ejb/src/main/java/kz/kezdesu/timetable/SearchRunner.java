package kz.kezdesu.timetable;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs searches on threads of the server. While one runs, the database is told every second how far
 * it is; when that ends without a word, everybody knows that this machine has gone.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class SearchRunner {
  @Resource private ManagedExecutorService threads;
  @Resource private ManagedScheduledExecutorService clockwork;
  @EJB private SearchLog log;

  private final Map<Long, TimetableSearch> running = new ConcurrentHashMap<>();

  /** A search that was written down begins. */
  public void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchStarted started) {
    threads.execute(() -> run(started));
  }

  private void run(SearchStarted started) {
    long id = started.search();
    long begun = System.nanoTime();
    boolean ended = false;
    try {
      TimetableSearch search = new TimetableSearch(started.problem(), SearchLimits.OF_THE_OFFICE);
      running.put(id, search);
      ScheduledFuture<?> pulse =
          clockwork.scheduleWithFixedDelay(() -> beat(id, begun), 1, 1, TimeUnit.SECONDS);
      TimetableProposal proposal;
      try {
        proposal = search.run();
      } finally {
        pulse.cancel(false);
      }
      log.end(id, proposal, search.isStopped(), seconds(begun));
      ended = true;
    } finally {
      running.remove(id);
      if (!ended) {
        log.interrupt(id);
      }
    }
  }

  private void beat(long id, long begun) {
    TimetableSearch search = running.get(id);
    if (search == null) {
      return;
    }
    Optional<Boolean> stop =
        log.beat(id, seconds(begun), search.clashesLeft(), search.linesMoved());
    if (stop.orElse(true)) {
      search.stop();
    }
  }

  private static int seconds(long since) {
    return (int) Duration.ofNanos(System.nanoTime() - since).toSeconds();
  }

  /** The server goes: what it was looking for is not found. */
  @PreDestroy
  void leave() {
    running
        .keySet()
        .forEach(
            id -> {
              log.interrupt(id);
              Optional.ofNullable(running.get(id)).ifPresent(TimetableSearch::stop);
            });
  }
}
