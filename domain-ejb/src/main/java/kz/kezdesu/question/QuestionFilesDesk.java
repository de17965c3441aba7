package kz.kezdesu.question;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.attachment.AttachmentMoveRow;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.attachment.FileReception;
import kz.kezdesu.attachment.FileRefused;
import kz.kezdesu.attachment.ReceivedFile;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * The files of the own ministry's questions: looks at them, adds what was handed over on paper, and
 * decides which of them everybody may have. A file is for staff and its author until an officer
 * says otherwise.
 *
 * <p>Each method throws {@link NotFound} for an unknown question or file and {@link NotYours} for
 * that of another body.
 */
@Stateless
public class QuestionFilesDesk {
  private static final int LONGEST_REASON = 300;
  private static final List<Role> READERS = List.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);

  @EJB private Attachments attachments;
  @EJB private AuditLog audit;
  @Inject private FileReception reception;
  @Inject private DeskQuestions questions;
  @Inject private Caller caller;
  @Inject private Event<Change> changes;
  @Resource private SessionContext session;

  /** All files of a question, in the order in which they came. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<QuestionFile> files(long questionId) {
    caller.mustHoldOneOf(READERS, question(questionId).getMinistryCode());
    Map<UUID, AttachmentMoveRow> last = new HashMap<>();
    attachments.moves(questionId).forEach(move -> last.put(move.attachmentId(), move));
    return attachments.of(questionId).stream()
        .map(file -> new QuestionFile(file, last.get(file.id())))
        .toList();
  }

  /** What is told of a file. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public AttachmentRow find(UUID file) {
    AttachmentRow found = attachments.find(file).orElseThrow(() -> new NotFound(file));
    Long question = found.questionId();
    if (question == null) {
      throw new NotFound(file);
    }
    caller.mustHoldOneOf(READERS, question(question).getMinistryCode());
    return found;
  }

  /** A piece of a file, from 0; empty when it has just gone. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public byte[] piece(UUID file, int no) {
    return attachments.piece(find(file).id(), no);
  }

  /**
   * Adds a file to a question; the same again is added once.
   *
   * @param name as it was sent; for people only
   * @throws InvalidInput when it is not taken; field {@link FileRefused#FIELD}
   * @throws IOException when it does not come wholly
   */
  @RolesAllowed("OFFICER")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void add(long questionId, String name, InputStream content) throws IOException {
    QuestionFilesDesk alone = session.getBusinessObject(QuestionFilesDesk.class);
    caller.mustHold(Role.OFFICER, question(questionId).getMinistryCode());
    try (ReceivedFile file = reception.receive(name, content)) {
      alone.keep(questionId, file);
    } catch (FileRefused refused) {
      throw new InvalidInput(List.of(refused.why().fault()));
    }
  }

  /**
   * Keeps a file that was added to a question.
   *
   * @throws InvalidInput when there are too many; field {@link FileRefused#FIELD}
   */
  @RolesAllowed("OFFICER")
  public void keep(long questionId, ReceivedFile file) {
    Question question = question(questionId);
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    if (attachments.keepForQuestion(questionId, file, caller.login())) {
      audit.record(
          "question.file-add",
          "question",
          question.getNumber(),
          Map.of("type", file.type().name(), "sha256", file.sha256()));
    }
  }

  /**
   * Lets everybody have a file, as soon as its question is public.
   *
   * @param reason 300 code points at most, or empty
   * @throws InvalidInput field {@code attachment_why} ({@code long})
   */
  @RolesAllowed("OFFICER")
  public void release(UUID file, String reason) {
    show(file, true, reason);
  }

  /**
   * Keeps a file from everybody but staff and its author.
   *
   * @param reason 1 to 300 code points
   * @throws InvalidInput field {@code attachment_why} ({@code empty}, {@code long})
   */
  @RolesAllowed("OFFICER")
  public void hide(UUID file, String reason) {
    show(file, false, reason);
  }

  private void show(UUID id, boolean toEverybody, String typed) {
    AttachmentRow file = find(id);
    Question question = question(file.questionId() == null ? 0 : file.questionId());
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    String reason = OneLine.of(typed);
    if (!toEverybody && reason.isEmpty()) {
      throw invalid("empty");
    }
    if (OneLine.length(reason) > LONGEST_REASON) {
      throw invalid("long");
    }
    if (attachments.show(id, toEverybody, reason, caller.login())) {
      audit.record(
          toEverybody ? "question.file-release" : "question.file-hide",
          "question",
          question.getNumber(),
          Map.of("file", id.toString(), "reason", reason));
      changes.fire(new Change(Change.Kind.QUESTION, question.getId()));
    }
  }

  private Question question(long id) {
    return questions.find(id).orElseThrow(() -> new NotFound(id));
  }

  private static InvalidInput invalid(String fault) {
    return new InvalidInput(
        List.of(new InvalidInput.Fault("attachment_why", fault, LONGEST_REASON)));
  }
}
