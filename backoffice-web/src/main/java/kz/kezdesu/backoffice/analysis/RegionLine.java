package kz.kezdesu.backoffice.analysis;

import kz.kezdesu.analysis.RegionConcerns;
import kz.kezdesu.decree.RegionalRanking.Place;
import org.jspecify.annotations.Nullable;

/**
 * A region on the desk: its place, and what else is known of it.
 *
 * @param place null while there is no indicator
 */
public record RegionLine(String region, @Nullable Place place, RegionConcerns concerns) {}
