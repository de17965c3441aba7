package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.question.store.SupportBatches;
import kz.kezdesu.question.store.SupportBatches.Span;
import kz.kezdesu.question.store.Supports;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * Sets supports aside that were not given by people, such as hundreds within minutes from addresses
 * nobody has met before. What is set aside is counted nowhere, and whoever gave it cannot give it
 * again; it can be restored as it was. Who supported what is told to nobody, not even here. An
 * administrator does it and no ministry, which would judge its own figures.
 */
@Stateless
public class SupportReview {
  private static final int LONGEST_REASON = 300;

  @EJB private AuditLog audit;
  @Inject private Supports supports;
  @Inject private SupportBatches batches;
  @Inject private DeskQuestions questions;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * How a question has got its supports.
   *
   * @throws InvalidInput field {@code supports_number}: absent, when no public question has it
   */
  @RolesAllowed("ADMINISTRATOR")
  public SupportSheet sheet(String number) {
    Question question =
        question(number)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        List.of(new InvalidInput.Fault("supports_number", "absent", 1))));
    return new SupportSheet(
        question.getId(),
        question.getNumber(),
        question.matter().text(),
        supports.of(question.getId()),
        SupportCourse.of(batches.hours(question.getId())),
        batches.rows(question.getId()));
  }

  /**
   * How many supports would be set aside; nothing is done. The reason is not looked at.
   *
   * @throws InvalidInput as {@link #setAside}
   */
  @RolesAllowed("ADMINISTRATOR")
  public int count(SetAsideSupports wish) {
    Checked checked = new Checked();
    Span span = span(wish, checked);
    checked.done();
    return span == null ? 0 : batches.count(span);
  }

  /**
   * Sets supports aside. The same once more is done already.
   *
   * @return how many
   * @throws InvalidInput fields {@code supports_number} (absent), {@code supports_since} (form;
   *     none: there is no such support), {@code supports_until} (form; order: not after since;
   *     future) and {@code supports_reason} (empty, long)
   */
  @RolesAllowed("ADMINISTRATOR")
  public int setAside(SetAsideSupports wish) {
    Checked checked = new Checked();
    Span span = span(wish, checked);
    String reason = checked.line("supports_reason", wish.reason(), LONGEST_REASON);
    checked.done();
    if (span == null) {
      return 0;
    }
    // Nobody counts meanwhile, and the same wish sent twice at once comes one after the other.
    supports.waitForTurn();
    if (batches.open(span).isPresent()) {
      return 0;
    }
    if (batches.count(span) == 0) {
      checked.fault("supports_since", "none", 1);
      checked.done();
    }
    int moved = batches.setAside(span, reason, caller.login(), clock.instant());
    record(
        "question.supports-set-aside",
        span.questionId(),
        Map.of(
            "supports", Integer.toString(moved),
            "since", span.since().toString(),
            "until", span.until().toString(),
            "newcomers-only", Boolean.toString(span.newcomersOnly()),
            "reason", reason));
    return moved;
  }

  /**
   * Counts the supports of a batch again. Done again it is done already.
   *
   * @throws InvalidInput field {@code supports_restore} (empty, long)
   * @throws NotFound when there is no such batch
   */
  @RolesAllowed("ADMINISTRATOR")
  public void restore(long batch, String typed) {
    Checked checked = new Checked();
    String reason = checked.line("supports_restore", typed, LONGEST_REASON);
    checked.done();
    supports.waitForTurn();
    if (batches.question(batch).isEmpty()) {
      throw new NotFound(batch);
    }
    batches
        .restore(batch, reason, caller.login(), clock.instant())
        .ifPresent(
            question ->
                record(
                    "question.supports-restore",
                    question,
                    Map.of("batch", Long.toString(batch), "reason", reason)));
  }

  /** How many supports of a question are set aside; everybody may know it. */
  @PermitAll
  public int notCounted(long questionId) {
    return batches.ofQuestion(questionId);
  }

  private @Nullable Span span(SetAsideSupports wish, Checked checked) {
    Optional<Question> question = question(wish.number());
    if (question.isEmpty()) {
      checked.fault("supports_number", "absent", 1);
    }
    Optional<Instant> since = moment("supports_since", wish.since(), checked);
    Optional<Instant> until = moment("supports_until", wish.until(), checked);
    if (question.isEmpty() || since.isEmpty() || until.isEmpty()) {
      return null;
    }
    if (!until.get().isAfter(since.get())) {
      checked.fault("supports_until", "order", 0);
    } else if (until.get().isAfter(clock.instant())) {
      checked.fault("supports_until", "future", 0);
    }
    return new Span(question.get().getId(), since.get(), until.get(), wish.newcomersOnly());
  }

  private static Optional<Instant> moment(String field, String typed, Checked checked) {
    try {
      return Optional.of(LocalDateTime.parse(typed.strip()).atZone(Almaty.TIME).toInstant());
    } catch (DateTimeParseException noMoment) {
      checked.fault(field, "form", 0);
      return Optional.empty();
    }
  }

  private Optional<Question> question(String number) {
    return questions
        .record(number.strip())
        .flatMap(found -> questions.find(found.id()))
        .filter(found -> found.getStatus().isPublic());
  }

  private void record(String action, long questionId, Map<String, String> detail) {
    Question question = questions.find(questionId).orElseThrow(() -> new NotFound(questionId));
    audit.record(action, "question", question.getNumber(), detail);
    changes.fire(new Change(Change.Kind.QUESTION, questionId));
    changes.fire(new Change(Change.Kind.MEETING, question.getMeetingId()));
  }
}
