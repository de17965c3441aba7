package kz.kezdesu.risk;

import kz.kezdesu.language.TypedText;

/** The wish to plan a meeting outside the schedule because of a risk, as it was typed. */
public record PlanFromRisk(
    long riskId,
    String day,
    String time,
    String minutes,
    String format,
    TypedText place,
    TypedText theme) {}
