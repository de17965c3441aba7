package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.media.MediaDesk;
import kz.kezdesu.media.NewsFilter;
import kz.kezdesu.media.NewsRow;
import kz.kezdesu.media.NewsSheet;
import kz.kezdesu.media.NewsStanding;
import kz.kezdesu.media.NotForTheMedia;
import kz.kezdesu.media.PassOn;
import kz.kezdesu.meeting.AgendaPart;
import kz.kezdesu.meeting.BroadcastKind;
import kz.kezdesu.meeting.CallOff;
import kz.kezdesu.meeting.MeetingChange;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingNews;
import kz.kezdesu.meeting.PrepareMeeting;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The authority for the media hears of every change of a meeting and passes it on (1.4g, 5). */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4g")
class NewsForTheMediaIT {
  private static final NewsFilter ALL = new NewsFilter("", "", null, null);
  private static final TypedText NOTHING = new TypedText("", "", "");
  private static final TypedText CLINIC = new TypedText("Емхана", "Поликлиника", "Clinic");
  private static final TypedText HALL = new TypedText("Мәдениет үйі", "Дом культуры", "Hall");
  private static final TypedText WHY = new TypedText("Боран", "Буран", "");

  @EJB private MediaDesk desk;
  @EJB private MeetingDesk meetingDesk;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;

  private long meeting;
  private String approver = "";
  private String officer = "";
  private String media = "";

  @BeforeEach
  void aMeetingIsAnnounced() throws SQLException {
    meeting = village.meeting();
    tables.write("update meeting set starts_at = now() + interval '40 days' where id = ?", meeting);
    approver = staff.hire("approver." + UUID.randomUUID(), Role.APPROVER, "moh");
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
    media = staff.hire("media." + UUID.randomUUID(), Role.MEDIA, "mci");
  }

  @Test
  void whatIsMendedOfAnAnnouncedMeetingIsHeardWithBeforeAndAfter() throws Exception {
    prepare(HALL);

    NewsRow news = latest();
    assertThat(news.kind()).isEqualTo(MeetingNews.Kind.AMENDED);
    assertThat(news.by()).isEqualTo(officer);
    assertThat(news.changes())
        .extracting(MeetingChange::matter)
        .containsExactly(MeetingChange.Matter.PLACE, MeetingChange.Matter.BROADCAST);
    assertThat(news.changes().get(0).before().getRu()).isEqualTo("Семей");
    assertThat(news.changes().get(0).after().getRu()).isEqualTo("Дом культуры");
    assertThat(news.dueAt()).isNotNull();
    long heard = count();
    prepare(HALL);
    assertThat(count()).isEqualTo(heard);
  }

  @Test
  void whatIsMendedBeforeItIsAnnouncedIsToKnowOnly() throws Exception {
    tables.write(
        "update meeting set status = 'PLANNED', announced_at = null where id = ?", meeting);
    prepare(HALL);

    assertThat(latest().dueAt()).isNull();
    assertThatThrownBy(() -> pass(latest(), "Казинформ", "")).isInstanceOf(NotForTheMedia.class);
  }

  @Test
  @Decree({"1.4g", "5"})
  void aPostponedMeetingIsPassedOnWithItsReasonAndDate() throws Exception {
    assertThatThrownBy(() -> postpone(NOTHING)).isInstanceOf(InvalidInput.class);
    assertThat(count()).isZero();
    postpone(WHY);

    NewsRow news = latest();
    assertThat(news.kind()).isEqualTo(MeetingNews.Kind.POSTPONED);
    assertThat(news.reason()).isNotNull();
    assertThat(news.movedTo()).isNotNull();
    assertThat(find(NewsStanding.OPEN)).isTrue();
    tables.write(
        "update media_news set due_at = now() - interval '1 minute' where id = ?", news.id());
    assertThat(find(NewsStanding.OPEN)).isFalse();
    assertThat(find(NewsStanding.OVERDUE)).isTrue();
    long overdue = sheet(ALL).overdue();
    pass(news, "Казинформ", "https://www.inform.kz/ru/1");
    pass(news, "Казинформ", "https://www.inform.kz/ru/1");
    assertThat(find(NewsStanding.PASSED)).isTrue();
    assertThat(sheet(ALL).overdue()).isEqualTo(overdue - 1);
    assertThat(latest().passedBy()).isEqualTo(media);
    assertThatThrownBy(() -> pass(news, "24.kz", "")).isInstanceOf(ChangedMeanwhile.class);
    pass(latest(), "24.kz", "");
    assertThat(latest().outlet()).isEqualTo("24.kz");
    assertThat(latest().url()).isEmpty();
    assertThat(
            tables.number(
                "select count(*) from audit_entry where action = 'media.pass-on' and subject_id = ?",
                Long.toString(news.id())))
        .isEqualTo(2);
  }

  @Test
  void whatCannotBeTakenNamesItsFields() throws Exception {
    postpone(WHY);
    NewsRow news = latest();
    for (List<String> wrong :
        List.of(
            List.of(" \u0000\u202e", "", "media_outlet.empty"),
            List.of("ә".repeat(201), "", "media_outlet.long"),
            List.of("24.kz", "javascript:alert(1)", "media_url.url"),
            List.of("24.kz", "http://24.kz", "media_url.url"),
            List.of("24.kz", "https://24.kz/" + "x".repeat(490), "media_url.url"))) {
      assertThatThrownBy(() -> pass(news, wrong.get(0), wrong.get(1)))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused ->
                  assertThat(refused.faults())
                      .extracting(fault -> fault.field() + "." + fault.fault())
                      .containsExactly(wrong.get(2)));
    }
    pass(news, "😀".repeat(200), "");
    assertThatThrownBy(
            () ->
                staff.does(
                    media, Role.MEDIA, () -> desk.passOn(new PassOn(999_999_999, 1, "x", ""))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aLongFeedIsReadPageAfterPage() throws Exception {
    for (int i = 0; i < 31; i++) {
      prepare(i % 2 == 0 ? HALL : CLINIC);
    }
    NewsFilter own = new NewsFilter("moh", "100000000", MeetingNews.Kind.AMENDED, null);
    NewsSheet first = sheet(own);
    assertThat(first.rows()).hasSize(30);
    List<Long> ids = first.rows().stream().map(NewsRow::id).toList();
    assertThat(IntStream.range(1, 30).allMatch(i -> ids.get(i) < ids.get(i - 1))).isTrue();
    Callable<NewsSheet> reading = () -> desk.feed(own, first.next());
    NewsSheet second = staff.as(media, Role.MEDIA, reading);
    assertThat(second.rows()).isNotEmpty().allMatch(row -> row.id() < first.next());
    assertThat(sheet(new NewsFilter("moe", "", null, null)).rows())
        .noneMatch(row -> row.ministryCode().equals("moh"));
    assertThat(sheet(new NewsFilter("nobody", "", null, null)).rows()).isEmpty();
  }

  /** Every deed × every role × the own ministry or another. */
  @Test
  @Decree({"1.4g", "7"})
  void everyMinistryReadsItsOwnAndOnlyTheAuthorityActs() throws Exception {
    postpone(WHY);
    NewsRow news = latest();
    Set<Role> readers = EnumSet.of(Role.OFFICER, Role.EDITOR, Role.APPROVER);
    Set<Role> all = EnumSet.of(Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION);
    for (Role role : Role.values()) {
      String own = staff.hire(role + "." + UUID.randomUUID(), role, "moh");
      String other = staff.hire(role + "." + UUID.randomUUID(), role, "moe");
      assertThat(sees(own, role))
          .as(role.name())
          .isEqualTo(readers.contains(role) || all.contains(role) ? "yes" : "role");
      assertThat(sees(other, role))
          .as(role.name())
          .isEqualTo(all.contains(role) ? "yes" : readers.contains(role) ? "no" : "role");
      if (role != Role.MEDIA) {
        assertThatThrownBy(
                () ->
                    staff.does(
                        own,
                        role,
                        () -> desk.passOn(new PassOn(news.id(), news.version(), "x", ""))))
            .isInstanceOf(EJBAccessException.class);
      }
    }
  }

  private String sees(String login, Role role) throws Exception {
    Callable<String> reading =
        () ->
            desk.feed(ALL, 0).rows().stream().anyMatch(row -> row.meetingId() == meeting)
                ? "yes"
                : "no";
    try {
      return staff.as(login, role, reading);
    } catch (EJBAccessException noRole) {
      return "role";
    }
  }

  private void prepare(TypedText place) throws Exception {
    staff.does(
        officer,
        Role.OFFICER,
        () ->
            meetingDesk.prepare(
                new PrepareMeeting(
                    meeting,
                    meetingDesk.dossier(meeting).version(),
                    place,
                    CLINIC,
                    List.of(
                        new PrepareMeeting.Item(AgendaPart.REPORT, "30", CLINIC),
                        new PrepareMeeting.Item(AgendaPart.ANSWERS, "80", CLINIC)),
                    List.of(
                        new PrepareMeeting.Link(
                            BroadcastKind.COMMENTS, "YouTube", "https://youtube.com/moh")),
                    NOTHING)));
  }

  private void postpone(TypedText why) throws Exception {
    String day = LocalDate.now(ZoneOffset.UTC).plusDays(60).toString();
    staff.does(
        approver,
        Role.APPROVER,
        () ->
            meetingDesk.callOff(
                new CallOff(
                    meeting,
                    meetingDesk.dossier(meeting).version(),
                    CallOff.Kind.POSTPONE,
                    why,
                    day,
                    "15:00")));
  }

  private void pass(NewsRow news, String outlet, String url) throws Exception {
    staff.does(
        media, Role.MEDIA, () -> desk.passOn(new PassOn(news.id(), news.version(), outlet, url)));
  }

  private boolean find(NewsStanding standing) throws Exception {
    return sheet(new NewsFilter("moh", "100000000", null, standing)).rows().stream()
        .anyMatch(row -> row.meetingId() == meeting);
  }

  private NewsRow latest() throws Exception {
    return sheet(ALL).rows().stream()
        .filter(row -> row.meetingId() == meeting)
        .findFirst()
        .orElseThrow();
  }

  private NewsSheet sheet(NewsFilter filter) throws Exception {
    Callable<NewsSheet> reading = () -> desk.feed(filter, 0);
    return staff.as(media, Role.MEDIA, reading);
  }

  private long count() throws SQLException {
    return tables.number("select count(*) from media_news where meeting_id = ?", meeting);
  }
}
