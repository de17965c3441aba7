package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import kz.kezdesu.answer.FilterDesk;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxReading;
import kz.kezdesu.answer.InboxRow;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.question.AddTopic;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionFilter;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionSort;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.TopicDesk;
import kz.kezdesu.question.TopicNames;
import kz.kezdesu.question.TopicRow;
import kz.kezdesu.question.Topics;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator keeps the tree of topics by which every question is systematised (1.6). */
@ExtendWith(ArquillianExtension.class)
class KeepingTopicsIT {
  private static final String NEW = "roads-ferries";
  private static final TopicNames FERRIES = new TopicNames("Паромдар", "Паромы", "Ferries");
  private static int turn;

  @EJB private TopicDesk desk;
  @EJB private Topics topics;
  @EJB private QuestionDesk questions;
  @EJB private QuestionCatalogue catalogue;
  @EJB private InboxReading inbox;
  @EJB private FilterDesk filters;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;

  private String administrator = "";
  private String officer = "";
  private long meeting;

  @BeforeEach
  void aDesk() throws SQLException {
    turn++;
    administrator = staff.hire("topics" + turn, Role.ADMINISTRATOR, "government");
    officer = staff.hire("topics" + turn + ".moh", Role.OFFICER, "moh");
    meeting = village.meeting();
  }

  @AfterEach
  void theTreeIsAsItWas() throws SQLException {
    tables.write("update question set topic_code = null where topic_code = ?", NEW);
    tables.write("delete from topic where code = ?", NEW);
    tables.write("update topic set retired_at = null, name_ru = 'Дороги' where code = 'roads'");
    tables.write("update topic set retired_at = null");
    topics.read();
  }

  @Test
  @Decree("1.6")
  void everyMainTopicHasSomethingBelowIt() {
    assertThat(topics.all()).filteredOn(Topic::isMain).hasSize(17);
    assertThat(topics.all())
        .filteredOn(Topic::isMain)
        .allSatisfy(main -> assertThat(topics.under(main.getCode())).hasSizeGreaterThan(1));
  }

  @Test
  @Decree("1.6")
  void aTopicIsAddedBelowAnotherAndGivenToAQuestion() throws Exception {
    add(NEW, "roads", FERRIES);
    add(NEW, "roads", FERRIES);
    topics.read();
    long ferry = village.question(meeting, "2026-9" + (1000 + turn), "PUBLISHED");
    long street = village.question(meeting, "2026-9" + (2000 + turn), "PUBLISHED");
    tables.write("update question set topic_code = 'roads' where id = ?", street);
    staff.as(
        officer,
        Role.OFFICER,
        () -> questions.assignTopic(new SeenQuestion(ferry, version(ferry)), NEW));

    assertThat(publicOnes(NEW)).containsExactly(ferry);
    assertThat(publicOnes("roads")).containsExactlyInAnyOrder(ferry, street);
    assertThat(publicOnes("health")).isEmpty();
    assertThat(onTheDesk("roads")).containsExactlyInAnyOrder(ferry, street);
    assertThat(onTheDesk(NEW)).containsExactly(ferry);
    assertThat(
            staff.as(
                officer,
                Role.OFFICER,
                () -> filters.counts(List.of(filter("roads"), filter(NEW), filter("health")))))
        .containsExactly(2, 1, 0);
    assertThat(staff.as(officer, Role.OFFICER, () -> inbox.counts(filter("roads"))))
        .containsEntry(InboxFolder.PUBLISHED, 2L);
  }

  @Test
  void whatIsPutAwayIsNotGivenAnyMoreAndStaysWhereItIs() throws Exception {
    add(NEW, "roads", FERRIES);
    topics.read();
    long ferry = village.question(meeting, "2026-9" + (3000 + turn), "PUBLISHED");
    tables.write("update question set topic_code = ? where id = ?", NEW, ferry);
    as(() -> desk.retire("roads"));
    topics.read();

    assertThat(topics.isOffered(NEW)).isFalse();
    assertThat(publicOnes("roads")).containsExactly(ferry);
    long other = village.question(meeting, "2026-9" + (4000 + turn), "PUBLISHED");
    assertThatThrownBy(
            () ->
                staff.as(
                    officer,
                    Role.OFFICER,
                    () -> questions.assignTopic(new SeenQuestion(other, version(other)), NEW)))
        .isInstanceOf(InvalidInput.class);
    as(() -> desk.bringBack("roads"));
    topics.read();
    assertThat(topics.isOffered(NEW)).isTrue();
  }

  @Test
  void aTopicGoesUpAndDownAmongThoseBesideIt() throws Exception {
    List<String> before = below("health");
    String last = before.get(before.size() - 1);
    as(() -> desk.move(last, false));
    assertThat(below("health")).as("the last one stays").isEqualTo(before);
    as(() -> desk.move(last, true));
    assertThat(below("health").get(before.size() - 2)).isEqualTo(last);
    as(() -> desk.move(last, false));
    assertThat(below("health")).isEqualTo(before);
  }

  @Test
  void namesOfTwoPeopleDoNotOverwriteEachOther() throws Exception {
    int seen = row("roads").version();
    as(() -> desk.rename("roads", seen, names("Дороги и мосты")));
    as(() -> desk.rename("roads", seen, names("Дороги и мосты")));
    assertThatThrownBy(() -> as(() -> desk.rename("roads", seen, names("Пути"))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(row("roads").names().ru()).isEqualTo("Дороги и мосты");
    assertThat(
            tables.number(
                "select count(*) from audit_entry where action = 'topic.rename' and actor = ?",
                administrator))
        .isEqualTo(1);
  }

  @Test
  void whatIsNoTopicIsRefused() throws Exception {
    for (String code :
        List.of("", "Roads", "roads_x", "1roads", "дороги", "r".repeat(41), "health")) {
      assertThatThrownBy(() -> add(code, "roads", FERRIES)).isInstanceOf(InvalidInput.class);
    }
    for (String parent : List.of("roads-bridges", "x", "' or 1=1 --")) {
      assertThatThrownBy(() -> add(NEW, parent, FERRIES)).isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> add(NEW, "roads", new TopicNames("", "", "")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> as(() -> desk.retire("x"))).isInstanceOf(NotFound.class);
    assertThat(tables.number("select count(*) from topic where code = ?", NEW)).isZero();
  }

  @Test
  void onlyAnAdministratorKeepsTheTree() {
    for (Staff.Deed deed :
        List.<Staff.Deed>of(
            desk::tree,
            () -> desk.add(new AddTopic(NEW, "roads", FERRIES)),
            () -> desk.rename("roads", 0, FERRIES),
            () -> desk.move("roads", true),
            () -> desk.retire("roads"),
            () -> desk.bringBack("roads"))) {
      assertThatThrownBy(() -> staff.does(officer, Role.OFFICER, deed))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private static TopicNames names(String ru) {
    return new TopicNames("Жолдар", ru, "Roads");
  }

  private void add(String code, String parent, TopicNames names) throws Exception {
    as(() -> desk.add(new AddTopic(code, parent, names)));
  }

  private TopicRow row(String code) throws Exception {
    return staff.as(administrator, Role.ADMINISTRATOR, desk::tree).stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<String> below(String parent) throws Exception {
    return staff.as(administrator, Role.ADMINISTRATOR, desk::tree).stream()
        .filter(row -> row.parentCode().equals(parent))
        .map(TopicRow::code)
        .toList();
  }

  private List<Long> publicOnes(String topic) {
    return catalogue
        .questions(
            new QuestionFilter(meeting, QuestionStatus.PUBLISHED, topic), QuestionSort.NEWEST, 10)
        .stream()
        .map(QuestionRow::id)
        .toList();
  }

  private List<Long> onTheDesk(String topic) throws Exception {
    return staff
        .as(officer, Role.OFFICER, () -> inbox.view(filter(topic), InboxPlace.START, 10))
        .rows()
        .stream()
        .map(InboxRow::id)
        .toList();
  }

  private InboxFilter filter(String topic) {
    return new InboxFilter(InboxFolder.PUBLISHED, meeting, topic, "");
  }

  private int version(long question) throws SQLException {
    return (int) tables.number("select version from question where id = ?", question);
  }

  private void as(Staff.Deed deed) throws Exception {
    staff.does(administrator, Role.ADMINISTRATOR, deed);
  }
}
