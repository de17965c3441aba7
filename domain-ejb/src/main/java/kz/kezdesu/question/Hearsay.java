package kz.kezdesu.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * A question as somebody of staff heard it: checked, and without characters that nobody sees. One
 * line: nobody puts paragraphs aloud.
 */
record Hearsay(VoiceQuestion wish, String text, String name) {
  /** The longest question, in code points, the same as for one that is sent. */
  static final int LONGEST_TEXT = 2000;

  /** The longest name, in code points. */
  static final int LONGEST_NAME = 100;

  /** Stands where no name was heard; such a name is not shown. */
  static final String NOBODY = "—";

  /**
   * What was heard, made fit to be kept.
   *
   * @throws InvalidInput as {@link QuestionVoicing#enter} says
   */
  static Hearsay of(VoiceQuestion wish, boolean placeIsKnown) {
    Hearsay heard = new Hearsay(wish, OneLine.of(wish.text()), OneLine.of(wish.name()));
    List<Fault> faults = new ArrayList<>();
    if (heard.text.isEmpty()) {
      faults.add(new Fault("question", "empty", 1));
    } else if (OneLine.length(heard.text) > LONGEST_TEXT) {
      faults.add(new Fault("question", "long", LONGEST_TEXT));
    } else {
      heard.words().fault().ifPresent(fault -> faults.add(new Fault("question", fault, 0)));
    }
    if (OneLine.length(heard.name) > LONGEST_NAME) {
      faults.add(new Fault("name", "long", LONGEST_NAME));
    }
    if (!wish.channel().isAloud()) {
      faults.add(new Fault("channel", "unknown", 0));
    }
    if (!placeIsKnown) {
      faults.add(new Fault("district", "unknown", 0));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return heard;
  }

  /** What everybody reads at once. */
  PublicWords words() {
    return new PublicWords(text, wish.onTrace());
  }

  Question asQuestion(ScheduleRow meeting, Instant heardAt) {
    boolean nameless = name.isEmpty();
    return new Question(
        new Question.Matter(
            meeting.id(),
            meeting.ministryCode(),
            wish.kind(),
            wish.channel(),
            text,
            wish.language(),
            meeting.regionKato(),
            wish.districtKato().isEmpty() ? null : wish.districtKato(),
            null),
        new Question.Author(nameless ? NOBODY : name, nameless, null, null),
        wish.key(),
        heardAt);
  }
}
