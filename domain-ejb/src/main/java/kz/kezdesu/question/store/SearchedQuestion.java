package kz.kezdesu.question.store;

import java.util.Set;
import kz.kezdesu.likeness.LikenessIndex;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is searched of a question.
 *
 * @param changedIn the transaction that changed it last
 */
public record SearchedQuestion(
    long id,
    String text,
    String regionKato,
    @Nullable String districtKato,
    String ministryCode,
    long meetingId,
    QuestionStatus status,
    long changedIn) {
  /** Whether anybody, staff included, should still find it. */
  public boolean isFound() {
    return status != QuestionStatus.DECLINED && status != QuestionStatus.WITHDRAWN;
  }

  /** The same for the index, with the words by which searches are narrowed. */
  public LikenessIndex.Entry entry() {
    Set<String> scopes =
        status.isPublic()
            ? Set.of(
                SearchScope.desk(ministryCode),
                SearchScope.PUBLIC,
                SearchScope.meeting(meetingId),
                SearchScope.ministry(ministryCode),
                SearchScope.region(regionKato))
            : Set.of(SearchScope.desk(ministryCode));
    return new LikenessIndex.Entry(id, text, regionKato, districtKato, scopes);
  }
}
