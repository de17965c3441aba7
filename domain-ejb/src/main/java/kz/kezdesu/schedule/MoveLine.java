package kz.kezdesu.schedule;

import java.util.UUID;
import kz.kezdesu.language.TypedText;

/**
 * The wish to put a line of the schedule elsewhere, as it was typed.
 *
 * @param version of the year's schedule as it was seen
 * @param reason why, in a version that changes an approved one; not asked for in the first
 * @param whyRegion why this region, where the old word on it no longer holds; empty where it does
 */
public record MoveLine(
    int year,
    int version,
    UUID key,
    String regionKato,
    String day,
    String time,
    TypedText place,
    TypedText reason,
    TypedText whyRegion) {
  /** The wish of somebody for whom the word on why this region still holds. */
  public MoveLine(
      int year,
      int version,
      UUID key,
      String regionKato,
      String day,
      String time,
      TypedText place,
      TypedText reason) {
    this(year, version, key, regionKato, day, time, place, reason, TypedText.nothing());
  }
}
