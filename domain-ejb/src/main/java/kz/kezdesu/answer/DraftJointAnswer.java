package kz.kezdesu.answer;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish to answer the questions of a problem in the same words.
 *
 * @param token the same wish sent twice makes one joint answer
 * @param chosen the ids of the questions; empty for all that await an answer
 * @param outcome null when none was chosen
 * @param templateId the template whose text was put into it; null when none was
 */
public record DraftJointAnswer(
    UUID token,
    long problemId,
    Set<Long> chosen,
    @Nullable AnswerOutcome outcome,
    String kk,
    String ru,
    String en,
    @Nullable Long templateId) {}
