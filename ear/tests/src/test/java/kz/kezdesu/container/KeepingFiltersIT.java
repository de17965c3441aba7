package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.kezdesu.answer.FilterDesk;
import kz.kezdesu.answer.FilterKeptBefore;
import kz.kezdesu.answer.FilterNameTaken;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxReading;
import kz.kezdesu.answer.SaveFilter;
import kz.kezdesu.answer.SavedFilterRow;
import kz.kezdesu.answer.TooManyFilters;
import kz.kezdesu.answer.Whose;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers keep the lists they open every day, for themselves or for their desk. */
@ExtendWith(ArquillianExtension.class)
class KeepingFiltersIT {
  private static int turn;

  @EJB private FilterDesk desk;
  @EJB private InboxReading inbox;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long meeting;
  private String officer = "";
  private String colleague = "";
  private String stranger = "";

  @BeforeEach
  void twoOfHealthAndOneOfEnergy() throws SQLException {
    turn++;
    tables.write("delete from saved_filter");
    meeting = village.meeting();
    officer = staff.hire("keeps" + turn + ".moh", Role.OFFICER, "moh");
    colleague = staff.hire("reads" + turn + ".moh", Role.OFFICER, "moh");
    stranger = staff.hire("keeps" + turn + ".moe", Role.OFFICER, "moe");
  }

  @Test
  void anOwnFilterIsSeenByNobodyElseAndASharedOneByTheWholeDesk() throws Exception {
    long own = keep("Кезек", false, "кезек");
    long shared = keep("Дәрі", true, "дәрі");

    assertThat(names(officer)).containsExactly("Кезек", "Дәрі");
    assertThat(names(colleague)).containsExactly("Дәрі");
    assertThat(names(stranger)).isEmpty();
    assertThat(as(colleague, () -> desk.filter(shared)).filter()).isEqualTo(words("дәрі"));
    assertThatThrownBy(() -> as(colleague, () -> desk.filter(own))).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> as(stranger, () -> desk.filter(shared))).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> as(stranger, () -> desk.filter(-5))).isInstanceOf(NotFound.class);
  }

  @Test
  void aDoubleClickKeepsOneFilter() throws Exception {
    Callable<Long> wish =
        staff.deed(officer, Role.OFFICER, () -> desk.save(wish("Кезек", true, "кезек")));

    assertThat(Set.copyOf(crowd.together(List.of(wish, wish, wish)))).hasSize(1);
    assertThat(tables.count("saved_filter")).isEqualTo(1);
  }

  @Test
  void doublesAndTooManyAreRefused() throws Exception {
    keep("Кезек", false, "кезек");
    assertThatThrownBy(() -> keep("КЕЗЕК", false, "дәрі")).isInstanceOf(FilterNameTaken.class);
    assertThatThrownBy(() -> keep("Басқа", false, "кезек")).isInstanceOf(FilterKeptBefore.class);
    for (int i = 1; i < FilterDesk.MOST; i++) {
      keep("Тізім " + i, false, "сөз " + i);
    }
    assertThatThrownBy(() -> keep("Тағы", false, "тағы")).isInstanceOf(TooManyFilters.class);
    assertThat(keep("Тағы", true, "тағы")).as("the desk has room of its own").isPositive();
  }

  @Test
  void aNameIsOneLineOfSixtyCodePoints() throws Exception {
    assertThatThrownBy(() -> keep(" \u202e\0 ", false, "a")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> keep("😀".repeat(61), false, "a")).isInstanceOf(InvalidInput.class);
    long kept = keep("😀".repeat(60), false, "a");
    staff.does(officer, Role.OFFICER, () -> desk.rename(kept, " Жаңа\nатау "));
    assertThat(names(officer)).containsExactly("Жаңа атау");
    staff.does(officer, Role.OFFICER, () -> desk.remove(kept));
    assertThat(names(officer)).isEmpty();
  }

  @Test
  void questionsAreCountedUpToAHundredAndOne() throws Exception {
    for (int i = 0; i < 105; i++) {
      village.question(meeting, "2026-7" + (1000 * turn + i), "RECEIVED");
    }
    List<InboxFilter> wanted =
        List.of(
            new InboxFilter(InboxFolder.TO_CHECK, meeting, null, ""),
            new InboxFilter(InboxFolder.AWAITING, meeting, null, ""));
    assertThat(as(officer, () -> desk.counts(wanted))).containsExactly(FilterDesk.COUNTED + 1, 0);
    assertThat(as(stranger, () -> desk.counts(wanted))).containsExactly(0, 0);
    assertThat(as(officer, () -> desk.counts(List.of()))).isEmpty();
  }

  /** Whatever a filter wants, its count is the number of lines that it opens. */
  @Test
  void aCountIsTheNumberOfLinesBehindIt() throws Exception {
    String number = "2026-8" + 1000 * turn;
    int made = 0;
    for (QuestionStatus status : QuestionStatus.values()) {
      for (int i = 0; i < 3; i++) {
        long id = village.question(meeting, number + made++, status.name());
        if (i == 1) {
          tables.write(
              "update question set assignee = ?, topic_code = 'health', answer_due_on = (now() at"
                  + " time zone 'Asia/Almaty')::date where id = ?",
              officer,
              id);
        } else if (i == 2) {
          tables.write(
              "update question set assignee = ?, answer_due_on = '2020-01-01' where id = ?",
              colleague,
              id);
          tables.write(
              "insert into answer (question_id, status, outcome, text, language, drafted_by, drafted_at)"
                  + " values (?, 'DRAFT', 'SOLVED', 'x', 'kk', 'x', now())",
              id);
        }
      }
    }
    List<InboxFilter> filters = new ArrayList<>();
    for (InboxFolder folder : InboxFolder.values()) {
      for (Whose whose : Whose.values()) {
        for (String words : List.of("", number + "1", "%", "кезек")) {
          filters.add(new InboxFilter(folder, meeting, null, words, whose));
        }
        filters.add(new InboxFilter(folder, meeting, "health", "", whose));
      }
    }
    List<Integer> counts = as(officer, () -> desk.counts(filters));

    Map<InboxFilter, Map<InboxFolder, Long>> ofFolders = new HashMap<>();
    for (int i = 0; i < filters.size(); i++) {
      InboxFilter filter = filters.get(i);
      assertThat(counts.get(i))
          .as(filter.toString())
          .isEqualTo(as(officer, () -> inbox.view(filter, InboxPlace.START, 100).rows()).size());
      if (filter.folder() != InboxFolder.HANDED_ON) {
        // The folders are counted together, whichever of them is open.
        InboxFilter anyFolder = inAnyFolder(filter);
        if (!ofFolders.containsKey(anyFolder)) {
          ofFolders.put(anyFolder, as(officer, () -> inbox.counts(filter)));
        }
        assertThat(ofFolders.get(anyFolder).get(filter.folder()))
            .as(filter.toString())
            .isEqualTo(counts.get(i).longValue());
      }
    }
    assertThat(counts).as("something to count").anyMatch(count -> count > 2);
  }

  private static InboxFilter inAnyFolder(InboxFilter filter) {
    return new InboxFilter(
        InboxFolder.ALL, filter.meetingId(), filter.topicCode(), filter.words(), filter.whose());
  }

  private long keep(String name, boolean shared, String words) throws Exception {
    return as(officer, () -> desk.save(wish(name, shared, words)));
  }

  private static SaveFilter wish(String name, boolean shared, String words) {
    return new SaveFilter("moh", name, shared, words(words));
  }

  private static InboxFilter words(String words) {
    return new InboxFilter(InboxFolder.ALL, null, null, words);
  }

  private List<String> names(String person) throws Exception {
    return as(person, () -> desk.filters()).stream().map(SavedFilterRow::name).toList();
  }

  private <T> T as(String person, Callable<T> deed) throws Exception {
    return staff.as(person, Role.OFFICER, deed);
  }
}
