package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxReading;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.question.QuestionAssigning;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** What waits for the caller among questions and answers: what is overdue first. */
@RequestScoped
public class InboxToDo implements ToDo {
  @EJB private InboxReading reading;
  @EJB private QuestionAssigning assigning;
  @Inject private Caller caller;
  @Inject private Texts texts;
  @Inject private Dates dates;
  @Inject private Clock clock;

  private Map<InboxFolder, LocalDate> nextDue = Map.of();

  @Override
  public List<Waiting> waiting() {
    List<Waiting> lines = new ArrayList<>();
    if (!caller.holds(Role.OFFICER, Role.APPROVER, Role.EDITOR)) {
      return lines;
    }
    Map<InboxFolder, Long> counts = reading.counts(InboxFilter.of(InboxFolder.ALL));
    nextDue = reading.nextDue();
    if (caller.holds(Role.OFFICER)) {
      lines.add(
          new Waiting(
              "question_inbox.todo.mine",
              assigning.own(),
              "/question/inbox?folder=all&whose=mine",
              11,
              false));
      lines.add(line("late", InboxFolder.OVERDUE, counts, 10, true));
      lines.add(line("today", InboxFolder.DUE_TODAY, counts, 10, false));
      lines.add(line("disputed", InboxFolder.DISPUTED, counts, 12, false));
      lines.add(line("handed", InboxFolder.HANDED_TO_US, counts, 13, false));
      lines.add(line("check", InboxFolder.TO_CHECK, counts, 20, false));
      lines.add(line("answer", InboxFolder.AWAITING, counts, 30, false));
      lines.add(line("draft", InboxFolder.DRAFTED, counts, 40, false));
    }
    if (caller.holds(Role.APPROVER) && !caller.holds(Role.OFFICER)) {
      lines.add(line("disputed", InboxFolder.DISPUTED, counts, 12, false));
    }
    Map<InboxFolder, Long> ofOthers = ofOthers(counts);
    lines.add(line("clear", InboxFolder.TO_CLEAR, ofOthers, 14, false));
    if (caller.holds(Role.APPROVER)) {
      lines.add(line("sign", InboxFolder.TO_SIGN_OFF, ofOthers, 15, false));
    }
    if (caller.holds(Role.EDITOR, Role.OFFICER)) {
      lines.add(line("publish", InboxFolder.TO_PUBLISH, counts, 16, false));
    }
    return lines;
  }

  /** Nobody is asked to clear or to sign what is their own. */
  private Map<InboxFolder, Long> ofOthers(Map<InboxFolder, Long> counts) {
    Map<InboxFolder, Long> others = new EnumMap<>(counts);
    reading.ownDeeds().forEach((folder, own) -> others.merge(folder, -own, Long::sum));
    return others;
  }

  private Waiting line(
      String what, InboxFolder folder, Map<InboxFolder, Long> counts, int order, boolean overdue) {
    return new Waiting(
        "question_inbox.todo." + what,
        counts.getOrDefault(folder, 0L),
        "/question/inbox?folder=" + folder.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        order,
        overdue,
        folder == InboxFolder.DUE_TODAY,
        note(folder));
  }

  /** The nearest last day of the answers there. */
  private String note(InboxFolder folder) {
    LocalDate due = nextDue.get(folder);
    if (due == null) {
      return "";
    }
    return due.equals(LocalDate.now(clock))
        ? texts.of("question_inbox.todo.due_today")
        : texts.of("question_inbox.todo.due", dates.plain(due));
  }
}
