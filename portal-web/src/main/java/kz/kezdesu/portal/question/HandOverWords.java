package kz.kezdesu.portal.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.HandOverRow;
import kz.kezdesu.question.TimelineRow;

/** Says of a step by which a question was handed over, or given back: where to, why, and so on. */
@Named("handOvers")
@RequestScoped
public class HandOverWords {
  @Inject private Texts texts;
  @Inject private Names names;
  @Inject private Dates dates;
  @Inject private Visit visit;

  /** Where the question went; empty for a step of another kind. */
  public String where(TimelineRow step) {
    HandOverRow one = step.handOver();
    if (one == null) {
      return "";
    }
    String to = one.to();
    if (to == null) {
      return texts.of("question_handover.outside");
    }
    return step.isGivenBack()
        ? texts.of("question_handover.returned", names.ministry(to), names.ministry(one.from()))
        : texts.of("question_handover.to", names.ministry(to));
  }

  /** The number outside, why, since when the receiver has it; empty for a step of another kind. */
  public String why(TimelineRow step) {
    HandOverRow one = step.handOver();
    if (one == null) {
      return "";
    }
    List<String> said = new ArrayList<>();
    String number = one.outsideNumber();
    if (number != null) {
      said.add(texts.of("question_handover.number", number));
    }
    LocalText noteBack = one.returnNote();
    if (step.isGivenBack() && noteBack != null) {
      said.add(texts.of("question_return." + one.returnReason()));
      said.add(noteBack.in(visit.getLanguage()));
    } else {
      said.add(texts.of("question_handover.reason." + one.reason()));
      said.add(one.note().in(visit.getLanguage()));
    }
    Instant accepted = one.acceptedAt();
    if (accepted != null) {
      said.add(texts.of("question_handover.accepted", dates.day(accepted)));
    }
    return String.join(" ", said);
  }
}
