package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.subscription.Following;
import kz.kezdesu.subscription.Pace;
import kz.kezdesu.subscription.Subject;
import kz.kezdesu.subscription.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Sends the letter that begins to follow something. What the page says does not depend on whether
 * an address is known.
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/follow",
    view = "/follow/follow.xhtml",
    shared = false,
    parameters = {"what", "id"})
public class FollowPage implements Form {
  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST_ID = 40;

  @EJB private Following following;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;

  private @Nullable Subject subject;
  private boolean faulty;

  @Override
  public void load() {
    String what = visit.typed("what");
    String id = visit.typed("id").strip();
    SubjectKind kind =
        Arrays.stream(SubjectKind.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(what))
            .findFirst()
            .filter(one -> !id.isEmpty() && id.length() <= LONGEST_ID)
            .orElseThrow(() -> new NotFound(what));
    Subject found = new Subject(kind, id);
    following.mustBePublic(found);
    subject = found;
  }

  @Override
  public Outcome submit() {
    load();
    Optional<Contact> email = Contact.email(visit.typed("email"));
    if (email.isEmpty()) {
      faulty = true;
      return new Outcome.Again(UNPROCESSABLE);
    }
    turnstile.passLetter(visit.request(), email.get());
    following.invite(getSubject(), pace(), email.get(), visit.getLanguage());
    return new Outcome.Next(getAddress() + "&sent=yes");
  }

  private Pace pace() {
    return isAtOnce() ? Pace.AT_ONCE : Pace.DAILY;
  }

  public Subject getSubject() {
    if (subject == null) {
      throw new IllegalStateException("not loaded");
    }
    return subject;
  }

  /** The visitor wants to be told soon after each event. */
  public boolean isAtOnce() {
    return visit.typed("pace").equals(Pace.AT_ONCE.name());
  }

  /** A letter has just been sent. */
  public boolean isSent() {
    return visit.typed("sent").equals("yes");
  }

  /** The typed address is none. */
  public boolean isFaulty() {
    return faulty;
  }

  /** The address as it was typed. */
  public String getEmail() {
    return visit.typed("email");
  }

  /** The address of this page below the language. */
  public String getAddress() {
    return "/follow?what="
        + getSubject().kind().name().toLowerCase(Locale.ROOT)
        + "&id="
        + getSubject().id();
  }
}
