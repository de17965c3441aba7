package kz.kezdesu.convenience;

/**
 * The wish to vote, as it was sent.
 *
 * @param slot the number of the slot
 * @param districtKato where the person says to live, in the region of the meeting
 */
public record CastVote(long meetingId, String slot, String districtKato) {}
