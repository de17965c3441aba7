package kz.kezdesu.convenience;

import java.util.List;
import kz.kezdesu.language.TypedText;

/**
 * The wish to ask the people of the region, as it was typed.
 *
 * @param closesOn the last day on which they can vote
 * @param note what is added to the question; it may be empty
 */
public record OpenPoll(long meetingId, List<TypedSlot> slots, String closesOn, TypedText note) {}
