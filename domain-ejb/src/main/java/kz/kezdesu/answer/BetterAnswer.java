package kz.kezdesu.answer;

import java.time.Instant;

/** What a published answer is to say from now on, and who has worded it when. */
public record BetterAnswer(AnswerWording wording, String wordedBy, Instant wordedAt) {}
