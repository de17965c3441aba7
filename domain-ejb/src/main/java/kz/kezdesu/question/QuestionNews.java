package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.follow.PortalAddress;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.HandOvers;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.ReachableStaff;

/**
 * Writes to the author of a question what has become of it. Each piece of news is told once; an
 * author without an e-mail address is told nothing. And it writes to whoever of staff is given
 * questions to see to.
 */
@Stateless
public class QuestionNews {
  @EJB private Persons persons;
  @EJB private Outbox outbox;
  @EJB private Bodies bodies;
  @EJB private ReachableStaff staff;
  @EJB private MeetingCatalogue meetings;
  @Inject private Questions questions;
  @Inject private HandOvers handOvers;
  @Inject private PortalAddress portal;
  @Inject private Clock clock;

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
   * The question will not be published; the letter says why, and leads to where its author can ask
   * now.
   *
   * @param time the first time is 1: a refusal can be undone, and come again
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void declined(long questionId, DeclineReason reason, int time) {
    tell(
        questionId,
        (question, email, language) -> {
          long meeting = question.getMeetingId();
          AskingAgain again =
              AskingAgain.after(reason, Intake.of(meetings.line(meeting), clock.instant()));
          return QuestionLetters.declined(
              email,
              language,
              question.getNumber(),
              reason,
              again,
              portal.page(language, again.page(meeting)),
              time);
        });
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

  /**
   * The published answer was corrected.
   *
   * @param occasion tells one correction from another
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void corrected(long questionId, long occasion) {
    tell(
        questionId,
        (question, email, language) ->
            QuestionLetters.corrected(
                email, language, question.getNumber(), page(question, language), occasion));
  }

  /**
   * The question was handed over; the letter says to whom, why, and that its number and last day
   * stay.
   *
   * @param time which hand-over; the first is 1
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void handedOver(long questionId, int time) {
    HandOverRow last = lastHandOver(questionId);
    String to = last.to();
    tell(
        questionId,
        (question, email, language) ->
            to == null
                ? QuestionLetters.handedOutside(
                    email, language, question.getNumber(), page(question, language), last, time)
                : QuestionLetters.handedOver(
                    email,
                    language,
                    question.getNumber(),
                    page(question, language),
                    last,
                    name(to, language),
                    time));
  }

  /**
   * The receiver of a hand-over has given the question back; the letter says why.
   *
   * @param time which hand-over; the first is 1
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void handOverGivenBack(long questionId, int time) {
    HandOverRow last = lastHandOver(questionId);
    String to = last.to();
    tell(
        questionId,
        (question, email, language) ->
            QuestionLetters.givenBack(
                email,
                language,
                question.getNumber(),
                page(question, language),
                last,
                to == null ? "" : name(to, language),
                name(last.from(), language),
                time));
  }

  /**
   * Somebody of staff has questions to see to; a person without an address is told nothing.
   *
   * @param lastChoice by which one letter is told from the next
   */
  @PermitAll
  public void assigned(String login, int many, long lastChoice) {
    staff
        .person(login)
        .ifPresent(
            person ->
                outbox.send(
                    QuestionLetters.assigned(
                        person.email(),
                        person.language(),
                        many,
                        portal.staffPage("/question/inbox?folder=all&whose=mine"),
                        lastChoice)));
  }

  /** Reads the authors of many questions at once, for a deed that is going to write to each. */
  @PermitAll
  public void meetAuthors(Collection<Long> questionIds) {
    persons.readAhead(
        questionIds.stream()
            .flatMap(id -> questions.find(id).stream())
            .flatMap(question -> Stream.ofNullable(question.getAuthorId()))
            .collect(Collectors.toSet()));
  }

  /**
   * The answer needs more time; the letter says why, and by when it is owed.
   *
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void held(long questionId, HoldingReplyRow said) {
    tell(
        questionId,
        (question, email, language) ->
            QuestionLetters.held(
                email, language, question.getNumber(), page(question, language), said));
  }

  /**
   * The number of the question in the state's system of appeals was corrected.
   *
   * @param occasion tells one correction from another
   * @throws NotFound when there is no such question
   */
  @PermitAll
  public void outsideNumberCorrected(long questionId, int occasion) {
    String number = String.valueOf(lastHandOver(questionId).outsideNumber());
    tell(
        questionId,
        (question, email, language) ->
            QuestionLetters.outsideNumberCorrected(
                email, language, question.getNumber(), page(question, language), number, occasion));
  }

  private HandOverRow lastHandOver(long questionId) {
    List<HandOverRow> all = handOvers.ofQuestion(questionId);
    if (all.isEmpty()) {
      throw new NotFound(questionId);
    }
    return all.get(all.size() - 1);
  }

  private String page(Question question, Language language) {
    return portal.page(language, "/questions/" + question.getNumber());
  }

  private String name(String bodyCode, Language language) {
    return bodies.body(bodyCode).map(body -> body.name(language)).orElse(bodyCode);
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
    Language chosen = question.getLettersLanguage();
    Language language = chosen == null ? persons.language(author) : chosen;
    persons
        .contact(author)
        .filter(Contact::isEmail)
        .ifPresent(email -> outbox.send(news.letter(question, email, language)));
  }
}
