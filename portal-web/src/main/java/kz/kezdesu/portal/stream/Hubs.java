package kz.kezdesu.portal.stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.kezdesu.live.AnnouncementFeed;
import kz.kezdesu.live.AnnouncementRow;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.wakeup.Change;
import kz.kezdesu.wakeup.Changes;
import org.jspecify.annotations.Nullable;

/**
 * The hubs of this instance, one for each meeting that somebody listens to. They are woken up by
 * changes; since a wake-up can be lost, they also look every second.
 */
@ApplicationScoped
public class Hubs {
  private static final Logger LOG = Logger.getLogger(Hubs.class.getName());

  /** The most connections that one instance keeps open. */
  static final int MOST_LISTENERS = 12_000;

  private static final long LOOK_SECONDS = 1;
  private static final long HEARTBEAT_SECONDS = 15;

  @Inject private Changes changes;
  @Inject private AnnouncementFeed feed;
  @Inject private MeetingCatalogue catalogue;
  @Inject private AnnouncementJson json;
  @Resource private ManagedExecutorService workers;
  @Resource private ManagedScheduledExecutorService clockwork;

  private final Map<Long, Hub> hubs = new ConcurrentHashMap<>();
  private final Consumer<Change> listener = this::wake;
  private @Nullable ScheduledFuture<?> looking;
  private @Nullable ScheduledFuture<?> beating;

  @PostConstruct
  void start() {
    changes.listen(listener);
    looking =
        clockwork.scheduleWithFixedDelay(
            this::lookEverywhere, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    beating =
        clockwork.scheduleWithFixedDelay(
            this::heartbeat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void close() {
    changes.forget(listener);
    stop(looking);
    stop(beating);
    hubs.values().forEach(Hub::close);
  }

  private static void stop(@Nullable ScheduledFuture<?> task) {
    if (task != null) {
      task.cancel(false);
    }
  }

  /** Whether another connection can be taken. */
  boolean hasRoom() {
    return hubs.values().stream().mapToInt(Hub::size).sum() < MOST_LISTENERS;
  }

  /**
   * The hub of a meeting, with all that was announced so far.
   *
   * @throws kz.kezdesu.refusal.NotFound when there is no such meeting
   */
  Hub open(long meetingId) {
    Hub hub = hubs.computeIfAbsent(meetingId, id -> new Hub(id, source));
    hub.open();
    return hub;
  }

  /** Adds a listener to an opened hub; the hub is kept as long as it has one. */
  void join(long meetingId, Hub opened, Function<Hub, Listener> maker) {
    hubs.compute(
        meetingId,
        (id, kept) -> {
          Hub hub = kept == null ? opened : kept;
          hub.open();
          hub.add(maker.apply(hub));
          return hub;
        });
  }

  private void wake(Change change) {
    boolean concernsLive =
        change.kind() == Change.Kind.ANNOUNCEMENT || change.kind() == Change.Kind.MEETING;
    Hub hub = concernsLive ? hubs.get(change.id()) : null;
    if (hub != null) {
      workers.execute(() -> look(hub));
    }
  }

  private void lookEverywhere() {
    for (Map.Entry<Long, Hub> entry : hubs.entrySet()) {
      hubs.computeIfPresent(entry.getKey(), (id, hub) -> hub.size() == 0 ? null : hub);
      if (entry.getValue().size() > 0) {
        workers.execute(() -> look(entry.getValue()));
      }
    }
  }

  private static void look(Hub hub) {
    try {
      hub.look();
    } catch (EJBException later) {
      LOG.log(Level.WARNING, "a live meeting could not be read; the next look comes soon", later);
    }
  }

  private void heartbeat() {
    hubs.values().forEach(hub -> workers.execute(hub::heartbeat));
  }

  private final Hub.Source source =
      new Hub.Source() {
        @Override
        public MeetingStatus status(long meetingId) {
          return catalogue.line(meetingId).status();
        }

        @Override
        public List<AnnouncementRow> after(long meetingId, int sequence) {
          return feed.after(meetingId, sequence, AnnouncementFeed.ALL);
        }

        @Override
        public StreamEvent render(AnnouncementRow row) {
          return StreamEvent.of(row.kind(), row.sequence(), json.of(row));
        }
      };
}
