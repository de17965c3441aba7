package kz.kezdesu.meeting;

/** How many meetings a region has, those that are off left out. */
public record RegionCountRow(String regionKato, long meetings) {}
