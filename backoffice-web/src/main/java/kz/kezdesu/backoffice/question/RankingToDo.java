package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Names;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.question.OwedRanking;
import kz.kezdesu.question.QuestionRanking;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** Meetings that have ended and whose questions are not all ranked and sorted (1.6). */
@Dependent
public class RankingToDo implements ToDo {
  private static final int ORDER = 30;

  @EJB private QuestionRanking ranking;
  @Inject private Caller caller;
  @Inject private Texts texts;
  @Inject private Names names;
  @Inject private Dates dates;

  @Override
  public List<Waiting> waiting() {
    return caller.holds(Role.OFFICER)
        ? ranking.lacking().stream().map(this::line).toList()
        : List.of();
  }

  private Waiting line(OwedRanking owed) {
    ScheduleRow meeting = owed.meeting();
    return new Waiting(
        "question_ranking.todo",
        owed.missing(),
        "/question/ranking?meeting=" + meeting.id(),
        ORDER,
        false,
        names.region(meeting.regionKato())
            + ", "
            + dates.dayAndMonth(meeting.startsAt())
            + " · "
            + texts.of("site.clause", "1.6"));
  }
}
