package kz.kezdesu.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.attachment.AttachmentMoveRow;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.attachment.model.Attachment;

/** What is told of files. The named queries are in {@code META-INF/attachment-orm.xml}. */
@ApplicationScoped
public class KeptFiles {
  @PersistenceContext private EntityManager entityManager;

  /** Until the transaction ends nobody else adds a file to this draft. */
  public void hold(byte[] draftHash) {
    hold("draft " + HexFormat.of().formatHex(draftHash));
  }

  /** Until the transaction ends nobody else adds a file to this question. */
  public void hold(long questionId) {
    hold("question " + questionId);
  }

  private void hold(String owner) {
    entityManager.createNamedQuery("Attachment.hold").setParameter(1, owner).getSingleResult();
  }

  /** Writes down what is told of a file, before its content. */
  public void add(Attachment attachment) {
    entityManager.persist(attachment);
    entityManager.flush();
  }

  public Optional<Attachment> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<AttachmentRow> find(UUID id) {
    return entityManager
        .createNamedQuery("Attachment.row", AttachmentRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The files that wait with a draft, in the order in which they came. */
  public List<AttachmentRow> ofDraft(byte[] draftHash) {
    return entityManager
        .createNamedQuery("Attachment.ofDraft", AttachmentRow.class)
        .setParameter("draft", draftHash)
        .getResultList();
  }

  /** The files of a question, in the order in which they came. */
  public List<AttachmentRow> of(long questionId) {
    return entityManager
        .createNamedQuery("Attachment.ofQuestion", AttachmentRow.class)
        .setParameter("question", questionId)
        .getResultList();
  }

  /** What was done with the files of a question, in order. */
  public List<AttachmentMoveRow> moves(long questionId) {
    return entityManager
        .createNamedQuery("Attachment.moves", AttachmentMoveRow.class)
        .setParameter("question", questionId)
        .getResultList();
  }

  /** How many bytes wait with drafts. */
  public long waiting() {
    return ((Number) entityManager.createNamedQuery("Attachment.waiting").getSingleResult())
        .longValue();
  }

  /** Gives all that waits with a draft to a question. */
  public int claim(byte[] draftHash, long questionId) {
    return entityManager
        .createNamedQuery("Attachment.claim")
        .setParameter(1, draftHash)
        .setParameter(2, questionId)
        .executeUpdate();
  }

  /** The files of these questions. */
  public List<UUID> ids(Collection<Long> questionIds) {
    return questionIds.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Attachment.ids", UUID.class)
            .setParameter("questions", questionIds)
            .getResultList();
  }

  /** Some of the files whose draft is gone, or was not touched since a moment. */
  public List<UUID> forsaken(Instant untouchedSince, int most) {
    List<?> found =
        entityManager
            .createNamedQuery("Attachment.forsaken")
            .setParameter(1, untouchedSince.atOffset(ZoneOffset.UTC))
            .setParameter(2, most)
            .getResultList();
    return found.stream().map(id -> UUID.fromString((String) id)).toList();
  }

  public void remove(UUID id) {
    entityManager
        .createNamedQuery("Attachment.remove")
        .setParameter(1, id.toString())
        .executeUpdate();
  }
}
