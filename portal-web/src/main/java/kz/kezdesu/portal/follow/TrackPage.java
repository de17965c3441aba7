package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.QuestionNumber;
import kz.kezdesu.question.QuestionTracking;
import org.jspecify.annotations.Nullable;

/** Finds the own question by its secret code. The number alone opens only what is public. */
@Named
@RequestScoped
@At(path = "/{lang}/track", view = "/follow/track.xhtml")
public class TrackPage implements Form {
  private static final int UNPROCESSABLE = 422;

  @EJB private QuestionTracking tracking;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;

  private @Nullable String fault;

  @Override
  public void load() {
    fault = null;
  }

  @Override
  public Outcome submit() {
    Optional<SecretCode> code =
        SecretCode.of(visit.typed("code")).filter(typed -> tracking.find(typed).isPresent());
    if (code.isPresent()) {
      return new Outcome.Next("/track/" + code.get().value());
    }
    turnstile.pass(Wish.WRONG_CODE, visit.request());
    fault = visit.typed("code").isBlank() ? "empty" : getNumber().isEmpty() ? "wrong" : "number";
    return new Outcome.Again(UNPROCESSABLE);
  }

  /** What is wrong: {@code empty}, {@code wrong}, or {@code number}; null when nothing is. */
  public @Nullable String getFault() {
    return fault;
  }

  /** What was typed. */
  public String getCode() {
    return visit.typed("code");
  }

  /** The question's number, if that was typed; empty otherwise. */
  public String getNumber() {
    return QuestionNumber.of(visit.typed("code")).orElse("");
  }
}
