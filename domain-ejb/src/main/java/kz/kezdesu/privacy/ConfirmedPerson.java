package kz.kezdesu.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person whose contact has just been confirmed.
 *
 * @param questionId the question that the person wants to support
 * @param key what the person carries from now on: a cookie, or the bearer of the API
 */
public record ConfirmedPerson(
    UUID id, @Nullable Long questionId, SecretCode key, Instant keyExpiresAt) {}
