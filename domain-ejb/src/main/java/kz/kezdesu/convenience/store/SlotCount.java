package kz.kezdesu.convenience.store;

/** How many people chose a slot. */
public record SlotCount(int slot, long votes) {}
