package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.decree.VoicedQuestions;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.question.store.Ranking;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** After a meeting its ministry ranks every question that was voiced there (1.6). */
@Stateless
public class QuestionRanking {
  @EJB private MeetingCatalogue meetings;
  @EJB private ProblemCatalogue problems;
  @Inject private Ranking ranking;
  @Inject private Caller caller;

  /**
   * What is missing, by the decree, before the meeting can be closed; nothing when every voiced
   * question is accounted for (1.6).
   *
   * @throws kz.kezdesu.refusal.NotFound when there is no such meeting
   * @throws kz.kezdesu.refusal.NotYours when it is another ministry's
   */
  @RolesAllowed({"OFFICER", "APPROVER", "HOST", "EDITOR"})
  public List<Breach> missing(long meetingId) {
    caller.mustHoldOneOf(
        List.of(Role.OFFICER, Role.APPROVER, Role.HOST, Role.EDITOR),
        meetings.line(meetingId).ministryCode());
    return asVoiced(ranking.voiced(meetingId)).breaches();
  }

  private VoicedQuestions asVoiced(List<VoicedRow> rows) {
    Set<Long> linked = problems.linksOf(rows.stream().map(VoicedRow::id).toList()).keySet();
    return new VoicedQuestions(
        rows.stream().map(row -> row.asVoiced(linked.contains(row.id()))).toList());
  }
}
