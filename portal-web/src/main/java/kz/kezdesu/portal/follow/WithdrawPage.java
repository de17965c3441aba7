package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.question.AuthorsQuestion;
import kz.kezdesu.question.TrackedQuestion;
import org.jspecify.annotations.Nullable;

/** Says what goes and what stays when the author withdraws, and does it. */
@Named
@RequestScoped
@At(
    path = "/{lang}/track/{code}/withdraw",
    view = "/follow/withdraw.xhtml",
    shared = false,
    secret = true)
public class WithdrawPage implements Form {
  @EJB private AuthorsQuestion questions;
  @Inject private OwnQuestion own;

  private @Nullable TrackedQuestion question;

  @Override
  public void load() {
    question = own.open();
  }

  /** What is withdrawn already, the author's page says. */
  @Override
  public Optional<String> elsewhere() {
    return getQuestion().consentWithdrawnAt() == null
        ? Optional.empty()
        : Optional.of(own.address());
  }

  @Override
  public Outcome submit() {
    own.openToAct();
    questions.withdraw(own.code());
    return new Outcome.Next(own.address() + "?done=withdrawn#verdict");
  }

  public TrackedQuestion getQuestion() {
    if (question == null) {
      throw new IllegalStateException("not loaded");
    }
    return question;
  }

  /** Whether the whole question goes; otherwise its number and text stay. */
  public boolean isWhole() {
    return getQuestion().isWhollyWithdrawable();
  }

  /** The address of the author's page. */
  public String getBack() {
    return own.address();
  }
}
