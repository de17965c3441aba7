package kz.kezdesu.decree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every question that was voiced at a meeting, to be ranked and sorted before it is closed. A
 * question is accounted for by its own place in the ranking, or by the problem that it is linked
 * to.
 */
public record VoicedQuestions(List<Voiced> questions) {
  /**
   * One voiced question.
   *
   * @param number its public number
   * @param place its place in the ranking, from 1; null when it has none
   * @param reason why it has that place
   * @param linked whether it is linked to a problem
   * @param topic the code of its topic
   */
  public record Voiced(
      String number,
      @Nullable Integer place,
      @Nullable String reason,
      boolean linked,
      @Nullable String topic) {

    /**
     * A question as it stands.
     *
     * @throws IllegalArgumentException when its place is not counted from 1
     */
    public Voiced {
      if (place != null && place < 1) {
        throw new IllegalArgumentException("Places begin with 1, not " + place);
      }
    }
  }

  public VoicedQuestions {
    questions = List.copyOf(questions);
  }

  /** How many were voiced. Clause 1.6: «всех озвученных вопросов». */
  @Decree("1.6")
  public int voiced() {
    return questions.size();
  }

  /** How many have a place of their own. Clause 1.6: «ранжирование». */
  @Decree("1.6")
  public int ranked() {
    return (int) questions.stream().filter(question -> question.place() != null).count();
  }

  /** How many have no place but are linked to a problem. Clause 1.6: «их систематизацию». */
  @Decree("1.6")
  public int linked() {
    return (int)
        questions.stream()
            .filter(question -> question.place() == null && question.linked())
            .count();
  }

  /**
   * What is missing before the meeting can be closed: ranked and linked together are all that were
   * voiced, each has a topic, no two share a place, and each place carries its reason. Clause 1.6:
   * «по итогам каждой региональной встречи проводить ранжирование всех озвученных вопросов и их
   * систематизацию».
   */
  @Decree("1.6")
  public List<Breach> breaches() {
    List<Breach> missing = new ArrayList<>();
    Map<Integer, String> taken = new HashMap<>();
    for (Voiced question : questions) {
      Integer place = question.place();
      if (place == null && !question.linked()) {
        missing.add(Breach.of(Violation.QUESTION_UNACCOUNTED, question.number()));
      }
      if (isBlank(question.topic())) {
        missing.add(Breach.of(Violation.QUESTION_WITHOUT_TOPIC, question.number()));
      }
      if (place != null) {
        if (isBlank(question.reason())) {
          missing.add(Breach.of(Violation.RANK_WITHOUT_REASON, question.number()));
        }
        String first = taken.putIfAbsent(place, question.number());
        if (first != null) {
          missing.add(Breach.of(Violation.RANK_TAKEN_TWICE, place, first, question.number()));
        }
      }
    }
    return List.copyOf(missing);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
