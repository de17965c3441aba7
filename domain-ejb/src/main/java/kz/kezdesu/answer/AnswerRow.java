package kz.kezdesu.answer;

import java.time.Instant;
import kz.kezdesu.language.Language;

/** A published answer as everybody may read it. */
public record AnswerRow(
    long questionId, AnswerOutcome outcome, String text, Language language, Instant publishedAt) {}
