package kz.kezdesu.convenience;

/** What the link of a letter would vote for. */
public record VoteWish(PollDetail poll, PollSlotRow slot, String districtKato) {}
