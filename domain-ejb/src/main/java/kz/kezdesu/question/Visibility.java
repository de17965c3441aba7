package kz.kezdesu.question;

/** What the public may know of a question whose number it has. */
public enum Visibility {
  /** Everything but its author's contact. */
  PUBLIC,
  /** Only that it has come and is being checked. */
  BEING_CHECKED,
  /** Only that it is not published; not why. */
  NOT_PUBLISHED
}
