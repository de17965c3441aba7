package kz.kezdesu.answer;

import org.jspecify.annotations.Nullable;

/**
 * The wish to word a joint answer anew and to send it to clearance.
 *
 * @param version of the joint answer as it was seen
 * @param outcome null when none was chosen
 */
public record RewordJointAnswer(
    long jointAnswerId,
    int version,
    @Nullable AnswerOutcome outcome,
    String kk,
    String ru,
    String en) {}
