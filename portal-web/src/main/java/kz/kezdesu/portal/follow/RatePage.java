package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AuthorsVerdict;
import kz.kezdesu.answer.Satisfaction;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.TrackedQuestion;

/** Takes the author's word on how the answer was, once. */
@Named
@RequestScoped
@At(path = "/{lang}/track/{code}/rate", view = "/follow/rate.xhtml", shared = false, secret = true)
public class RatePage implements Form {
  private static final int UNPROCESSABLE = 422;

  @EJB private AuthorsVerdict verdict;
  @EJB private AnswerCatalogue answers;
  @Inject private OwnQuestion own;
  @Inject private Visit visit;

  private boolean rateable;

  @Override
  public void load() {
    rateable = isRateable(own.open());
  }

  /** Where there is nothing to rate, or it was rated, the author's page says so. */
  @Override
  public Optional<String> elsewhere() {
    return rateable ? Optional.empty() : Optional.of(own.address());
  }

  @Override
  public Outcome submit() {
    own.openToAct();
    Optional<Satisfaction> said =
        Arrays.stream(Satisfaction.values())
            .filter(one -> one.name().equals(visit.typed("satisfaction")))
            .findFirst();
    if (said.isEmpty()) {
      return new Outcome.Again(UNPROCESSABLE);
    }
    verdict.rate(own.code(), said.get());
    return new Outcome.Next(own.address() + "?done=rated#verdict");
  }

  private boolean isRateable(TrackedQuestion question) {
    return answers.published(question.id()).isPresent() && answers.rating(question.id()).isEmpty();
  }

  /** Nothing that is known was chosen. */
  public boolean isFaulty() {
    return visit.request().getMethod().equals("POST");
  }

  /** The address of the author's page. */
  public String getBack() {
    return own.address();
  }
}
