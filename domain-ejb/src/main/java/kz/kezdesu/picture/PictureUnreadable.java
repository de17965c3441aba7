package kz.kezdesu.picture;

/** The file is no picture that can be kept. */
public class PictureUnreadable extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Why {
    /** It cannot be drawn, wholly or in part. */
    BROKEN,
    /** It has more pixels than are taken. */
    PIXELS
  }

  private final Why why;

  PictureUnreadable(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
