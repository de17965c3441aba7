package kz.kezdesu.answer;

/** Whose questions of the own body are wanted. */
public enum Whose {
  /** Everybody's. */
  ANYBODY,
  /** Those that are given to whoever looks. */
  MINE,
  /** Those that are given to nobody. */
  NOBODY
}
