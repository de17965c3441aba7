package kz.kezdesu.agreement;

import java.time.Instant;
import kz.kezdesu.decree.AkimatAgreement.Side;

/**
 * A step as it was signed.
 *
 * @param by the login of the account
 */
public record Signed(Side side, Instant at, String by, String name, String post) {}
