package kz.kezdesu.portal.question;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.portal.shell.Form;

/**
 * One step of asking: takes its fields into the draft and goes on. When the meeting takes no
 * questions (any more), or the draft has gone, the page says so and shows what was typed.
 */
abstract class AskStep implements Form {
  static final int CONFLICT = 409;
  static final int UNPROCESSABLE = 422;

  @Inject private Asking asking;

  private Optional<String> elsewhere = Optional.empty();

  @Override
  public void load() {
    asking.begin();
    if (!asking.isTaking()) {
      return;
    }
    if (asking.isSent()) {
      elsewhere = Optional.of(asking.step("sent"));
    } else if (asking.open().isEmpty()) {
      asking.lose();
    } else {
      prepare();
    }
  }

  @Override
  public Optional<String> elsewhere() {
    return elsewhere;
  }

  @Override
  public Outcome submit() {
    asking.begin();
    asking.take(fields());
    if (asking.isTaking() && asking.isSent()) {
      return new Outcome.Next(asking.step("sent"));
    }
    if (asking.isTaking() && !asking.isOwnForm()) {
      asking.lose();
    }
    if (!asking.isShown()) {
      return new Outcome.Again(CONFLICT);
    }
    return accept();
  }

  /** Acts on the fields, which belong to this draft of a meeting that takes questions. */
  Outcome accept() {
    if (!asking.isFaultless(fields())) {
      prepare();
      return new Outcome.Again(UNPROCESSABLE);
    }
    asking.keep();
    return new Outcome.Next(asking.step(asking.isChanging() ? "check" : next()));
  }

  /** Reads what the step shows beside its fields. */
  void prepare() {}

  /** Sends the visitor to another step instead. */
  void go(String step) {
    elsewhere = Optional.of(asking.step(step));
  }

  /** The fields of the step, in their order. */
  abstract List<String> fields();

  /** The step that follows. */
  abstract String next();

  Asking asking() {
    return asking;
  }
}
