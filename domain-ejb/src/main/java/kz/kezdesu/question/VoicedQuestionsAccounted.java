package kz.kezdesu.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.meeting.ClosingCondition;

/** A meeting is not closed before every question voiced there is accounted for (1.6). */
@ApplicationScoped
public class VoicedQuestionsAccounted implements ClosingCondition {
  @EJB private QuestionRanking ranking;

  @Override
  public List<Breach> breaches(long meetingId) {
    return ranking.missing(meetingId);
  }
}
