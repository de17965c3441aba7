package kz.kezdesu.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.kezdesu.answer.store.Answers;

/** What the public may read of answers: those that are published. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnswerCatalogue {
  @Inject private Answers answers;

  /** The published answer to a question. */
  public Optional<AnswerRow> published(long questionId) {
    return answers.published(questionId);
  }
}
