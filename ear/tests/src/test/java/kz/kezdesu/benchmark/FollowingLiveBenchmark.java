package kz.kezdesu.benchmark;

import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** An announcement reaches everybody who follows a meeting, within a second. */
class FollowingLiveBenchmark {
  private static final int CLIENTS = Integer.getInteger("kezdesu.benchmark.clients", 2000);

  private final long meeting =
      Long.parseLong(
          MeasuredHouse.find("select id from meeting where status = 'LIVE' order by id limit 1"));
  private final Figures figures =
      new Figures("3-push", "Live page, time from the announcement to its arrival");

  @Test
  void everybodyHearsAnAnnouncement() {
    HostAtTheConsole host =
        new HostAtTheConsole(
            MeasuredHouse.find("select ministry_code from meeting where id = ?", meeting), meeting);
    int port = MeasuredHouse.house().address().getPort();
    figures.head(
        "announced",
        "clients",
        "half of them",
        "last, median",
        "last, worst round",
        "plain sockets, last",
        "ratio");
    try (PushClients clients =
            new PushClients(
                CLIENTS, new InetSocketAddress("127.0.0.1", port), "/stream/meetings/" + meeting);
        PlainPush plain = new PlainPush();
        PushClients plainClients = new PushClients(CLIENTS, plain.address(), "/")) {
      compare("at the host's console", host::announce, clients, plain, plainClients);
      compare("as a row, its wake-up lost", this::announce, clients, plain, plainClients);
    }
    figures.keep();
  }

  private void compare(
      String way,
      Consumer<String> announcement,
      PushClients clients,
      PlainPush plain,
      PushClients plainClients) {
    double[] halves = new double[Comparison.ROUNDS];
    double[] lasts = new double[Comparison.ROUNDS];
    double[] plainLasts = new double[Comparison.ROUNDS];
    for (int round = -1; round < Comparison.ROUNDS; round++) {
      String text = way.substring(0, 2) + "-round-" + (round + 1) + "-end";
      long[] ours = clients.hear(text, () -> announcement.accept(text));
      String event = clients.event();
      long[] theirs = plainClients.hear(text, () -> plain.push(event));
      if (round >= 0) {
        halves[round] = PushClients.milliseconds(ours, 0.5);
        lasts[round] = PushClients.milliseconds(ours, 1);
        plainLasts[round] = PushClients.milliseconds(theirs, 1);
      }
    }
    figures.row(
        way,
        Figures.whole(CLIENTS),
        Figures.milliseconds(Comparison.median(halves)),
        Figures.milliseconds(Comparison.median(lasts)),
        Figures.milliseconds(Arrays.stream(lasts).max().orElseThrow()),
        Figures.milliseconds(Comparison.median(plainLasts)),
        Figures.ratio(Comparison.median(lasts) / Comparison.median(plainLasts)));
  }

  /** The row alone: the hub finds it when it looks next, as it would after a lost wake-up. */
  private void announce(String text) {
    try (Connection connection = MeasuredHouse.house().database();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into announcement (meeting_id, sequence, at, kind, text_kk, text_ru)"
                    + " select ?, max(sequence) + 1, now(), 'NOTE', ?, ? from announcement"
                    + " where meeting_id = ?")) {
      insert.setLong(1, meeting);
      insert.setString(2, text);
      insert.setString(3, text);
      insert.setLong(4, meeting);
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(text, failed);
    }
  }
}
