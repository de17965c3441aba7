package kz.kezdesu.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.kezdesu.question.model.DeskChoice;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.store.DeskChoices;
import kz.kezdesu.question.store.DeskQuestions;
import kz.kezdesu.staff.Caller;
import org.jspecify.annotations.Nullable;

/** Notes what the caller decides of a question beside its path, with what it was before. */
@ApplicationScoped
public class ChoiceBook {
  @Inject private DeskQuestions questions;
  @Inject private DeskChoices choices;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Notes it, and tells how it is undone. */
  UndoDeed note(
      Question question, DeskMatter matter, @Nullable String was, @Nullable String becomes) {
    return note(question, matter, was, becomes, null);
  }

  /**
   * Notes what was decided by the same deed as something else, with which it is undone.
   *
   * @param madeWith the id of what was noted before; null for nothing
   */
  UndoDeed note(
      Question question,
      DeskMatter matter,
      @Nullable String was,
      @Nullable String becomes,
      @Nullable Long madeWith) {
    // Written down first: from the version that it has then on, nothing else may happen to it.
    questions.writeDown();
    DeskChoice choice =
        new DeskChoice(question, matter, was, becomes, madeWith, caller.login(), clock.instant());
    choices.add(choice);
    return new UndoDeed(question.getId(), choice.getId());
  }
}
