package kz.kezdesu.problem;

import java.util.UUID;

/**
 * Adds a measure to a card, behind those it has.
 *
 * @param token of the wish: the same wish sent again adds no second measure
 */
public record AddMeasure(UUID token, long problemId, MeasureWords words) {}
