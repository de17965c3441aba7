package kz.kezdesu.benchmark;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** Who announces in the back office, as the console's own script does. */
final class HostAtTheConsole {
  private final DeskOfStaff desk;
  private final long meeting;

  /** Signs in as the host of a ministry of the demonstration. */
  HostAtTheConsole(String ministry, long meeting) {
    this.desk = new DeskOfStaff("host." + ministry);
    this.meeting = meeting;
  }

  /** Announces a text; done when the console says so. */
  void announce(String text) {
    HttpResponse<String> answer =
        desk.post(
            "live/deed",
            Map.of(
                "deed",
                "announce",
                "meeting",
                Long.toString(meeting),
                "token",
                UUID.randomUUID().toString(),
                "textKk",
                text,
                "textRu",
                text,
                "textEn",
                text));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }
}
