package kz.kezdesu.meeting;

/** A settlement that a meeting will be linked with by video (1.2b). */
public record VideoPointPlace(String kato, String placeKk, String placeRu) {}
