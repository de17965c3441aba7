package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.likeness.LikenessIndex.Found;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.question.store.LikeQuestions;
import kz.kezdesu.question.store.SearchScope;
import kz.kezdesu.refusal.NotFound;

/**
 * Finds public questions that are like a text, so that people can support one instead of asking the
 * same again: in Russian and Kazakh, across both, with whatever ending, keyboard and typing error.
 * It only suggests.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SimilarQuestions {
  /** The most questions that are suggested. */
  public static final int MOST = 5;

  /** Texts that have nothing to do with each other stay below. */
  private static final double LEAST = 0.05;

  /** What is less like a text than that would only keep its author waiting. */
  private static final double LEAST_TO_ASK_ABOUT = 0.1;

  @EJB private MeetingCatalogue meetings;
  @EJB private QuestionIndex index;
  @EJB private Topics topics;
  @Inject private LikeQuestions likes;

  /**
   * Up to five public questions to the meeting's ministry from its region, the most alike first.
   *
   * @throws NotFound when there is no such meeting
   */
  public List<SimilarRow> find(long meetingId, String text) {
    ScheduleRow meeting = meetings.line(meetingId);
    String clean = CleanText.of(text);
    if (clean.isEmpty()) {
      return List.of();
    }
    List<String> scopes = likes.meetings(meeting).stream().map(SearchScope::meeting).toList();
    List<Found> found = index.alike(clean, meeting.regionKato(), scopes, MOST, LEAST);
    Map<Long, QuestionRow> lines = likes.publicLines(found.stream().map(Found::id).toList());
    return found.stream()
        .flatMap(
            like ->
                Stream.ofNullable(lines.get(like.id()))
                    .map(line -> new SimilarRow(line, like.score(), like.certain())))
        .toList();
  }

  /** The topic that the words of a text speak for; empty when they do not tell. */
  public Optional<Topic> topic(String text) {
    String clean = CleanText.of(text);
    return clean.isEmpty()
        ? Optional.empty()
        : index.matter(clean).flatMap(topics::topic).filter(Topic::isOffered);
  }

  /**
   * As {@link #find}, for somebody who is about to send the text: only those that may well be the
   * same.
   *
   * @throws NotFound when there is no such meeting
   */
  public List<SimilarRow> suggest(long meetingId, String text) {
    return find(meetingId, text).stream()
        .filter(like -> like.score() >= LEAST_TO_ASK_ABOUT)
        .toList();
  }
}
