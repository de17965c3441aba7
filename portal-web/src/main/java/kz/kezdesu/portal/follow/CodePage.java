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
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;

/** Takes the code of a letter that is read on another device. */
@Named
@RequestScoped
@At(path = "/{lang}/confirm", view = "/follow/code.xhtml")
public class CodePage implements Form {
  private static final int UNPROCESSABLE = 422;

  @EJB private Persons persons;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;

  private boolean faulty;

  @Override
  public void load() {
    faulty = false;
  }

  @Override
  public Outcome submit() {
    Optional<SecretCode> code =
        SecretCode.of(visit.typed("code")).filter(typed -> persons.pending(typed).isPresent());
    if (code.isPresent()) {
      return new Outcome.Next("/confirm/" + code.get().value());
    }
    turnstile.pass(Wish.WRONG_CODE, visit.request());
    faulty = true;
    return new Outcome.Again(UNPROCESSABLE);
  }

  /** No letter has the typed code. */
  public boolean isFaulty() {
    return faulty;
  }

  /** The code as it was typed. */
  public String getCode() {
    return visit.typed("code");
  }
}
