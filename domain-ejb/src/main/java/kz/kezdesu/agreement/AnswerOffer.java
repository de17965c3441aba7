package kz.kezdesu.agreement;

import kz.kezdesu.decree.AkimatAgreement.Subject;

/**
 * The wish to agree to what the other side has offered.
 *
 * @param version of the agreement as it was seen
 */
public record AnswerOffer(long meetingId, Subject subject, int version, Signature signature) {}
