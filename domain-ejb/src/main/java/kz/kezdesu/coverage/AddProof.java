package kz.kezdesu.coverage;

import org.jspecify.annotations.Nullable;

/**
 * The wish to add a proof, as it was typed.
 *
 * @param content the name of a {@link kz.kezdesu.decree.Coverage.Content}
 * @param channel the name of a {@link kz.kezdesu.decree.Coverage.Channel}
 * @param url for sites and accounts
 * @param note for public places: where it hangs
 * @param photo for public places: a JPEG or PNG as it was sent; null for none
 */
public record AddProof(
    long meetingId,
    String content,
    String channel,
    String url,
    String note,
    byte @Nullable [] photo) {}
