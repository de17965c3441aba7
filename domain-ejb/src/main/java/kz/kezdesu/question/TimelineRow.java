package kz.kezdesu.question;

import java.time.Instant;

/** One public step in a question's life; the first one is {@link QuestionStatus#RECEIVED}. */
public record TimelineRow(QuestionStatus status, Instant at) {}
