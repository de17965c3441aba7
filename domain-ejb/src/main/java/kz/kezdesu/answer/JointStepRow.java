package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who took answers of a joint one a step further.
 *
 * @param to where to: cleared, signed off or published
 * @param by the login of who did it
 * @param at when this person last did it
 */
public record JointStepRow(AnswerStatus to, String by, Instant at) implements Serializable {}
