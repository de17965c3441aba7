package kz.kezdesu.question;

/**
 * What a question has become that was written down under a key.
 *
 * @param text as everybody who may read it reads it
 * @param blackedOut whether personal data were hidden in the text
 */
public record WrittenBefore(String key, String number, String text, boolean blackedOut) {}
