package kz.kezdesu.attachment;

import java.util.List;
import java.util.Locale;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** A file is not taken. */
public class FileRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** The field of all faults of files. */
  public static final String FIELD = "attachment_file";

  /** Why. */
  public enum Why {
    /** There is nothing in it. */
    EMPTY(0),
    /** It is larger than {@link Attachments#LARGEST}. */
    LARGE(Attachments.LARGEST / 1_000_000),
    /** It is of another kind. */
    TYPE(0),
    /** It is a photo in the format of some telephones. */
    HEIC(0),
    /** It is a document of the format before DOCX, or one with a password. */
    OLD(0),
    /** It cannot be opened. */
    BROKEN(0),
    /** The picture has too many pixels. */
    PIXELS(60),
    /** It unpacks to far more than it is. */
    UNPACKED(0),
    /** It opens with a password only. */
    LOCKED(0),
    /** It has a program in it, or does something by itself, or holds other files. */
    ACTIVE(0),
    /** Too many files are being looked at. */
    BUSY(0),
    /** There are as many files already as can be. */
    TOO_MANY(Attachments.MOST),
    /** The house has no more room for files that are not sent yet. */
    FULL(0);

    private final int limit;

    Why(int limit) {
      this.limit = limit;
    }

    /** The same as a fault of the field {@link #FIELD}. */
    public Fault fault() {
      return new Fault(FIELD, name().toLowerCase(Locale.ROOT), limit);
    }

    InvalidInput refusal() {
      return new InvalidInput(List.of(fault()));
    }
  }

  private final Why why;

  FileRefused(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
