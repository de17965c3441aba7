package kz.kezdesu.question;

import java.time.Instant;
import kz.kezdesu.privacy.SecretCode;

/**
 * A support that now counts.
 *
 * @param number the question's
 * @param key by which the person is recognised from now on
 */
public record ConfirmedSupport(String number, SecretCode key, Instant keyExpiresAt) {}
