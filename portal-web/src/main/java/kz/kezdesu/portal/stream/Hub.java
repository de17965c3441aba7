package kz.kezdesu.portal.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kezdesu.live.AnnouncementRow;
import kz.kezdesu.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * All who listen to one meeting on this instance. The hub reads each announcement once, renders it
 * once, and keeps it in a log from which every listener takes at its own pace.
 */
final class Hub {
  /** Where the hub reads from. */
  interface Source {
    /** How the meeting stands. */
    MeetingStatus status(long meetingId);

    /** What was announced after the given sequence, in order. */
    List<AnnouncementRow> after(long meetingId, int sequence);

    /** The announcement as it goes down the stream. */
    StreamEvent render(AnnouncementRow row);
  }

  private final long meetingId;
  private final Source source;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final AtomicInteger wakeUps = new AtomicInteger();

  /** All that was read, in order; replaced as a whole, so that it can be read without a lock. */
  private volatile List<StreamEvent> log = List.of();

  private boolean opened;

  Hub(long meetingId, Source source) {
    this.meetingId = meetingId;
    this.source = source;
  }

  /**
   * Reads what there is so far, unless that was done before.
   *
   * @throws kz.kezdesu.refusal.NotFound when there is no such meeting
   */
  synchronized void open() {
    if (!opened) {
      read();
      opened = true;
    }
  }

  /** Reads what is new and gives it to all. Calls that come meanwhile are answered by one more. */
  void look() {
    if (wakeUps.getAndIncrement() > 0) {
      return;
    }
    int seen = 1;
    try {
      do {
        seen = wakeUps.get();
        lookOnce();
      } while (!wakeUps.compareAndSet(seen, 0));
      seen = 0;
    } finally {
      if (seen > 0) {
        wakeUps.set(0);
      }
    }
  }

  private void lookOnce() {
    if (read()) {
      listeners.forEach(Listener::take);
    }
  }

  private synchronized boolean read() {
    List<StreamEvent> known = log;
    if (isOver(known)) {
      return false;
    }
    MeetingStatus status = source.status(meetingId);
    List<StreamEvent> all = new ArrayList<>(known);
    source.after(meetingId, lastSequence(known)).stream().map(source::render).forEach(all::add);
    if (isEnd(status) && !isOver(all)) {
      all.add(StreamEvent.over(status));
    }
    log = List.copyOf(all);
    return all.size() > known.size();
  }

  private static boolean isEnd(MeetingStatus status) {
    return status.isOff() || (status.hasBegun() && status != MeetingStatus.LIVE);
  }

  private static boolean isOver(List<StreamEvent> events) {
    return !events.isEmpty() && events.get(events.size() - 1).last();
  }

  private static int lastSequence(List<StreamEvent> events) {
    return events.stream().mapToInt(StreamEvent::sequence).max().orElse(0);
  }

  /** Whether somebody who has this sequence has all there will ever be. */
  boolean hasNothingMoreAfter(int sequence) {
    List<StreamEvent> events = log;
    return isOver(events) && sequence >= lastSequence(events);
  }

  /** The place in the log where the first event after this sequence stands, or will stand. */
  int placeAfter(int sequence) {
    List<StreamEvent> events = log;
    int place = events.size();
    while (place > 0 && isNews(events.get(place - 1), sequence)) {
      place--;
    }
    return place;
  }

  /** The place where what comes next will stand; a meeting that is over tells that once more. */
  int placeOfNext() {
    List<StreamEvent> events = log;
    return isOver(events) ? events.size() - 1 : events.size();
  }

  private static boolean isNews(StreamEvent event, int sequence) {
    return event.sequence() == 0 || event.sequence() > sequence;
  }

  /** What stands at this place; null when nothing does yet. */
  @Nullable StreamEvent at(int place) {
    List<StreamEvent> events = log;
    return place < events.size() ? events.get(place) : null;
  }

  void add(Listener listener) {
    listeners.add(listener);
  }

  void forget(Listener listener) {
    listeners.remove(listener);
  }

  int size() {
    return listeners.size();
  }

  void heartbeat() {
    listeners.forEach(Listener::heartbeat);
  }

  /** Ends every connection. */
  void close() {
    listeners.forEach(Listener::leave);
  }
}
