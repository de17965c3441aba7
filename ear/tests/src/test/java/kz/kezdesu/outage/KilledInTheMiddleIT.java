package kz.kezdesu.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import kz.kezdesu.launch.Launched;
import org.junit.jupiter.api.Test;

/**
 * The whole system ends in the middle of submissions, first its server, then everything, and is
 * started again on the data that are left. One house and one test, because each start takes long.
 */
class KilledInTheMiddleIT {
  private static final int ENOUGH = 200;
  private static final Map<String, String> WITHOUT_LIMITS = Map.of("KEZDESU_LIMIT_FACTOR", "0");

  private Launched house = Launched.start("outage", WITHOUT_LIMITS);

  @Test
  void keepsEveryAcknowledgedQuestionOnce() throws Exception {
    try {
      endsInTheMiddle(Launched::killServer);
      endsInTheMiddle(Launched::killAll);
    } finally {
      house.close();
    }
  }

  private void endsInTheMiddle(Consumer<Launched> blow) throws Exception {
    Askers askers = new Askers(meetingThatTakesQuestions(), text("select min(kato) from region"));
    long before = number("select count(*) from question");
    askers.begin(house);
    askers.awaitAcknowledged(ENOUGH);
    blow.accept(house);
    askers.awaitSilence();
    house = Launched.startAgain("outage", WITHOUT_LIMITS);

    assertThat(askers.refused()).as("answered otherwise").isEmpty();
    Map<String, String> kept = numbersByKey();
    assertThat(kept).as("acknowledged and kept").containsAllEntriesOf(askers.acknowledged());

    Map<String, String> afterAsking = new HashMap<>(askers.acknowledged());
    for (String key : askers.unanswered()) {
      String number = askers.askAgain(house, key);
      assertThat(number).as(key).isEqualTo(kept.getOrDefault(key, number));
      assertThat(afterAsking.put(key, number)).isNull();
    }
    for (String key : askers.acknowledged().keySet().stream().limit(20).toList()) {
      assertThat(askers.askAgain(house, key)).isEqualTo(askers.acknowledged().get(key));
    }
    assertThat(afterAsking.values()).as("numbers").doesNotHaveDuplicates();
    assertThat(numbersByKey()).containsAllEntriesOf(afterAsking);
    assertThat(number("select count(*) from question") - before)
        .as("questions, each once")
        .isEqualTo(afterAsking.size());
    assertThat(text("select first_break_of_audit()")).as("break in the log").isNull();
  }

  private long meetingThatTakesQuestions() throws SQLException {
    return number(
        "select id from meeting where status = 'ANNOUNCED' and now() >= intake_opens_at"
            + " order by intake_closes_at desc limit 1");
  }

  private Map<String, String> numbersByKey() throws SQLException {
    Map<String, String> numbers = new HashMap<>();
    try (Connection connection = house.database();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select idempotency_key, number from question")) {
      while (rows.next()) {
        numbers.put(rows.getString(1), rows.getString(2));
      }
    }
    return numbers;
  }

  private long number(String query) throws SQLException {
    return Long.parseLong(String.valueOf(text(query)));
  }

  private String text(String query) throws SQLException {
    try (Connection connection = house.database();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
