package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.LikeQuestions;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.question.store.SearchScope;

/**
 * Finds public questions by what they say, in Russian and Kazakh at once, with whatever ending,
 * keyboard and typing error, and by their number.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class QuestionSearch {
  /** So many questions are found at most. */
  public static final int MOST = 100;

  /** So many are found on a desk at most. */
  public static final int MOST_ON_DESK = 500;

  @EJB private QuestionIndex index;
  @Inject private LikeQuestions likes;
  @Inject private Questions questions;

  /**
   * Questions that say what is wanted, those that say most of it first, of equals the newest; all
   * questions, the newest first, when nothing is said.
   *
   * @param from how many of them are passed over
   * @param limit the most lines wanted
   */
  public FoundQuestions find(SearchQuestions wanted, int from, int limit) {
    String words = wanted.words();
    Optional<QuestionRow> numbered = numbered(words);
    if (numbered.isPresent()) {
      return new FoundQuestions(List.of(numbered.get()), 1, false);
    }
    List<String> scopes = new ArrayList<>(List.of(SearchScope.PUBLIC));
    Optional.ofNullable(wanted.ministryCode()).map(SearchScope::ministry).ifPresent(scopes::add);
    Optional.ofNullable(wanted.regionKato()).map(SearchScope::region).ifPresent(scopes::add);
    List<Long> ids = index.search(words, scopes, MOST + 1);
    List<Long> found = ids.subList(0, Math.min(MOST, ids.size()));
    List<Long> page =
        found.subList(Math.min(from, found.size()), Math.min(from + limit, found.size()));
    Map<Long, QuestionRow> lines = likes.publicLines(page);
    return new FoundQuestions(
        page.stream().map(lines::get).filter(Objects::nonNull).toList(),
        found.size(),
        ids.size() > MOST);
  }

  /**
   * The ids of the questions that bodies have in their inboxes, whatever became of them, and that
   * say what is wanted: {@link #MOST_ON_DESK} at most, those that say most of it, of equals the
   * newest; before them the one that has what is wanted as its number, whosever it is. None when
   * nothing is said.
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<Long> onDesk(Collection<String> bodies, String words) {
    if (words.isBlank()) {
      return List.of();
    }
    Stream<Long> numbered = byNumber(words).map(Question::getId).stream();
    Stream<Long> said =
        bodies.stream()
            .flatMap(
                body ->
                    index.search(words, List.of(SearchScope.inbox(body)), MOST_ON_DESK).stream());
    return Stream.concat(numbered, said).distinct().limit(MOST_ON_DESK).toList();
  }

  private Optional<QuestionRow> numbered(String words) {
    return byNumber(words).flatMap(question -> questions.publicLine(question.getId()));
  }

  private Optional<Question> byNumber(String words) {
    return QuestionNumber.of(words).flatMap(questions::byNumber);
  }
}
