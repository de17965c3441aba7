package kz.kezdesu.portal.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/**
 * One open connection. It waits for nothing: what it cannot take now it takes when the network lets
 * it, from the hub's log, where it remembers only its place. One that takes nothing for two
 * heartbeats is let go; it comes back and says where it was.
 */
final class Listener implements WriteListener, AsyncListener {
  private final Hub hub;
  private final AsyncContext context;
  private final ServletOutputStream out;

  private int place;
  private boolean open;
  private boolean over;
  private boolean greeted;
  private boolean heartbeatDue;
  private boolean unsent;
  private int heartbeatsMissed;

  /** A listener who has everything before the given place in the hub's log. */
  Listener(Hub hub, AsyncContext context, ServletOutputStream out, int place) {
    this.hub = hub;
    this.context = context;
    this.out = out;
    this.place = place;
  }

  @Override
  public synchronized void onWritePossible() throws IOException {
    open = true;
    write();
  }

  /** Takes what is new, as far as the network lets it. */
  synchronized void take() {
    if (open && !over) {
      try {
        write();
      } catch (IOException | IllegalStateException gone) {
        leave();
      }
    }
  }

  /** Takes a heartbeat, unless it has taken nothing since the last two. */
  synchronized void heartbeat() {
    if (heartbeatDue || unsent) {
      heartbeatsMissed++;
    }
    if (heartbeatsMissed >= 2) {
      leave();
      return;
    }
    heartbeatDue = true;
    take();
  }

  /** Ends the connection. */
  synchronized void leave() {
    if (!over) {
      over = true;
      hub.forget(this);
      try {
        context.complete();
      } catch (IllegalStateException alreadyEnded) {
        hub.forget(this);
      }
    }
  }

  private void write() throws IOException {
    boolean ended = false;
    while (!over && !ended && out.isReady()) {
      StreamEvent event = greeted ? hub.at(place) : null;
      if (!greeted) {
        out.write(StreamEvent.greeting());
        greeted = true;
      } else if (event != null) {
        out.write(event.bytes());
        place++;
        ended = event.last();
      } else if (heartbeatDue) {
        out.write(StreamEvent.heartbeat());
        heartbeatDue = false;
      } else if (unsent) {
        out.flush();
        unsent = false;
        heartbeatsMissed = 0;
        continue;
      } else {
        return;
      }
      unsent = true;
    }
    if (ended) {
      leave();
    }
  }

  @Override
  public void onError(Throwable gone) {
    leave();
  }

  @Override
  public synchronized void onComplete(AsyncEvent event) {
    over = true;
    hub.forget(this);
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    leave();
  }

  @Override
  public void onError(AsyncEvent event) {
    leave();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // asked for by the interface; the stream never starts anew
  }
}
