package kz.kezdesu.portal.meeting;

import java.util.List;
import java.util.Set;
import kz.kezdesu.convenience.PollSlotRow;
import kz.kezdesu.portal.shell.Choice;

/**
 * The form with which people vote for the time of a meeting.
 *
 * @param minutes that the meeting is planned to take
 * @param slots from which one is chosen
 * @param slot the number of the chosen one; empty for none
 * @param districts of the region, from which one is chosen
 * @param faults the names of the fields that must be mended
 * @param button the key of the words on the button
 */
public record Ballot(
    long meetingId,
    int minutes,
    List<PollSlotRow> slots,
    String slot,
    List<Choice> districts,
    Set<String> faults,
    String button) {
  /** Whether this field must be mended. */
  public boolean isFaulty(String field) {
    return faults.contains(field);
  }

  /** Whether this slot is chosen. */
  public boolean isChosen(PollSlotRow one) {
    return slot.equals(Integer.toString(one.number()));
  }
}
