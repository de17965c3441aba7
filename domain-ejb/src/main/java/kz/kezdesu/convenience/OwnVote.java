package kz.kezdesu.convenience;

/**
 * How a person voted.
 *
 * @param slot the number of the slot
 */
public record OwnVote(int slot, String districtKato) {}
