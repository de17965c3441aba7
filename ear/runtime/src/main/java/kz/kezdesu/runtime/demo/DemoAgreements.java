package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.runtime.demo.DemoContent.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes what ministries and akimats have agreed: everything for a meeting that was announced, most
 * for those that are planned soon, nothing yet for those that are far away.
 */
final class DemoAgreements {
  /** Nothing was offered here yet, except the video link, which waits for the akimat. */
  private static final String OPEN = "moh-abay-1";

  /** All is agreed here, so that only what else is missing stands against announcing it. */
  private static final String READY = "moh-pavlodar-1";

  private static final int FAR_AWAY = 100;
  private static final Duration BEFORE_ANNOUNCING = Duration.ofDays(17);
  private static final Words NOT_NEEDED =
      new Words(
          "Залға шақырылған ауыл тұрғындарына көлік беріледі, сондықтан бейнебайланыс қажет емес.",
          "Жителей сёл привезут в зал автобусами, поэтому видеосвязь не нужна.",
          "People from the villages are brought to the hall by bus, so no video link is needed.");
  private static final Words ANOTHER_PLACE =
      new Words(
          "Облыс орталығы, Әкімдік үйінің мәжіліс залы",
          "Областной центр, зал заседаний акимата",
          "Regional centre, conference hall of the akimat");
  private static final List<String[]> OFFICERS =
      List.of(
          new String[] {"Мадина Кенжебаева", "бас сарапшы"},
          new String[] {"Ирина Ковалёва", "руководитель управления"},
          new String[] {"Нұрлан Әбішев", "департамент директоры"});
  private static final List<String[]> AKIMATS =
      List.of(
          new String[] {"Самал Бейсенбаева", "әкім аппаратының бөлім басшысы"},
          new String[] {"Олег Тен", "заместитель руководителя аппарата акима"},
          new String[] {"Бақыт Сүлейменов", "әкім орынбасары"});

  private enum How {
    AGREED,
    AGREED_AFTER_ANOTHER_OFFER,
    AWAITS_AKIMAT,
    AWAITS_MINISTRY,
    NOTHING
  }

  private record Known(
      String key,
      long id,
      boolean planned,
      Instant startsAt,
      @Nullable Instant announcedAt,
      String ministry,
      String region,
      String akimat,
      Words place) {}

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoAgreements(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Writes what is missing; agreements that are there stay. */
  void write() throws SQLException {
    Map<Long, List<String>> points = points();
    for (Known meeting : meetings()) {
      How venue = venue(meeting);
      if (venue != How.NOTHING) {
        write(meeting, "VENUE", venue, List.of());
      }
      How videoLink = videoLink(meeting);
      if (videoLink != How.NOTHING) {
        List<String> linked = points.getOrDefault(meeting.id(), List.of());
        write(meeting, "VIDEO_LINK", videoLink, linked);
      }
      if (videoLink != How.AGREED) {
        clearPoints(meeting.id());
      }
    }
  }

  private How venue(Known meeting) {
    if (meeting.key().equals(OPEN) || isFarAway(meeting)) {
      return How.NOTHING;
    }
    if (!meeting.planned() || meeting.key().equals(READY)) {
      return Chance.number(meeting.key() + " venue", 4) == 0
          ? How.AGREED_AFTER_ANOTHER_OFFER
          : How.AGREED;
    }
    return switch (Chance.number(meeting.key() + " venue", 4)) {
      case 0 -> How.AWAITS_MINISTRY;
      case 1 -> How.AWAITS_AKIMAT;
      default -> How.AGREED;
    };
  }

  private How videoLink(Known meeting) {
    if (meeting.key().equals(OPEN)) {
      return How.AWAITS_AKIMAT;
    }
    if (!meeting.planned() || meeting.key().equals(READY)) {
      return How.AGREED;
    }
    if (isFarAway(meeting)) {
      return How.NOTHING;
    }
    return Chance.number(meeting.key() + " link", 2) == 0 ? How.AGREED : How.AWAITS_AKIMAT;
  }

  private boolean isFarAway(Known meeting) {
    return meeting.planned()
        && Duration.between(calendar.now(), meeting.startsAt()).toDays() > FAR_AWAY;
  }

  private void write(Known meeting, String subject, How how, List<String> points)
      throws SQLException {
    Instant around = meeting.announcedAt() == null ? calendar.now() : meeting.announcedAt();
    LocalDate day =
        calendar
            .workingDays()
            .before(Almaty.dayOf(around.minus(BEFORE_ANNOUNCING)), 1 + Chance.number(subject, 2));
    Instant offered =
        calendar.at(
            day,
            LocalTime.of(
                10 + Chance.number(meeting.key() + subject, 7),
                Chance.number(subject + meeting.key(), 60)));
    boolean another = how == How.AGREED_AFTER_ANOTHER_OFFER || how == How.AWAITS_MINISTRY;
    boolean agreed = how == How.AGREED || how == How.AGREED_AFTER_ANOTHER_OFFER;
    Instant last = offered.plus(Duration.ofDays(another ? 6 : 4));
    long agreement = Rows.numbers(connection, "agreement_id_seq", 1).get(0);
    boolean venue = subject.equals("VENUE");
    try (Rows rows =
        new Rows(
            connection,
            "agreement",
            "id",
            "meeting_id",
            "subject",
            "status",
            "akimat_code",
            "starts_at",
            "region_kato",
            "place_kk",
            "place_ru",
            "place_en",
            "changed_at")) {
      rows.add(
          agreement,
          meeting.id(),
          subject,
          agreed ? "AGREED" : how.name(),
          meeting.akimat(),
          meeting.startsAt(),
          meeting.region(),
          venue ? meeting.place().kk() : null,
          venue ? meeting.place().ru() : null,
          venue ? meeting.place().en() : null,
          how == How.AWAITS_AKIMAT ? offered : last);
    }
    if (another) {
      offer(meeting, agreement, "MINISTRY", offered, ANOTHER_PLACE, List.of(), venue);
      offer(
          meeting,
          agreement,
          "AKIMAT",
          offered.plus(Duration.ofDays(3)),
          meeting.place(),
          points,
          venue);
    } else {
      offer(meeting, agreement, "MINISTRY", offered, meeting.place(), points, venue);
    }
    if (agreed) {
      step(
          meeting,
          agreement,
          "AGREE",
          another ? "MINISTRY" : "AKIMAT",
          last,
          null,
          null,
          true,
          null);
    }
  }

  private void offer(
      Known meeting,
      long agreement,
      String side,
      Instant at,
      Words place,
      List<String> points,
      boolean venue)
      throws SQLException {
    boolean needed = venue || !points.isEmpty();
    long step =
        step(
            meeting,
            agreement,
            "OFFER",
            side,
            at,
            venue ? hall(place) : null,
            venue ? town(place) : null,
            needed,
            needed ? null : NOT_NEEDED);
    try (Rows rows = new Rows(connection, "agreement_point", "step_id", "position", "kato")) {
      for (int i = 0; i < points.size(); i++) {
        rows.add(step, i, points.get(i));
      }
    }
  }

  private long step(
      Known meeting,
      long agreement,
      String kind,
      String side,
      Instant at,
      @Nullable Words place,
      @Nullable Words address,
      boolean needed,
      @Nullable Words reason)
      throws SQLException {
    boolean akimat = side.equals("AKIMAT");
    List<String[]> people = akimat ? AKIMATS : OFFICERS;
    String[] signer = people.get(Chance.number(meeting.key() + side, people.size()));
    long id = Rows.numbers(connection, "agreement_step_id_seq", 1).get(0);
    try (Rows rows =
        new Rows(
            connection,
            "agreement_step",
            "id",
            "agreement_id",
            "kind",
            "side",
            "at",
            "by_login",
            "signer_name",
            "signer_post",
            "starts_at",
            "place_kk",
            "place_ru",
            "place_en",
            "address_kk",
            "address_ru",
            "address_en",
            "needed",
            "reason_kk",
            "reason_ru",
            "reason_en")) {
      rows.add(
          id,
          agreement,
          kind,
          side,
          at,
          akimat ? meeting.akimat() : "officer." + meeting.ministry(),
          signer[0],
          signer[1],
          meeting.startsAt(),
          place == null ? null : place.kk(),
          place == null ? null : place.ru(),
          place == null ? null : place.en(),
          address == null ? null : address.kk(),
          address == null ? null : address.ru(),
          address == null ? null : address.en(),
          needed,
          reason == null ? null : reason.kk(),
          reason == null ? null : reason.ru(),
          reason == null ? null : reason.en());
    }
    return id;
  }

  /** What follows the town in «г. Семей, конференц-центр». */
  private static Words hall(Words place) {
    return new Words(after(place.kk()), after(place.ru()), after(place.en()));
  }

  private static Words town(Words place) {
    return new Words(before(place.kk()), before(place.ru()), before(place.en()));
  }

  private static String after(String place) {
    return place.substring(place.indexOf(',') + 1).strip();
  }

  private static String before(String place) {
    return place.indexOf(',') < 0 ? place : place.substring(0, place.indexOf(','));
  }

  private List<Known> meetings() throws SQLException {
    List<Known> meetings = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                select d.key, m.id, m.status = 'PLANNED', m.starts_at, m.announced_at,
                       m.ministry_code, m.region_kato, b.code, m.place_kk, m.place_ru, m.place_en
                from demo_meeting d
                  join meeting m on m.id = d.meeting_id
                  join body b on b.kind = 'AKIMAT' and b.region_kato = m.region_kato
                where not exists (select from agreement a where a.meeting_id = m.id)
                order by m.id
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        OffsetDateTime announced = rows.getObject(5, OffsetDateTime.class);
        meetings.add(
            new Known(
                rows.getString(1),
                rows.getLong(2),
                rows.getBoolean(3),
                rows.getObject(4, OffsetDateTime.class).toInstant(),
                announced == null ? null : announced.toInstant(),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                new Words(rows.getString(9), rows.getString(10), rows.getString(11))));
      }
    }
    return meetings;
  }

  private Map<Long, List<String>> points() throws SQLException {
    Map<Long, List<String>> points = new HashMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select meeting_id, kato from video_point order by meeting_id, position");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        points
            .computeIfAbsent(rows.getLong(1), meeting -> new ArrayList<>())
            .add(rows.getString(2));
      }
    }
    return points;
  }

  private void clearPoints(long meeting) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("delete from video_point where meeting_id = ?")) {
      statement.setLong(1, meeting);
      statement.executeUpdate();
    }
  }
}
