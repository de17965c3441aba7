package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.wakeup.Change;

/**
 * The side of a question that its answer touches. Part of a deed at the answer; whoever calls has
 * made sure that the question is the own body's.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class QuestionAnswering {
  @EJB private QuestionNews news;
  @Inject private DeskQuestions questions;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * The question as it stands.
   *
   * @throws NotFound when there is no such question
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public AskedQuestion asked(long questionId) {
    return asked(questions.find(questionId).orElseThrow(() -> new NotFound(questionId)));
  }

  /**
   * The question, held until the transaction ends, so that deeds at its answer come one by one.
   *
   * @throws NotFound when there is no such question
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public AskedQuestion hold(long questionId) {
    return asked(held(questionId));
  }

  /**
   * The answer is published: the question has it from now on, and its author is told.
   *
   * @throws QuestionStepNotPossible when the question awaits no answer
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void answered(long questionId) {
    Question question = held(questionId);
    question.answered(caller.login(), clock.instant());
    news.answered(questionId);
    changes.fire(new Change(Change.Kind.QUESTION, questionId));
    changes.fire(new Change(Change.Kind.MEETING, question.getMeetingId()));
  }

  /**
   * Many questions, held until the transaction ends; those that do not exist are left out.
   *
   * @return in the order of their ids, so that two who hold many never wait for each other
   */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<AskedQuestion> holdAll(Collection<Long> questionIds) {
    return questions.holdAll(questionIds).stream().map(QuestionAnswering::asked).toList();
  }

  /** Reads at once whom {@link #answered} is going to write to. */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void meetAuthors(Collection<Long> questionIds) {
    news.meetAuthors(questionIds);
  }

  private static AskedQuestion asked(Question question) {
    Question.Matter matter = question.matter();
    return new AskedQuestion(
        question.getId(),
        question.getNumber(),
        matter.ministryCode(),
        question.getStatus(),
        question.isAuthorForgotten(),
        question.isHandOverWaiting(),
        matter.language(),
        matter.regionKato(),
        matter.districtKato(),
        question.getAskedAt());
  }

  private Question held(long questionId) {
    return questions.hold(questionId).orElseThrow(() -> new NotFound(questionId));
  }
}
