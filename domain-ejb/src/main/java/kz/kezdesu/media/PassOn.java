package kz.kezdesu.media;

/**
 * The wish to record that a piece of news was passed on, as it was typed.
 *
 * @param version as it was seen
 * @param outlet to whom
 * @param url where they have it; may be empty
 */
public record PassOn(long newsId, int version, String outlet, String url) {}
