package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.follow.Outbox;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.question.store.Forgotten;
import kz.kezdesu.question.store.Originals;
import kz.kezdesu.question.store.QuestionImports;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.wakeup.Change;

/**
 * What authors do with their own questions, with the secret code.
 *
 * <p>Each method throws {@link NotFound} for a code that no question has.
 */
@Stateless
public class AuthorsQuestion {
  @EJB private QuestionTracking tracking;
  @EJB private Persons persons;
  @EJB private Attachments attachments;
  @EJB private Outbox outbox;
  @Inject private DeskQuestions questions;
  @Inject private Originals originals;
  @Inject private Forgotten forgotten;
  @Inject private QuestionImports imports;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** The question, held until the transaction ends: deeds at one question come one by one. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public TrackedQuestion hold(SecretCode code) {
    held(code);
    return find(code);
  }

  /**
   * Takes the consent back. The name, the contact, the files and all words that are hidden are
   * removed at once, and of the letters about the question the address; those that wait never
   * leave. A question that was neither voiced nor answered is withdrawn with its text; what was
   * voiced keeps its number and its text (1.6). Done again it is done already.
   */
  @PermitAll
  public void withdraw(SecretCode code) {
    Question question = held(code);
    UUID author = question.getAuthorId();
    if (!question.withdrawConsent(clock.instant())) {
      return;
    }
    originals.forget(question.getId());
    forgotten.hiddenReason(question.getId());
    if (!question.matter().channel().isByAuthor()) {
      // It may have come from a file, which holds the name and the contact too.
      imports.unseal(question.getMeetingId());
    }
    questions.writeDown();
    attachments.removeOf(List.of(question.getId()));
    outbox.takeBack(question.getNumber());
    if (author != null) {
      persons.takeBackConsent(author);
    }
    changes.fire(new Change(Change.Kind.QUESTION, question.getId()));
    changes.fire(new Change(Change.Kind.MEETING, question.getMeetingId()));
  }

  private Question held(SecretCode code) {
    return questions.hold(find(code).id()).orElseThrow(() -> new NotFound("question"));
  }

  private TrackedQuestion find(SecretCode code) {
    return tracking.find(code).orElseThrow(() -> new NotFound("tracking code"));
  }
}
