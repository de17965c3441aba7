package kz.kezdesu.question;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.attachment.FileReception;
import kz.kezdesu.attachment.FileRefused;
import kz.kezdesu.attachment.ReceivedFile;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;

/**
 * The files of questions: what people add to a question before they send it, what everybody may
 * have of it afterwards, and what its author may. A file that is not for everybody cannot be told
 * from one that does not exist.
 */
@Stateless
public class QuestionFiles {
  @EJB private Attachments attachments;
  @EJB private QuestionDrafting drafting;
  @EJB private QuestionTracking tracking;
  @Inject private FileReception reception;
  @Inject private Questions questions;
  @Resource private SessionContext session;

  /**
   * Takes a file for a question that is not sent yet; the same again is taken once. Only what is
   * whole is written down, so a slow sender holds nothing of the database.
   *
   * @param name as it was sent; for people only
   * @param content read until its end, or until it is too large
   * @throws FileRefused when it is no file that is taken
   * @throws InvalidInput when there are too many; field {@link FileRefused#FIELD}
   * @throws IOException when it does not come wholly
   * @throws NotFound when there is no such draft
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void take(SecretCode draft, String name, InputStream content)
      throws FileRefused, IOException {
    QuestionFiles alone = session.getBusinessObject(QuestionFiles.class);
    try (ReceivedFile file = reception.receive(name, content)) {
      alone.keep(draft, file);
    }
  }

  /**
   * Keeps a file for a question that is not sent yet.
   *
   * @throws InvalidInput when there are too many; field {@link FileRefused#FIELD}
   * @throws NotFound when there is no such draft
   */
  @PermitAll
  public void keep(SecretCode draft, ReceivedFile file) {
    if (drafting.find(draft).filter(found -> !found.sent()).isEmpty()) {
      throw new NotFound("question draft");
    }
    attachments.keepForDraft(draft.hash(), file);
  }

  /** The files that wait with a draft, in the order in which they came. */
  @PermitAll
  public List<AttachmentRow> waiting(SecretCode draft) {
    return attachments.ofDraft(draft.hash());
  }

  /** Removes a file from a draft; one that is not there is removed already. */
  @PermitAll
  public void remove(SecretCode draft, UUID file) {
    attachments.removeFromDraft(draft.hash(), file);
  }

  /** The files that everybody may have of a public question. */
  @PermitAll
  public List<AttachmentRow> ofPublic(long questionId) {
    return isPublic(questionId)
        ? attachments.of(questionId).stream().filter(AttachmentRow::released).toList()
        : List.of();
  }

  /**
   * A file that everybody may have.
   *
   * @throws NotFound when there is none, or it is not for everybody
   */
  @PermitAll
  public AttachmentRow find(UUID file) {
    return attachments
        .find(file)
        .filter(AttachmentRow::released)
        .filter(found -> found.questionId() != null && isPublic(found.questionId()))
        .orElseThrow(() -> new NotFound(file));
  }

  /**
   * A piece of a file that everybody may have, from 0; empty when it has just gone.
   *
   * @throws NotFound when there is none, or it is not for everybody any more
   */
  @PermitAll
  public byte[] piece(UUID file, int no) {
    return attachments.piece(find(file).id(), no);
  }

  /** All files of the author's own question; none for a code that no question has. */
  @PermitAll
  public List<AttachmentRow> ofAuthor(SecretCode code) {
    return tracking.find(code).map(question -> attachments.of(question.id())).orElseGet(List::of);
  }

  /**
   * A file of the author's own question.
   *
   * @throws NotFound when the code is no question's, or the file another's
   */
  @PermitAll
  public AttachmentRow find(SecretCode code, UUID file) {
    Optional<Long> question = tracking.find(code).map(TrackedQuestion::id);
    return attachments
        .find(file)
        .filter(found -> question.isPresent() && question.get().equals(found.questionId()))
        .orElseThrow(() -> new NotFound(file));
  }

  /**
   * A piece of a file of the author's own question, from 0; empty when it has just gone.
   *
   * @throws NotFound when the code is no question's, or the file another's
   */
  @PermitAll
  public byte[] piece(SecretCode code, UUID file, int no) {
    return attachments.piece(find(code, file).id(), no);
  }

  private boolean isPublic(long questionId) {
    return questions.publicLine(questionId).isPresent();
  }
}
