package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.question.store.LikeQuestion;
import kz.kezdesu.question.store.LikeQuestions;
import kz.kezdesu.refusal.NotFound;

/**
 * Finds public questions that are like a text, so that people can support one instead of asking the
 * same again. It only suggests; Kazakh typed with Russian letters is found too.
 */
@Stateless
public class SimilarQuestions {
  /** The most questions that are suggested. */
  public static final int MOST = 5;

  @EJB private MeetingCatalogue meetings;
  @Inject private LikeQuestions likes;

  /**
   * Up to five public questions to the meeting's ministry, from its region first, the most alike
   * first.
   *
   * @throws NotFound when there is no such meeting
   */
  @PermitAll
  public List<SimilarRow> find(long meetingId, String text) {
    ScheduleRow meeting = meetings.line(meetingId);
    String clean = CleanText.of(text);
    if (clean.isEmpty()) {
      return List.of();
    }
    List<LikeQuestion> found = likes.find(meeting, clean, MOST);
    Map<Long, QuestionRow> lines =
        likes.lines(found).stream().collect(Collectors.toMap(QuestionRow::id, line -> line));
    return found.stream()
        .filter(like -> lines.containsKey(like.questionId()))
        .map(
            like ->
                new SimilarRow(Objects.requireNonNull(lines.get(like.questionId())), like.score()))
        .toList();
  }
}
