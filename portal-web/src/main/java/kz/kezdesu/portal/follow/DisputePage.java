package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerRow;
import kz.kezdesu.answer.AuthorsVerdict;
import kz.kezdesu.answer.DisputeReason;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.TrackedQuestion;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;

/** Takes the author's word that the question is not answered, once, with a reason for everybody. */
@Named
@RequestScoped
@At(
    path = "/{lang}/track/{code}/dispute",
    view = "/follow/dispute.xhtml",
    shared = false,
    secret = true)
public class DisputePage implements Form {
  private static final int UNPROCESSABLE = 422;

  @EJB private AuthorsVerdict verdict;
  @EJB private AnswerCatalogue answers;
  @Inject private OwnQuestion own;
  @Inject private Visit visit;

  private @Nullable TrackedQuestion question;
  private @Nullable AnswerRow answer;
  private boolean disputed;
  private @Nullable Fault fault;

  @Override
  public void load() {
    look(own.open());
  }

  private void look(TrackedQuestion found) {
    question = found;
    answer = answers.published(found.id()).orElse(null);
    disputed = answers.dispute(found.id()).isPresent();
  }

  /** Where there is nothing to dispute, or it was disputed, the author's page says so. */
  @Override
  public Optional<String> elsewhere() {
    return answer == null || disputed ? Optional.of(own.address()) : Optional.empty();
  }

  @Override
  public Outcome submit() {
    look(own.openToAct());
    try {
      verdict.dispute(own.code(), visit.typed("reason"));
    } catch (InvalidInput refused) {
      fault = refused.faults().get(0);
      return new Outcome.Again(UNPROCESSABLE);
    }
    return new Outcome.Next(own.address() + "?done=disputed#verdict");
  }

  public TrackedQuestion getQuestion() {
    if (question == null) {
      throw new IllegalStateException("not loaded");
    }
    return question;
  }

  /** The answer that may be disputed; null when none is published any more. */
  public @Nullable AnswerRow getAnswer() {
    return answer;
  }

  /** What is wrong with the reason; null when nothing is. */
  public @Nullable Fault getFault() {
    return fault;
  }

  /** The reason as it was typed. */
  public String getReason() {
    return visit.typed("reason");
  }

  /** The longest reason. */
  public int getLongest() {
    return DisputeReason.LONGEST;
  }

  /** The address of the author's page. */
  public String getBack() {
    return own.address();
  }
}
