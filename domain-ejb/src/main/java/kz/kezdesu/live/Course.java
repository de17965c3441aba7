package kz.kezdesu.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting stands, told from its announcements alone.
 *
 * @param lastSequence the last announcement; 0 before the first
 * @param nowAnswering the announcement of the question that is being answered, if one is
 * @param onBreak there is a break
 * @param taken the questions that were taken up, in order, the present one included
 * @param answered the questions answered at the meeting, in order
 */
public record Course(
    int lastSequence,
    @Nullable AnnouncementRow nowAnswering,
    boolean onBreak,
    Set<Long> taken,
    Set<Long> answered) {

  /** The course that these announcements tell, given in order of their sequence. */
  public static Course of(List<AnnouncementRow> announcements) {
    int last = 0;
    AnnouncementRow now = null;
    boolean pause = false;
    Set<Long> taken = new LinkedHashSet<>();
    Set<Long> answered = new LinkedHashSet<>();
    for (AnnouncementRow announcement : announcements) {
      last = announcement.sequence();
      AnnouncementKind kind = announcement.kind();
      Long question = announcement.questionId();
      if (kind == AnnouncementKind.NOW_ANSWERING) {
        now = announcement;
        if (question != null) {
          taken.add(question);
          answered.remove(question);
        }
      }
      if (kind == AnnouncementKind.ANSWERED && question != null) {
        taken.add(question);
        answered.add(question);
        now = now != null && question.equals(now.questionId()) ? null : now;
      }
      if (kind.clearsTheFloor()) {
        now = null;
      }
      if (kind != AnnouncementKind.NOTE) {
        pause = kind == AnnouncementKind.BREAK;
      }
    }
    return new Course(last, now, pause, taken, answered);
  }

  /** The question that is being answered; null when none is. */
  public @Nullable Long questionNow() {
    return nowAnswering == null ? null : nowAnswering.questionId();
  }
}
