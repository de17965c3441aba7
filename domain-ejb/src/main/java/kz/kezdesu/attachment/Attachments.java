package kz.kezdesu.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.attachment.FileRefused.Why;
import kz.kezdesu.attachment.model.Attachment;
import kz.kezdesu.attachment.store.KeptFiles;
import kz.kezdesu.refusal.InvalidInput;

/**
 * Keeps files. Part of what is done with a question or with its draft; whoever calls has made sure
 * that the caller may.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Attachments {
  /** The largest file, in bytes. */
  public static final int LARGEST = 10_000_000;

  /** The most files of a question. */
  public static final int MOST = 5;

  private static final int REMOVED_AT_ONCE = 200;
  private static final long MEGABYTE = 1_000_000;
  private static final String USUAL_ROOM = "5000";

  @Inject private KeptFiles kept;
  @Inject private FileStore store;
  @Inject private Clock clock;

  private long room;

  @PostConstruct
  void open() {
    read(System.getenv());
  }

  void read(Map<String, String> environment) {
    room =
        Long.parseLong(
                Optional.ofNullable(environment.get("KEZDESU_UNSENT_FILES_MB"))
                    .filter(text -> !text.isBlank())
                    .orElse(USUAL_ROOM))
            * MEGABYTE;
  }

  /**
   * Keeps a file until its draft is sent; the same again is kept once.
   *
   * @param draft the hash of the draft's secret
   * @throws InvalidInput field {@link FileRefused#FIELD}: {@code too_many} at {@link #MOST}, {@code
   *     full} when too much waits in the whole house
   */
  public void keepForDraft(byte[] draft, ReceivedFile file) {
    kept.hold(draft);
    if (mayCome(kept.ofDraft(draft), file)) {
      if (kept.waiting() + file.size() > room) {
        throw Why.FULL.refusal();
      }
      write(Attachment.ofDraft(draft, file, clock.instant()), file);
    }
  }

  /**
   * Keeps a file that staff adds to a question; the same again is kept once.
   *
   * @return whether it was not there before
   * @throws InvalidInput field {@link FileRefused#FIELD}: {@code too_many} at {@link #MOST}
   */
  public boolean keepForQuestion(long questionId, ReceivedFile file, String by) {
    kept.hold(questionId);
    boolean comes = mayCome(kept.of(questionId), file);
    if (comes) {
      write(Attachment.ofQuestion(questionId, file, by, clock.instant()), file);
    }
    return comes;
  }

  /** What waits with a draft, in the order in which it came. */
  public List<AttachmentRow> ofDraft(byte[] draft) {
    return kept.ofDraft(draft);
  }

  /** Removes a file from a draft; one that is not there is removed already. */
  public void removeFromDraft(byte[] draft, UUID id) {
    if (kept.ofDraft(draft).stream().anyMatch(file -> file.id().equals(id))) {
      remove(id);
    }
  }

  /** The draft is sent: what waited with it is the question's. */
  public void sent(byte[] draft, long questionId) {
    kept.claim(draft, questionId);
  }

  /** The files of a question, in the order in which they came. */
  public List<AttachmentRow> of(long questionId) {
    return kept.of(questionId);
  }

  /** What was done with the files of a question, in order. */
  public List<AttachmentMoveRow> moves(long questionId) {
    return kept.moves(questionId);
  }

  /** What is told of a file. */
  public Optional<AttachmentRow> find(UUID id) {
    return kept.find(id);
  }

  /**
   * Shows a file to everybody who may see its question, or to nobody but staff and the author.
   *
   * @return false when it stood so already, or is gone
   */
  public boolean show(UUID id, boolean toEverybody, String reason, String by) {
    Instant now = clock.instant();
    return kept.hold(id).map(file -> file.show(toEverybody, reason, by, now)).orElse(false);
  }

  /** A piece of a file, from 0; empty when it is gone. */
  public byte[] piece(UUID id, int no) {
    return store.piece(id, no);
  }

  /**
   * Removes all files of these questions.
   *
   * @return how many
   */
  public int removeOf(Collection<Long> questionIds) {
    List<UUID> ids = kept.ids(questionIds);
    ids.forEach(this::remove);
    return ids.size();
  }

  /**
   * Removes files whose draft is gone, or was not touched since a moment, some at a time.
   *
   * @return how many
   */
  public int sweep(Instant untouchedSince) {
    List<UUID> forsaken = kept.forsaken(untouchedSince, REMOVED_AT_ONCE);
    forsaken.forEach(this::remove);
    return forsaken.size();
  }

  private static boolean mayCome(List<AttachmentRow> there, ReceivedFile file) {
    if (there.stream().anyMatch(one -> one.sha256().equals(file.sha256()))) {
      return false;
    }
    if (there.size() >= MOST) {
      throw Why.TOO_MANY.refusal();
    }
    return true;
  }

  private void write(Attachment attachment, ReceivedFile file) {
    kept.add(attachment);
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file.content()))) {
      store.keep(attachment.getId(), content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void remove(UUID id) {
    store.remove(id);
    kept.remove(id);
  }
}
