package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.refusal.NotFound;

/**
 * Writes to the author of a question what has become of it. Each piece of news is told once; an
 * author without an e-mail address is told nothing.
 */
@Stateless
public class QuestionNews {
  @EJB private Persons persons;
  @EJB private Outbox outbox;
  @Inject private Questions questions;
  @Inject private PortalAddress portal;

  /** The question has come; the letter holds its number and the secret link. */
  @PermitAll
  public void received(String number, Contact email, Language language, SecretCode trackingCode) {
    outbox.send(
        QuestionLetters.received(
            email,
            language,
            number,
            portal.page(language, "/track/" + trackingCode.value()),
            trackingCode));
  }

  /**
   * The answer to the question is published.
   *
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void answered(long questionId) {
    tell(
        questionId,
        (question, email, language) ->
            QuestionLetters.answered(
                email,
                language,
                question.getNumber(),
                portal.page(language, "/questions/" + question.getNumber())));
  }

  /**
   * The question will not be published; the letter says why.
   *
   * @param time the first time is 1: a refusal can be undone, and come again
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void declined(long questionId, DeclineReason reason, int time) {
    tell(
        questionId,
        (question, email, language) ->
            QuestionLetters.declined(
                email,
                language,
                question.getNumber(),
                reason,
                portal.page(language, "/schedule"),
                time));
  }

  /**
   * The refusal of which the author was told was a mistake.
   *
   * @param time which refusal; the first is 1
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void refusalUndone(long questionId, int time) {
    tell(
        questionId,
        (question, email, language) ->
            QuestionLetters.refusalUndone(email, language, question.getNumber(), time));
  }

  /**
   * The ministry has replied to the author's word that the question is not answered.
   *
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void disputeReplied(long questionId) {
    tell(
        questionId,
        (question, email, language) ->
            QuestionLetters.disputeReplied(
                email,
                language,
                question.getNumber(),
                portal.page(language, "/questions/" + question.getNumber())));
  }

  private interface News {
    Letter letter(Question question, Contact email, Language language);
  }

  private void tell(long questionId, News news) {
    Question question = questions.find(questionId).orElseThrow(() -> new NotFound(questionId));
    UUID author = question.getAuthorId();
    if (author == null) {
      return;
    }
    Language language = persons.language(author);
    persons
        .contact(author)
        .filter(Contact::isEmail)
        .ifPresent(email -> outbox.send(news.letter(question, email, language)));
  }
}
