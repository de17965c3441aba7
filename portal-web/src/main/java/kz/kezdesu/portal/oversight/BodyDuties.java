package kz.kezdesu.portal.oversight;

import java.util.List;

/** The duties of one body. */
public record BodyDuties(String bodyCode, List<DutyLine> lines) {}
