package kz.kezdesu.portal.schedule;

/** A region on the tile map, with its number of meetings. */
public record Tile(String kato, String css, String address, long count, boolean chosen) {}
