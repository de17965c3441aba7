package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kz.kezdesu.convenience.PollVoting;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Visitor;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.ConfirmedSupport;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.SupportDesk;
import kz.kezdesu.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of a letter leads. Opening it does nothing, so that programs which look into
 * letters confirm nobody; the button does.
 */
@Named
@RequestScoped
@At(path = "/{lang}/confirm/{token}", view = "/follow/confirm.xhtml", shared = false, secret = true)
public class ConfirmPage implements Form {
  @EJB private SupportDesk desk;
  @EJB private PollVoting voting;
  @Inject private Visit visit;
  @Inject private Visitor visitor;
  @Inject private Turnstile turnstile;

  private @Nullable QuestionRow question;

  @Override
  public void load() {
    if (!voting.isForAVote(code())) {
      question = desk.wish(code());
    }
  }

  /** A code that was typed may be that of a vote, which has a page of its own. */
  @Override
  public Optional<String> elsewhere() {
    return question == null ? Optional.of(visit.getPath() + "/vote") : Optional.empty();
  }

  @Override
  public Outcome submit() {
    turnstile.pass(Wish.SUPPORT, visit.request());
    ConfirmedSupport support = desk.confirm(code());
    visitor.remember(support.key(), visit.request(), visit.response());
    return new Outcome.Next("/questions/" + support.number() + "/support");
  }

  public QuestionRow getQuestion() {
    if (question == null) {
      throw new IllegalStateException("not loaded");
    }
    return question;
  }

  private SecretCode code() {
    return SecretCode.of(visit.segment("token")).orElseThrow(() -> new NotFound("confirmation"));
  }
}
