package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Visitor;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.SupportDesk;
import kz.kezdesu.question.SupportIntake;
import org.jspecify.annotations.Nullable;

/**
 * Supports a question: at once for a person we recognise, otherwise through a letter. What the page
 * says does not depend on whether an address is known.
 */
@Named
@RequestScoped
@At(path = "/{lang}/questions/{number}/support", view = "/question/support.xhtml", shared = false)
public class SupportPage implements Form {
  private static final int UNPROCESSABLE = 422;

  @EJB private QuestionCatalogue catalogue;
  @EJB private SupportDesk desk;
  @EJB private SupportIntake intake;
  @Inject private Visit visit;
  @Inject private Visitor visitor;
  @Inject private Turnstile turnstile;

  private @Nullable QuestionRow question;
  private Optional<UUID> person = Optional.empty();
  private boolean supported;
  private boolean faulty;

  @Override
  public void load() {
    QuestionRow row = catalogue.detail(visit.segment("number")).row();
    question = row;
    person = visitor.person(visit.request());
    supported = person.filter(id -> desk.isSupported(row.number(), id)).isPresent();
  }

  @Override
  public Outcome submit() {
    load();
    HttpServletRequest request = visit.request();
    if (person.isPresent()) {
      turnstile.pass(Wish.SUPPORT, request);
      turnstile.pass(Wish.SUPPORT, person.get().toString());
      intake.support(getQuestion().number(), person.get());
      return new Outcome.Next(address());
    }
    if (request.getParameter("email") == null) {
      return new Outcome.Next(address());
    }
    Optional<Contact> email = Contact.email(visit.typed("email"));
    if (email.isEmpty()) {
      faulty = true;
      return new Outcome.Again(UNPROCESSABLE);
    }
    turnstile.passLetter(request, email.get());
    desk.invite(getQuestion().number(), email.get(), visit.getLanguage());
    return new Outcome.Next(address() + "?sent=yes");
  }

  public QuestionRow getQuestion() {
    if (question == null) {
      throw new IllegalStateException("not loaded");
    }
    return question;
  }

  /** The visitor is a person we recognise. */
  public boolean isRecognised() {
    return person.isPresent();
  }

  /** The recognised person supports the question. */
  public boolean isSupported() {
    return supported;
  }

  /** A letter has just been sent. */
  public boolean isSent() {
    return !supported && visit.typed("sent").equals("yes");
  }

  /** The typed address is none. */
  public boolean isFaulty() {
    return faulty;
  }

  /** The address as it was typed. */
  public String getEmail() {
    return visit.typed("email");
  }

  private String address() {
    return "/questions/" + getQuestion().number() + "/support";
  }
}
