package kz.kezdesu.question;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kz.kezdesu.privacy.SecretCode;

/**
 * What a visitor has answered so far. It knows the key under which the question will be sent, so
 * that pressing the last button twice sends one question.
 *
 * @param key the idempotency key of the question
 * @param form a word that only forms made for this draft carry
 * @param begunAt when the first step was taken
 * @param answers what was typed, by field
 * @param sent the question was sent
 */
public record QuestionDraft(
    long meetingId,
    String key,
    String form,
    Instant begunAt,
    Map<String, String> answers,
    boolean sent) {
  public QuestionDraft {
    answers = Map.copyOf(answers);
  }

  /** Nothing is answered yet. */
  public static QuestionDraft blank(long meetingId, Instant begunAt) {
    return new QuestionDraft(
        meetingId, SecretCode.draw().value(), SecretCode.draw().value(), begunAt, Map.of(), false);
  }

  /** What was answered to a field; empty when nothing was. */
  public String answer(String field) {
    return answers.getOrDefault(field, "");
  }

  /** The same with these answers instead of earlier ones. */
  public QuestionDraft with(Map<String, String> newAnswers) {
    Map<String, String> all = new HashMap<>(answers);
    all.putAll(newAnswers);
    return new QuestionDraft(meetingId, key, form, begunAt, all, sent);
  }

  /** Whether it was filled in faster than a person can read the form. */
  public boolean isFasterThan(Duration person, Instant now) {
    return begunAt.plus(person).isAfter(now);
  }

  /** The same, sent. The answers are no longer needed. */
  public QuestionDraft afterSending() {
    return new QuestionDraft(meetingId, key, form, begunAt, Map.of(), true);
  }
}
