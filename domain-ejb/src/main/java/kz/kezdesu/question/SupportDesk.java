package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.ConfirmationExpired;
import kz.kezdesu.privacy.ConfirmedPerson;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.PendingConfirmation;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.question.store.Supports;
import kz.kezdesu.refusal.NotFound;

/**
 * Takes the supports of public questions: one per confirmed person, however often it is sent. A
 * support is only written down here; {@link SupportCount} counts. {@link SupportIntake} takes those
 * of people who are known already.
 */
@Stateless
public class SupportDesk {
  @EJB private Persons persons;
  @EJB private Outbox outbox;
  @Inject private Supports supports;
  @Inject private Questions questions;
  @Inject private PortalAddress portal;
  @Inject private Clock clock;

  /**
   * Confirmed people support questions, as one deed; sent again it is still one support.
   *
   * @return what became of each, in their order
   */
  @PermitAll
  public List<SupportOutcome> support(List<SupportWish> wishes) {
    return supports.add(wishes, clock.instant());
  }

  /**
   * Whether the person supports the question.
   *
   * @throws NotFound when there is no such question, or it is not public
   */
  @PermitAll
  public boolean isSupported(String number, UUID personId) {
    return supports.has(publicQuestion(number), personId);
  }

  /**
   * Sends a letter to somebody who wants to support a question; the support counts once the link in
   * it was used. The same happens whether the contact was known before or not.
   *
   * @throws NotFound when there is no such question, or it is not public
   */
  @PermitAll
  public void invite(String number, Contact email, Language language) {
    long questionId = publicQuestion(number);
    UUID personId = persons.meet(email, language);
    SecretCode code = persons.awaitConfirmation(personId, questionId);
    outbox.send(
        QuestionLetters.confirmation(
            email, language, number, portal.page(language, "/confirm/" + code.value()), code));
  }

  /**
   * Which question the link of a letter would support; nothing is done yet.
   *
   * @throws NotFound when no letter has this code, or its question is no longer public
   * @throws ConfirmationExpired when the link has become void
   */
  @PermitAll
  public QuestionRow wish(SecretCode code) {
    PendingConfirmation pending =
        persons.pending(code).orElseThrow(() -> new NotFound("confirmation"));
    if (pending.isExpired(clock.instant())) {
      throw new ConfirmationExpired();
    }
    return Optional.ofNullable(pending.questionId())
        .flatMap(questions::publicLine)
        .orElseThrow(() -> new NotFound("question"));
  }

  /**
   * The link of a letter is used: the person is confirmed and the question supported. Used again it
   * does the same.
   *
   * @throws NotFound when no letter has this code
   * @throws ConfirmationExpired when the link has become void
   * @throws SupportNotCounted when the person's support was set aside
   */
  @PermitAll
  public ConfirmedSupport confirm(SecretCode code) {
    ConfirmedPerson person = persons.confirm(code);
    QuestionRow question =
        Optional.ofNullable(person.questionId())
            .flatMap(questions::publicLine)
            .orElseThrow(() -> new NotFound("question"));
    support(List.of(new SupportWish(question.number(), person.id())))
        .get(0)
        .orRefuse(question.number());
    return new ConfirmedSupport(question.number(), person.key(), person.keyExpiresAt());
  }

  private long publicQuestion(String number) {
    return supports.publicQuestion(number).orElseThrow(() -> new NotFound(number));
  }
}
