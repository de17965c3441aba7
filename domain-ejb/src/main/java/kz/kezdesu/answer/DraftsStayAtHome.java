package kz.kezdesu.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.answer.store.Answers;
import kz.kezdesu.question.QuestionChangedHands;

/**
 * What a body has worded and not published does not go along with a question that is handed over: a
 * body never sees another body's unpublished work. It is there again when the question comes back.
 */
@ApplicationScoped
public class DraftsStayAtHome {
  @Inject private Answers answers;

  void keep(@Observes QuestionChangedHands change) {
    answers
        .ofQuestion(change.questionId())
        .ifPresent(
            answer -> {
              answer.keepFor(change.from());
              answers.writeDown();
            });
    answers.kept(change.questionId(), change.to()).ifPresent(Answer::takeUpAgain);
  }
}
