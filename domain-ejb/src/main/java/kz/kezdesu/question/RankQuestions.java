package kz.kezdesu.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.decree.Violation;
import kz.kezdesu.decree.VoicedQuestions;
import kz.kezdesu.decree.VoicedQuestions.Voiced;
import kz.kezdesu.language.Typed;
import kz.kezdesu.question.RankFault.Input;
import org.jspecify.annotations.Nullable;

/**
 * The order of all questions voiced at a meeting, as it was typed.
 *
 * @param mark of the order that the writer saw; see {@link RankingSheet#mark()}
 */
public record RankQuestions(long meetingId, String mark, List<Line> lines) {
  /** The longest reason, in code points. */
  public static final int LONGEST_REASON = 300;

  private static final int LAST_PLACE = 9999;

  /**
   * What was typed for one question.
   *
   * @param place a whole number from 1; empty for none of its own
   * @param reason why it stands there
   * @param topicCode empty for none
   */
  public record Line(String number, String place, String reason, String topicCode) {
    public Line {
      place = place.strip();
      reason = Typed.line(reason);
      topicCode = topicCode.strip();
    }

    /** The place; null when none was typed, or what was typed is none. */
    @Nullable Integer position() {
      return place.matches("[0-9]{1,4}") && Integer.parseInt(place) > 0
          ? Integer.valueOf(place)
          : null;
    }

    private Voiced asVoiced() {
      return new Voiced(number, position(), reason, false, topicCode);
    }
  }

  public RankQuestions {
    lines = List.copyOf(lines);
  }

  /** What cannot be saved like this: all of it at once. What is only missing yet is no fault. */
  List<RankFault> faults(Set<String> topics) {
    List<RankFault> faults = new ArrayList<>();
    for (Line line : lines) {
      if (!line.place().isEmpty() && line.position() == null) {
        faults.add(new RankFault(line.number(), Input.PLACE, "form", LAST_PLACE, null));
      }
      if (Typed.length(line.reason()) > LONGEST_REASON) {
        faults.add(new RankFault(line.number(), Input.REASON, "long", LONGEST_REASON, null));
      }
      if (!line.topicCode().isEmpty() && !topics.contains(line.topicCode())) {
        faults.add(new RankFault(line.number(), Input.TOPIC, "unknown", 0, null));
      }
    }
    new VoicedQuestions(lines.stream().map(Line::asVoiced).toList())
        .breaches()
        .forEach(breach -> addBreach(breach, faults));
    return List.copyOf(faults);
  }

  private static void addBreach(Breach breach, List<RankFault> faults) {
    List<Object> facts = breach.arguments();
    if (breach.violation() == Violation.RANK_WITHOUT_REASON) {
      faults.add(new RankFault(facts.get(0).toString(), Input.REASON, "empty", 1, breach));
    } else if (breach.violation() == Violation.RANK_TAKEN_TWICE) {
      faults.add(new RankFault(facts.get(1).toString(), Input.PLACE, "taken", 1, breach));
      faults.add(new RankFault(facts.get(2).toString(), Input.PLACE, "taken", 1, breach));
    }
  }
}
