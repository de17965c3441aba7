package kz.kezdesu.sheet;

/** The file is no table that can be read. */
public class SheetUnreadable extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Why {
    /** There is nothing in it. */
    EMPTY,
    /** It is neither a workbook nor a text. */
    UNKNOWN,
    /** It is a workbook of the format before XLSX. */
    OLD,
    /** It is locked with a password. */
    LOCKED,
    /** The workbook is broken. */
    BROKEN,
    /** It unpacks to more than is taken. */
    UNPACKED,
    /** It has more rows than are taken. */
    MANY,
    /** A quoted cell has no end. */
    QUOTE
  }

  private final Why why;

  SheetUnreadable(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
