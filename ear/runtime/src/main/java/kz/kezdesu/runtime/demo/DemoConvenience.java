package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/** Writes why the time of each meeting of the story suits the people, except of one. */
final class DemoConvenience {
  /** The meeting of which nobody has said yet why its time suits the people. */
  private static final String OPEN = "moh-abay-1";

  private static final String REASONS =
      """
      insert into meeting_convenience (meeting_id, starts_at, reason_kk, reason_ru, reason_en,
                                       said_at, said_by)
      select m.id, m.starts_at,
             (array['Ауыл тұрғындары таңғы автобуспен келіп, кешке дейін үйіне қайтып үлгереді.',
                    'Әкімдік тұрғындардан сұрады: көпшілігі түстен кейінгі уақытты таңдады.',
                    'Бұл күні базар күні емес, мектептерде сабақ түске дейін бітеді.'])[1 + m.id % 3],
             (array['Жители сёл приедут утренним автобусом и до вечера вернутся домой.',
                    'Акимат спросил жителей: большинство выбрало время после обеда.',
                    'Это не базарный день, а уроки в школах заканчиваются до обеда.'])[1 + m.id % 3],
             (array['People from the villages come by the morning bus and are home by evening.',
                    'The akimat asked the people: most chose the afternoon.',
                    'It is no market day, and lessons end before noon.'])[1 + m.id % 3],
             coalesce(m.announced_at, cast(? as timestamptz)) - interval '3 days',
             'officer.' || m.ministry_code
      from meeting m join demo_meeting d on d.meeting_id = m.id
      where d.key <> ?
      on conflict do nothing
      """;

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoConvenience(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Writes what is missing; what is there stays. */
  void write() throws SQLException {
    try (PreparedStatement reasons = connection.prepareStatement(REASONS)) {
      reasons.setObject(1, calendar.now().atOffset(ZoneOffset.UTC));
      reasons.setString(2, OPEN);
      reasons.executeUpdate();
    }
  }
}
