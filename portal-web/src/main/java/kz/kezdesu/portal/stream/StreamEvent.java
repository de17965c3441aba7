package kz.kezdesu.portal.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import kz.kezdesu.live.AnnouncementKind;
import kz.kezdesu.meeting.MeetingStatus;

/**
 * Something that goes down the stream, rendered once for all who listen.
 *
 * @param sequence its id; 0 for what is said without one
 * @param last after this the stream of the meeting is over
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record StreamEvent(int sequence, boolean last, byte[] bytes) {
  private static final byte[] HEARTBEAT = ":\n\n".getBytes(UTF_8);
  private static final int SHORTEST_PAUSE = 2_000;
  private static final int LONGEST_PAUSE = 6_000;

  /** An announcement; {@code data} is its JSON. */
  static StreamEvent of(AnnouncementKind kind, int sequence, JsonObject data) {
    String name =
        switch (kind) {
          case NOTE, ANSWERED -> "announcement";
          case NOW_ANSWERING -> "now-answering";
          case STARTED, BREAK, ENDED -> "status";
        };
    boolean last = kind == AnnouncementKind.ENDED;
    JsonObject told = "status".equals(name) ? withStatus(data, last) : data;
    return new StreamEvent(sequence, last, frame(name, sequence, told));
  }

  /** How a meeting stands that goes on no more, for those who were not told that it ended. */
  static StreamEvent over(MeetingStatus status) {
    JsonObject data = Json.createObjectBuilder().add("status", status.name()).build();
    return new StreamEvent(0, true, frame("status", 0, data));
  }

  /** A comment that keeps the connection open, and shows which ones are dead. */
  static byte[] heartbeat() {
    return HEARTBEAT.clone();
  }

  /**
   * How long to wait before coming back, different for each, so that after a restart not all come
   * at once.
   */
  static byte[] greeting() {
    int pause = ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE, LONGEST_PAUSE);
    return String.format(Locale.ROOT, "retry: %d\n\n", pause).getBytes(UTF_8);
  }

  private static JsonObject withStatus(JsonObject data, boolean last) {
    JsonObjectBuilder told = Json.createObjectBuilder(data);
    return told.add("status", (last ? MeetingStatus.HELD : MeetingStatus.LIVE).name()).build();
  }

  private static byte[] frame(String name, int sequence, JsonObject data) {
    String id = sequence == 0 ? "" : "id: " + sequence + "\n";
    return (id + "event: " + name + "\ndata: " + data + "\n\n").getBytes(UTF_8);
  }
}
