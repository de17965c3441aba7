package kz.kezdesu.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.answer.model.Dispute;
import kz.kezdesu.answer.store.Answers;
import kz.kezdesu.answer.store.Corrections;
import kz.kezdesu.answer.store.Verdicts;

/** What the public may read of answers: those that are published. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnswerCatalogue {
  @Inject private Answers answers;
  @Inject private Corrections corrections;
  @Inject private Verdicts verdicts;

  /** The published answer to a question. */
  public Optional<AnswerRow> published(long questionId) {
    return answers.published(questionId);
  }

  /** What the published answers to these questions came to, by question, in one reading. */
  public Map<Long, AnswerOutcome> outcomes(Collection<Long> questionIds) {
    return answers.outcomes(questionIds);
  }

  /** How the published answer was corrected, and what it said before; the latest first. */
  public List<CorrectionRow> corrections(long questionId) {
    return corrections.published(questionId);
  }

  /** That the author of a question says it is not answered, and what the ministry replied. */
  public Optional<DisputeRow> dispute(long questionId) {
    return verdicts.dispute(questionId).map(Dispute::line);
  }

  /** What the author of a question has said of its answer; for the author's own page. */
  public Optional<Satisfaction> rating(long questionId) {
    return verdicts.rating(questionId);
  }
}
