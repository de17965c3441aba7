package kz.kezdesu.convenience;

import kz.kezdesu.privacy.SecretCode;

/**
 * A vote that now counts.
 *
 * @param key by which the person is recognised from now on
 */
public record ConfirmedVote(long meetingId, SecretCode key) {}
