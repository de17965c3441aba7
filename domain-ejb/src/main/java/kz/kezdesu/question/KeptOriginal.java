package kz.kezdesu.question;

import java.time.Instant;

/**
 * A text as its author wrote it, before personal data were hidden.
 *
 * @param by the login of who hid something first
 */
public record KeptOriginal(String number, String text, String published, Instant at, String by) {}
