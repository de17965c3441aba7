package kz.kezdesu.question;

import java.time.LocalDate;

/** A question put at a meeting, and the last day for its written answer (1.1). */
public record OwedAnswer(QuestionRow question, LocalDate dueOn) {}
