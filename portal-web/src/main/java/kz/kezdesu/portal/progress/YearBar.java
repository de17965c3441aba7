package kz.kezdesu.portal.progress;

import java.util.List;

/** A year of a problem's life. */
public record YearBar(String year, List<QuarterPart> parts) {}
