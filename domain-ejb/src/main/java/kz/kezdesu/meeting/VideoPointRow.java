package kz.kezdesu.meeting;

import kz.kezdesu.language.Language;

/** A settlement joined by video link (1.2b). */
public record VideoPointRow(
    int position, String kato, String placeKk, String placeRu, VideoPointStatus status) {
  public String place(Language language) {
    return language == Language.KK ? placeKk : placeRu;
  }
}
