package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.question.store.Originals;
import kz.kezdesu.question.store.QuestionImports;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * Hides personal data in the text of a question of the own body. A person chooses the passages; a
 * machine only suggests some ({@link kz.kezdesu.privacy.PersonalTrace}). What everybody reads,
 * finds, gets by letter or takes along has the marks only, since the text itself is replaced; the
 * author's words are kept sealed, for the author and for auditors, whose reading is written down.
 *
 * <p>The first two methods throw {@link NotFound} for an unknown question, and {@link NotYours} for
 * that of another body.
 */
@Stateless
public class QuestionBlackout {
  @EJB private AuditLog audit;
  @Inject private DeskQuestions questions;
  @Inject private Originals originals;
  @Inject private QuestionImports imports;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * Hides passages. What is hidden already is done already. More can be hidden later; the author's
   * words are kept from the first time; those of an author who is forgotten are not.
   *
   * @throws InvalidInput field {@code blackout_passages}: empty, many (30), short (under 2
   *     characters), absent (a passage does not stand in the text; the fault says which, from 1),
   *     whole (nothing would be left to be read), long (the text would be too long)
   * @throws ChangedMeanwhile when somebody was faster
   * @throws QuestionStepNotPossible when the question was declined or withdrawn
   */
  @RolesAllowed("OFFICER")
  public void hide(BlackOutQuestion wish) {
    Question question = hold(wish.seen());
    String text = question.matter().text();
    if (!wish.passages().isEmpty()
        && (isDone(question.getId(), text, wish.passages()) || isDoneUnseen(question, wish))) {
      return;
    }
    String hidden = hidden(text, wish.passages());
    question.mustBe(wish.seen().version());
    question.blackOut(hidden);
    if (!question.isAuthorForgotten()) {
      originals.keep(question.getId(), text, caller.login(), clock.instant());
    }
    if (!question.matter().channel().isByAuthor()) {
      // It may have come from a file, which says what is hidden now.
      imports.unseal(question.getMeetingId());
    }
    record(
        "question.black-out",
        question,
        Map.of("passages", Integer.toString(wish.passages().size())));
  }

  /**
   * The author's words are the text again. Only before anybody could read it.
   *
   * @throws ChangedMeanwhile when somebody was faster
   * @throws OriginalStays when the question is public, or nothing was hidden
   */
  @RolesAllowed("OFFICER")
  public void restore(SeenQuestion seen) {
    Question question = hold(seen);
    question.mustBe(seen.version());
    String text = originals.text(question.getId()).orElseThrow(OriginalStays::new);
    question.showAgain(text);
    originals.forget(question.getId());
    record("question.show-again", question, Map.of());
  }

  /**
   * The author's words of a question in which something was hidden; that they were read is written
   * down.
   *
   * @throws InvalidInput field {@code original_number}: absent, when there is no such question,
   *     nothing was hidden in it, or the words were forgotten
   */
  @RolesAllowed({"ADMINISTRATOR", "PRESIDENTIAL_ADMINISTRATION"})
  public KeptOriginal original(String number) {
    KeptOriginal kept =
        originals
            .ofNumber(number.strip())
            .orElseThrow(
                () ->
                    new InvalidInput(
                        List.of(new InvalidInput.Fault("original_number", "absent", 1))));
    audit.record("question.read-original", "question", kept.number(), Map.of());
    return kept;
  }

  /** The same wish sent again: the author has written all of it, and none of it is in the text. */
  private boolean isDone(long questionId, String text, List<String> passages) {
    return originals
        .text(questionId)
        .filter(
            original ->
                passages.stream()
                    .allMatch(
                        passage ->
                            Blackout.isIn(original, passage) && !Blackout.isIn(text, passage)))
        .isPresent();
  }

  /** The same of an author who is forgotten: nobody knows what was written, but it was changed. */
  private static boolean isDoneUnseen(Question question, BlackOutQuestion wish) {
    return question.isAuthorForgotten()
        && question.isBlackedOut()
        && wish.seen().version() < question.getVersion()
        && wish.passages().stream()
            .noneMatch(passage -> Blackout.isIn(question.matter().text(), passage));
  }

  private static String hidden(String text, List<String> passages) {
    Checked checked = new Checked();
    if (passages.isEmpty()) {
      checked.fault("blackout_passages", "empty", 1);
    } else if (passages.size() > Blackout.MOST) {
      checked.fault("blackout_passages", "many", Blackout.MOST);
    }
    checked.done();
    for (int i = 0; i < passages.size(); i++) {
      String passage = passages.get(i);
      if (passage.codePointCount(0, passage.length()) < Blackout.SHORTEST) {
        checked.fault("blackout_passages", "short", Blackout.SHORTEST);
      } else if (!Blackout.isIn(text, passage)) {
        checked.fault("blackout_passages", "absent", i + 1);
      }
    }
    checked.done();
    String hidden = Blackout.of(text, passages);
    if (!Blackout.leavesWords(hidden)) {
      checked.fault("blackout_passages", "whole", 1);
    } else if (hidden.codePointCount(0, hidden.length()) > AskQuestion.LONGEST_TEXT) {
      checked.fault("blackout_passages", "long", AskQuestion.LONGEST_TEXT);
    }
    checked.done();
    return hidden;
  }

  private Question hold(SeenQuestion seen) {
    Question question = questions.hold(seen.id()).orElseThrow(() -> new NotFound(seen.id()));
    caller.mustHold(Role.OFFICER, question.getMinistryCode());
    return question;
  }

  private void record(String action, Question question, Map<String, String> detail) {
    audit.record(action, "question", question.getNumber(), detail);
    changes.fire(new Change(Change.Kind.QUESTION, question.getId()));
    changes.fire(new Change(Change.Kind.MEETING, question.getMeetingId()));
  }
}
