package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.question.model.HandOver;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.question.store.HandOvers;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.staff.StaffedBodies;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * Hands a question of the own body over to another ministry, to an akimat, or to the state's system
 * of appeals outside. The receiver takes it on, or gives it back once; then a person at the sender
 * decides again. No body gets a question twice, so nothing goes to and fro.
 *
 * <p>Number, secret code, page, supporters, problem and history stay, and so does the last day of
 * the written answer: a hand-over never begins it anew (1.1). The question stays bound to its
 * meeting, whose ministry ranks and systematises it (1.6). What the sender has worded and not
 * published stays with the sender; the sender reads on, and does nothing more.
 *
 * <p>Each deed is in the audit log, and the author is told. The row of the question is held. The
 * same wish of the same person sent again is done already; with other words it is another wish.
 * Each method throws {@link NotFound} for an unknown question and {@link NotYours} for that of
 * another body.
 */
@Stateless
public class QuestionHandOver {
  /** So often a question can be handed over; whoever holds it then answers it. */
  public static final int MOST = Question.MOST_HAND_OVERS;

  /** The longest note, in code points. */
  public static final int LONGEST_NOTE = 500;

  /** The longest number of the system of appeals, in code points. */
  public static final int LONGEST_NUMBER = 40;

  private static final String NUMBER = "[\\p{L}\\p{N}][\\p{L}\\p{N}/.№ _-]*";

  @EJB private Bodies bodies;
  @EJB private StaffedBodies staffed;
  @EJB private LawBook lawBook;
  @EJB private QuestionNews news;
  @EJB private AuditLog audit;
  @Inject private DeskQuestions questions;
  @Inject private HandOvers handOvers;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<QuestionChangedHands> hands;
  @Inject private Event<Change> changes;

  /**
   * The bodies that can get the question: ministries that the decree binds, and akimats, where
   * somebody works here, without those that have had it. Of the akimats only the one of the
   * question's region, since none decides beyond its own.
   */
  @RolesAllowed("OFFICER")
  public List<Body> receivers(long questionId) {
    Question question = questions.find(questionId).orElseThrow(() -> new NotFound(questionId));
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    Set<String> manned = staffed.with(Role.OFFICER);
    return bodies.all().stream().filter(body -> fault(body, question, manned).isEmpty()).toList();
  }

  /** How these questions were handed over from or to the own body, oldest first. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public List<HandOverRow> among(Collection<Long> questionIds) {
    return handOvers.of(questionIds, caller.bodies(Role.OFFICER, Role.APPROVER, Role.EDITOR));
  }

  /**
   * Hands a question over; its author is told.
   *
   * @throws InvalidInput fields {@code handover_to} (empty, unknown; self, before: it has the
   *     question or has had it; excluded: the decree does not bind it, 1; region: an akimat of
   *     another region; nobody: nobody works there), {@code handover_reason} (empty, unfit), {@code
   *     handover_number} (empty, long, form), {@code handover_noteKk} and {@code handover_noteRu}
   *     (empty, long)
   * @throws ChangedMeanwhile when somebody was faster
   * @throws QuestionStepNotPossible when it is not public yet, or over
   * @throws HandOverAwaitsReply when it was handed over and not taken on yet
   * @throws HandedOutside when it is in the system of appeals
   * @throws HandedOverTooOften when it was handed over as often as it can be
   */
  @RolesAllowed("OFFICER")
  public void handOver(HandOverQuestion wish) {
    Question question = hold(wish.seen());
    boolean outside = wish.to().equals(HandOverQuestion.APPEALS);
    String number = outside ? OneLine.of(wish.outsideNumber()) : null;
    HandOverReason reason = wish.reason();
    if (reason != null
        && question.wasHandedOver(
            new HandOver.Receiver(
                outside ? null : wish.to(),
                number,
                reason,
                new Checked().official("handover_note", wish.note(), LONGEST_NOTE)),
            caller.login())) {
      return;
    }
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    HandOver.Receiver receiver = receiver(wish, question);
    question.mustBe(wish.seen().version());
    String from = question.getMinistryCode();
    question.handOver(receiver, caller.login(), clock.instant());
    questions.writeDown();
    if (receiver.body() != null) {
      hands.fire(new QuestionChangedHands(question.getId(), from, question.getMinistryCode()));
    }
    record(
        "question.hand-over",
        question,
        Map.of("from", from, "to", wish.to(), "reason", receiver.reason().name()));
    news.handedOver(question.getId(), question.timesHandedOver());
  }

  /**
   * The receiver takes the question on: the answer can be worded from now on.
   *
   * @throws ChangedMeanwhile when somebody was faster
   * @throws NothingToAccept when no hand-over waits for that
   */
  @RolesAllowed("OFFICER")
  public void accept(SeenQuestion seen) {
    Question question = hold(seen);
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    if (question.wasTakenOn(caller.login())) {
      return;
    }
    question.mustBe(seen.version());
    question.acceptHandOver(caller.login(), clock.instant());
    questions.change(question);
    record("question.take-on", question, Map.of("by", question.getMinistryCode()));
  }

  /**
   * The receiver gives the question back to the body that has handed it over; its author is told.
   *
   * @throws InvalidInput fields {@code giveback_reason} (empty), {@code giveback_noteKk} and {@code
   *     giveback_noteRu} (empty, long)
   * @throws ChangedMeanwhile when somebody was faster
   * @throws NothingToAccept when no hand-over waits for that
   */
  @RolesAllowed("OFFICER")
  public void giveBack(ReturnQuestion wish) {
    Question question = hold(wish.seen());
    Checked checked = new Checked();
    ReturnReason reason = wish.reason();
    if (reason == null) {
      checked.fault("giveback_reason", "empty", 1);
    }
    LocalText note = checked.official("giveback_note", wish.note(), LONGEST_NOTE);
    if (question.wasGivenBack(reason, note, caller.login())) {
      return;
    }
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    checked.done();
    question.mustBe(wish.seen().version());
    String from = question.getMinistryCode();
    question.giveBack(
        reason == null ? ReturnReason.NOT_COMPETENT : reason,
        note,
        caller.login(),
        clock.instant());
    questions.writeDown();
    hands.fire(new QuestionChangedHands(question.getId(), from, question.getMinistryCode()));
    Map<String, String> detail = new HashMap<>();
    detail.put("from", from);
    detail.put("to", question.getMinistryCode());
    detail.put("reason", String.valueOf(reason));
    record("question.give-back", question, detail);
    news.handOverGivenBack(question.getId(), question.timesHandedOver());
  }

  /**
   * Corrects the number of the system of appeals, which was written down wrongly; the author is
   * told the right one. The same number once more is there already.
   *
   * @throws InvalidInput field {@code handover_fixed} (empty, long, form)
   * @throws ChangedMeanwhile when somebody was faster
   * @throws NothingToAccept when the question is not in the system of appeals
   */
  @RolesAllowed("OFFICER")
  public void correctNumber(SeenQuestion seen, String typed) {
    Question question = hold(seen);
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    Checked checked = new Checked();
    String number = outsideNumber("handover_fixed", typed, checked);
    checked.done();
    if (!question.isOutsideNumber(number)) {
      question.mustBe(seen.version());
      question.correctOutsideNumber(number);
      record("question.outside-number", question, Map.of());
      news.outsideNumberCorrected(question.getId(), question.getVersion());
      questions.touch(question);
    }
  }

  private static String outsideNumber(String field, String typed, Checked checked) {
    String number = checked.line(field, typed, LONGEST_NUMBER);
    if (!number.isEmpty() && OneLine.length(number) <= LONGEST_NUMBER && !number.matches(NUMBER)) {
      checked.fault(field, "form", LONGEST_NUMBER);
    }
    return number;
  }

  private HandOver.Receiver receiver(HandOverQuestion wish, Question question) {
    Checked checked = new Checked();
    boolean outside = wish.to().equals(HandOverQuestion.APPEALS);
    Optional<Body> body = outside ? Optional.empty() : bodies.body(wish.to());
    if (!outside) {
      where(wish.to(), body, question)
          .ifPresent(fault -> checked.fault("handover_to", fault, LONGEST_NUMBER));
    }
    HandOverReason reason = wish.reason();
    if (reason == null) {
      checked.fault("handover_reason", "empty", 1);
    } else if ((outside || body.isPresent()) && !reason.suits(kind(body))) {
      checked.fault("handover_reason", "unfit", 1);
    }
    String number = null;
    if (outside) {
      number = outsideNumber("handover_number", wish.outsideNumber(), checked);
    }
    LocalText note = checked.official("handover_note", wish.note(), LONGEST_NOTE);
    checked.done();
    return new HandOver.Receiver(
        body.map(Body::getCode).orElse(null),
        number,
        reason == null ? HandOverReason.COMPETENCE : reason,
        note);
  }

  private Optional<String> where(String typed, Optional<Body> body, Question question) {
    if (typed.isEmpty()) {
      return Optional.of("empty");
    }
    return body.map(known -> fault(known, question, staffed.with(Role.OFFICER)))
        .orElse(Optional.of("unknown"));
  }

  /** Why this body cannot get the question; empty when it can. */
  private Optional<String> fault(Body body, Question question, Set<String> manned) {
    Scope scope = new Scope(lawBook.inForceOn(LocalDate.now(clock)));
    if (body.getKind() != Body.Kind.MINISTRY && body.getKind() != Body.Kind.AKIMAT) {
      return Optional.of("unknown");
    } else if (body.getCode().equals(question.getMinistryCode())) {
      return Optional.of("self");
    } else if (question.wasEverWith(body.getCode())) {
      return Optional.of("before");
    } else if (!scope.includes(body.getCode())) {
      return Optional.of("excluded");
    } else if (body.getKind() == Body.Kind.AKIMAT
        && !question.matter().regionKato().equals(body.getRegionKato())) {
      return Optional.of("region");
    } else if (!manned.contains(body.getCode())) {
      return Optional.of("nobody");
    }
    return Optional.empty();
  }

  private static Body.@Nullable Kind kind(Optional<Body> body) {
    return body.map(Body::getKind).orElse(null);
  }

  private Question hold(SeenQuestion seen) {
    return questions.hold(seen.id()).orElseThrow(() -> new NotFound(seen.id()));
  }

  private void record(String action, Question question, Map<String, String> detail) {
    audit.record(action, "question", question.getNumber(), detail);
    changes.fire(new Change(Change.Kind.QUESTION, question.getId()));
    changes.fire(new Change(Change.Kind.MEETING, question.getMeetingId()));
  }
}
