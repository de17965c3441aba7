package kz.kezdesu.timetable.model;

/** A region to which somebody must come. */
public record RegionToServe(String kato) {}
