package kz.kezdesu.live;

import java.util.UUID;
import kz.kezdesu.privacy.OnTrace;

/**
 * The wish to announce something at a live meeting.
 *
 * @param kk Kazakh text, 1 to 500 characters once cleaned
 * @param ru Russian text, the same
 * @param en English text; may be empty
 * @param onTrace what becomes of personal data in it
 * @param token made by the page for this one wish: sent again, it is not announced again
 */
public record Announce(
    long meetingId, String kk, String ru, String en, OnTrace onTrace, UUID token) {}
