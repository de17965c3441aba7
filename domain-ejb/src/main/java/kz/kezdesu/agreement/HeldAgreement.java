package kz.kezdesu.agreement;

import java.time.Instant;
import kz.kezdesu.decree.AkimatAgreement.Subject;

/** An agreement that holds: with which akimat, and since when. */
public record HeldAgreement(Subject subject, String akimatCode, Instant since) {}
