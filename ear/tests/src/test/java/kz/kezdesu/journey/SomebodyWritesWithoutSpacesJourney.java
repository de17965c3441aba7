package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Somebody's question is one word of six hundred letters: nobody's page becomes wider for it. */
class SomebodyWritesWithoutSpacesJourney extends Journey {
  @Test
  void theListsStayAsWideAsTheScreen() throws SQLException {
    String meeting = publishAWordWithoutAnEnd();
    try {
      Visitor anybody = onAPhone("kk");
      anybody.open("/kk/meetings/" + meeting + "/questions?sort=NEWEST").look("of-the-meeting");
      assertThat(anybody.text()).contains("ЩЩЩЩЩЩ");
      anybody.open("/kk/questions").look("latest");
      anybody.open("/kk/questions/2026-990001").look("question");
      atADesk("ru").open("/ru/questions").look("latest");
    } finally {
      change(
          "update question set status = 'DECLINED', decline_reason = 'OFF_TOPIC' where number ="
              + " '2026-990001' returning meeting_id");
    }
  }

  private static String publishAWordWithoutAnEnd() throws SQLException {
    return change(
        "insert into question (number, idempotency_key, meeting_id, ministry_code, kind, channel,"
            + " status, text, language, region_kato, author_name, hide_name, tracking_hash,"
            + " asked_at) select '2026-990001', 'without-spaces', id, ministry_code, 'QUESTION',"
            + " 'SITE', 'PUBLISHED', repeat('Щ', 600), 'ru', region_kato, repeat('Ы', 100), false,"
            + " sha256('without spaces'), now() from meeting where status = 'ANNOUNCED' order by"
            + " starts_at limit 1 returning meeting_id");
  }

  private static String change(String change) throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement statement = tables.prepareStatement(change);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
