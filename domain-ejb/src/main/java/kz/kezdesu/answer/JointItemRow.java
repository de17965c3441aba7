package kz.kezdesu.answer;

import java.io.Serializable;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.QuestionStatus;

/**
 * One of the questions of a joint answer.
 *
 * @param answer where its own answer stands
 * @param apart whether that was worded anew since, on its own
 */
public record JointItemRow(
    long questionId,
    String number,
    Language language,
    String text,
    QuestionStatus status,
    AnswerStatus answer,
    boolean apart)
    implements Serializable {}
