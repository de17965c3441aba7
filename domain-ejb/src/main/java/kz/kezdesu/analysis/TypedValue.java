package kz.kezdesu.analysis;

/**
 * The value of a region as it was typed.
 *
 * @param value a decimal with comma or point; empty or a dash where nothing is known
 */
public record TypedValue(String regionKato, String value) {}
