package kz.kezdesu.analysis;

import java.io.Serializable;

/**
 * What a meeting says of its region by the ranking that it cites.
 *
 * @param place of the meeting's region, 1 for the one to go to first
 * @param regions how many regions were ranked
 */
public record CitedRanking(RankingRow row, int place, int regions) implements Serializable {}
