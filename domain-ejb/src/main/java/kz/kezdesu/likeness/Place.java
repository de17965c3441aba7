package kz.kezdesu.likeness;

/**
 * A place of the classifier by its two names.
 *
 * @param kato the nine-digit code; its first digits are those of the region and the district
 * @param urban whether it is a town
 */
public record Place(String kato, String nameKk, String nameRu, boolean urban) {
  /** Begins what stands for a place that is in no classifier; its name follows. */
  static final String NOT_LISTED = "?";

  /** So many digits say which region. */
  static final int REGION = 2;

  private static final int DISTRICT = 4;

  /** The digits that say where it is: two for a region, four for a district, else all. */
  String digits() {
    return digits(kato);
  }

  /** The same of a code. */
  static String digits(String kato) {
    if (kato.endsWith("0000000")) {
      return kato.substring(0, REGION);
    }
    return kato.endsWith("00000") ? kato.substring(0, DISTRICT) : kato;
  }
}
