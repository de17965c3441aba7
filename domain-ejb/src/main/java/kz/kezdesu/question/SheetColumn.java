package kz.kezdesu.question;

/** A column of a file of questions, in the order of the template. Only the text must be there. */
public enum SheetColumn {
  TEXT,
  CHANNEL,
  DAY,
  NAME,
  NAME_SHOWN,
  CONTACT,
  REGION,
  DISTRICT,
  TOPIC,
  KIND,
  LANGUAGE,
  /** The number under which the question is kept elsewhere, in a journal. */
  OUTSIDE_NUMBER
}
