package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.question.store.Supports;
import kz.kezdesu.refusal.NotFound;

/** What the public may read of questions; never who asked when the name is hidden. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class QuestionCatalogue {
  @Inject private Questions questions;
  @Inject private Supports supports;

  /**
   * The first public questions that pass the filter.
   *
   * @param limit the most rows wanted, 1 to 500
   */
  public List<QuestionRow> questions(QuestionFilter filter, QuestionSort sort, int limit) {
    return questions.ofMeeting(filter, sort, QuestionPlace.START, limit);
  }

  /** The public questions that follow the given place in the same order. */
  public List<QuestionRow> questionsAfter(
      QuestionFilter filter, QuestionSort sort, QuestionPlace after, int limit) {
    return questions.ofMeeting(filter, sort, after, limit);
  }

  /** How many public questions pass the filter. */
  public long count(QuestionFilter filter) {
    return questions.countOfMeeting(filter);
  }

  /**
   * How many public questions to a ministry await an answer, by the region they come from; a region
   * without one is not named.
   */
  public Map<String, Long> unansweredByRegion(String ministryCode) {
    return questions.unansweredByRegion(ministryCode);
  }

  /**
   * What the public may know of a question.
   *
   * @throws NotFound when no question has this number
   */
  public Visibility visibility(String number) {
    return questions
        .status(number)
        .map(QuestionStatus::visibility)
        .orElseThrow(() -> new NotFound(number));
  }

  /**
   * All that a question's public page shows of the question itself.
   *
   * @throws NotFound when there is no such question, or it is not public
   */
  public QuestionDetail detail(String number) {
    return questions.publicDetail(number).orElseThrow(() -> new NotFound(number));
  }

  /** The public ones among these questions, most supported first. */
  public List<QuestionRow> lines(Collection<Long> ids) {
    return questions.publicLines(ids);
  }

  /**
   * The most supported ones of a problem's public questions.
   *
   * @param limit the most rows wanted, 1 to 500
   */
  public List<QuestionRow> ofProblem(long problemId, int limit) {
    return ofProblemAfter(problemId, QuestionPlace.START, limit);
  }

  /** A problem's public questions that follow the given place in the same order. */
  public List<QuestionRow> ofProblemAfter(long problemId, QuestionPlace after, int limit) {
    return questions.ofProblem(problemId, after, limit);
  }

  /** How many people support at least one of a problem's public questions; each once (1.6). */
  public int peopleBehindProblem(long problemId) {
    return supports.peopleBehind(questions.idsOfProblem(problemId));
  }

  /** How many public questions are linked to a problem. */
  public long countOfProblem(long problemId) {
    return questions.countOfProblem(problemId);
  }

  /**
   * A public question by its id, for lists that know only ids.
   *
   * @throws NotFound when there is no such question, or it is not public
   */
  public QuestionRow line(long id) {
    return questions.publicLine(id).orElseThrow(() -> new NotFound(id));
  }

  /** The same; empty when there is no such question, or it is not public. */
  public Optional<QuestionRow> lineIfPublic(long id) {
    return questions.publicLine(id);
  }
}
