package kz.kezdesu.agreement;

import kz.kezdesu.language.TypedText;

/**
 * The wish to offer a venue, as it was typed.
 *
 * @param version of the agreement as it was seen; 0 when nothing was offered yet
 */
public record OfferVenue(
    long meetingId, int version, TypedText place, TypedText address, Signature signature) {}
