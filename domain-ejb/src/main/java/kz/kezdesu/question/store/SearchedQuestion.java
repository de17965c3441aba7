package kz.kezdesu.question.store;

import java.util.HashSet;
import java.util.Set;
import kz.kezdesu.likeness.LikenessIndex;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is searched of a question.
 *
 * @param handedOnBy the bodies that have handed it over and still read it
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
    Set<String> handedOnBy,
    long changedIn) {
  /** The same for the index, with the words by which searches are narrowed. */
  public LikenessIndex.Entry entry() {
    Set<String> scopes = new HashSet<>();
    scopes.add(SearchScope.inbox(ministryCode));
    handedOnBy.forEach(body -> scopes.add(SearchScope.inbox(body)));
    if (status != QuestionStatus.DECLINED && status != QuestionStatus.WITHDRAWN) {
      scopes.add(SearchScope.desk(ministryCode));
    }
    if (status.isPublic()) {
      scopes.add(SearchScope.PUBLIC);
      scopes.add(SearchScope.meeting(meetingId));
      scopes.add(SearchScope.ministry(ministryCode));
      scopes.add(SearchScope.region(regionKato));
    }
    return new LikenessIndex.Entry(id, text, regionKato, districtKato, scopes);
  }
}
