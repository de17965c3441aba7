package kz.kezdesu.runtime.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.decree.RegionalRanking;
import kz.kezdesu.decree.RegionalRanking.Indicator;
import kz.kezdesu.decree.RegionalRanking.Place;
import kz.kezdesu.runtime.demo.DemoContent.IndicatorLine;
import kz.kezdesu.runtime.demo.DemoContent.MeetingLine;
import kz.kezdesu.runtime.demo.DemoContent.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes how each ministry ranked the regions more than a year ago, and how the ministry of health
 * did it anew this autumn; and which ranking each meeting cites. A ministry is worse off where it
 * meets people: that is why it goes there.
 */
final class DemoRankings {
  /** The meeting that nobody has chosen a ranking for yet. */
  private static final String OPEN = "moh-abay-1";

  private static final String CHANGED = "moh";
  private static final int FIRST_DAYS_AGO = 400;
  private static final int SECOND_DAYS_AGO = 45;
  private static final Words WHY =
      new Words(
          "Үшінші тоқсанның жаңа деректері шықты.",
          "Вышли новые данные за третий квартал.",
          "New figures for the third quarter came out.");

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoRankings(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Writes what is missing; rankings that are there stay. */
  void write(DemoContent content) throws SQLException {
    List<String> regions = regions();
    Map<String, List<IndicatorLine>> lines = new LinkedHashMap<>();
    content
        .indicators()
        .forEach(one -> lines.computeIfAbsent(one.body(), body -> new ArrayList<>()).add(one));
    for (Map.Entry<String, List<IndicatorLine>> ministry : lines.entrySet()) {
      String body = ministry.getKey();
      if (isMissing(body)) {
        Set<String> visited =
            content.meetings().stream()
                .filter(meeting -> meeting.ministry().equals(body))
                .map(MeetingLine::region)
                .collect(Collectors.toSet());
        write(body, 1, null, FIRST_DAYS_AGO, ministry.getValue(), regions, visited);
        if (body.equals(CHANGED)) {
          write(body, 2, WHY, SECOND_DAYS_AGO, ministry.getValue(), regions, visited);
        }
      }
    }
    cite();
  }

  private List<String> regions() throws SQLException {
    List<String> regions = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("select kato from region order by kato");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        regions.add(rows.getString(1));
      }
    }
    return regions;
  }

  private boolean isMissing(String body) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select not exists (select from regional_ranking where ministry_code = ?)")) {
      statement.setString(1, body);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private void write(
      String body,
      int number,
      @Nullable Words reason,
      int daysAgo,
      List<IndicatorLine> lines,
      List<String> regions,
      Set<String> visited)
      throws SQLException {
    long ranking = ranking(body, number, reason);
    List<Long> ids = Rows.numbers(connection, "regional_indicator_id_seq", lines.size());
    List<Indicator> indicators = new ArrayList<>();
    for (IndicatorLine line : lines) {
      UUID key = new UUID(Chance.of(body).nextLong(), indicators.size() + 1L);
      boolean always = indicators.isEmpty();
      Map<String, BigDecimal> values = new HashMap<>();
      for (String region : regions) {
        if (always || Chance.number(line.name().ru() + region + " known", 30) > 0) {
          values.put(region, value(line, number, region, visited.contains(region)));
        }
      }
      indicators.add(new Indicator(key, line.weight(), line.moreIsWorse(), values));
    }
    writeIndicators(ranking, ids, lines, indicators);
    writePlaces(ranking, new RegionalRanking(regions, indicators).places());
    adopt(
        ranking,
        "approver." + body,
        calendar.past(
            calendar.at(calendar.workingDay(-daysAgo), LocalTime.of(16, 40)), body + number));
  }

  private static BigDecimal value(
      IndicatorLine line, int version, String region, boolean isVisited) {
    double drawn =
        0.85 * Chance.of(line.name().ru() + region).nextDouble()
            + 0.15 * Chance.of(line.name().ru() + region + version).nextDouble();
    double bad = isVisited ? 0.6 + 0.4 * drawn : 0.8 * drawn;
    double share = line.moreIsWorse() ? bad : 1 - bad;
    return BigDecimal.valueOf(line.least() + share * (line.most() - line.least()))
        .setScale(line.decimals(), RoundingMode.HALF_UP);
  }

  private long ranking(String body, int number, @Nullable Words reason) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into regional_ranking (ministry_code, number, reason_kk, reason_ru, reason_en)"
                + " values (?, ?, ?, ?, ?) returning id")) {
      statement.setString(1, body);
      statement.setInt(2, number);
      statement.setString(3, reason == null ? null : reason.kk());
      statement.setString(4, reason == null ? null : reason.ru());
      statement.setString(5, reason == null ? null : reason.en());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void writeIndicators(
      long ranking, List<Long> ids, List<IndicatorLine> lines, List<Indicator> indicators)
      throws SQLException {
    try (Rows rows =
        new Rows(
            connection,
            "regional_indicator",
            "id",
            "ranking_id",
            "key",
            "position",
            "name_kk",
            "name_ru",
            "name_en",
            "unit_kk",
            "unit_ru",
            "unit_en",
            "weight",
            "more_is_worse")) {
      for (int i = 0; i < lines.size(); i++) {
        IndicatorLine line = lines.get(i);
        rows.add(
            ids.get(i),
            ranking,
            indicators.get(i).key(),
            i + 1,
            line.name().kk(),
            line.name().ru(),
            line.name().en(),
            line.unit().kk(),
            line.unit().ru(),
            line.unit().en(),
            line.weight(),
            line.moreIsWorse());
      }
    }
    try (Rows rows =
        new Rows(connection, "regional_value", "indicator_id", "region_kato", "value")) {
      for (int i = 0; i < indicators.size(); i++) {
        for (Map.Entry<String, BigDecimal> value : indicators.get(i).values().entrySet()) {
          rows.add(ids.get(i), value.getKey(), value.getValue());
        }
      }
    }
  }

  private void writePlaces(long ranking, List<Place> places) throws SQLException {
    try (Rows rows =
        new Rows(connection, "regional_place", "ranking_id", "region_kato", "place", "points")) {
      for (Place place : places) {
        rows.add(ranking, place.region(), place.number(), place.points());
      }
    }
  }

  private void adopt(long ranking, String by, Instant at) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "update regional_ranking set adopted_at = ?, adopted_by = ? where id = ?")) {
      statement.setObject(1, at.atOffset(ZoneOffset.UTC));
      statement.setString(2, by);
      statement.setLong(3, ranking);
      statement.executeUpdate();
    }
  }

  /** Each meeting of the story cites what was in force when it was announced, or is now. */
  private void cite() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            update meeting m
            set ranking_id = (select r.id from regional_ranking r
                              where r.ministry_code = m.ministry_code
                                and r.adopted_at < coalesce(m.announced_at, ?)
                              order by r.number desc limit 1)
            from demo_meeting d
            where d.meeting_id = m.id and m.ranking_id is null and d.key <> ?
            """)) {
      statement.setObject(1, calendar.now().atOffset(ZoneOffset.UTC));
      statement.setString(2, OPEN);
      statement.executeUpdate();
    }
  }
}
