package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;

/**
 * A correction that is not public yet, as a line of a list.
 *
 * @param number of the question
 * @param reason why the answer is to be corrected
 */
public record WaitingCorrection(
    String number, CorrectionStatus status, String reason, String wordedBy, Instant wordedAt)
    implements Serializable {}
