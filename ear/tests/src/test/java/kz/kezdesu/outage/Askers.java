package kz.kezdesu.outage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kezdesu.launch.Launched;

/**
 * People who ask through the API as fast as they are answered, each question under a key of its
 * own, until the server is gone.
 */
final class Askers {
  private static final int PEOPLE = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final List<Thread> people = new ArrayList<>();
  private final long meeting;
  private final String region;

  Askers(long meeting, String region) {
    this.meeting = meeting;
    this.region = region;
  }

  /** Numbers by key, as they were acknowledged (201). */
  Map<String, String> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Keys under which a question was sent and nothing came back. */
  List<String> unanswered() {
    return List.copyOf(unanswered);
  }

  /** What was answered otherwise; nothing should be. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  void begin(Launched house) {
    for (int i = 0; i < PEOPLE; i++) {
      Thread person = new Thread(() -> askUntilGone(house), "asker " + i);
      people.add(person);
      person.start();
    }
  }

  /** Waits until so many questions were acknowledged. */
  void awaitAcknowledged(int many) throws InterruptedException {
    long patience = System.nanoTime() + PATIENCE.toNanos();
    while (acknowledged.size() < many) {
      if (System.nanoTime() > patience || !refused.isEmpty()) {
        throw new IllegalStateException(
            "Only %d acknowledged; refused: %s".formatted(acknowledged.size(), refused));
      }
      Thread.sleep(10);
    }
  }

  /** Waits until everybody has noticed that the server is gone. */
  void awaitSilence() throws InterruptedException {
    for (Thread person : people) {
      person.join(PATIENCE.toMillis());
      if (person.isAlive()) {
        throw new IllegalStateException(person.getName() + " is still being answered");
      }
    }
    people.clear();
  }

  private void askUntilGone(Launched house) {
    boolean there = true;
    while (there) {
      String key = UUID.randomUUID().toString();
      try {
        HttpResponse<String> answer = ask(house, key);
        if (answer.statusCode() == 201) {
          acknowledged.put(key, numberIn(answer.body()));
        } else {
          refused.add(answer.statusCode() + " " + answer.body());
          there = false;
        }
      } catch (IOException gone) {
        unanswered.add(key);
        there = false;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        there = false;
      }
    }
  }

  /**
   * Sends a question under this key, as one does who does not know whether it arrived.
   *
   * @return the number under which it was taken
   */
  String askAgain(Launched house, String key) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(house, key);
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return numberIn(answer.body());
  }

  private HttpResponse<String> ask(Launched house, String key)
      throws IOException, InterruptedException {
    String question =
        """
        {"meetingId": %d, "kind": "QUESTION", "language": "kk", "regionCode": "%s", \
        "text": "Көпір қашан жөнделеді? Сұрақтың белгісі: %s.", \
        "name": "Айгүл", "hideName": true, "consent": true}"""
            .formatted(meeting, region, key);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(house.address() + "/api/v1/questions"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(question))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String numberIn(String answer) {
    Matcher number = NUMBER.matcher(answer);
    if (!number.find()) {
      throw new IllegalStateException("No number in " + answer);
    }
    return number.group(1);
  }
}
