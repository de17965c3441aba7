package kz.kezdesu.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kz.kezdesu.picture.PictureUnreadable.Why;

/**
 * A JPEG, part by part: what the picture needs is kept, with the shape of its numbers; comments,
 * all that cameras and programs add, and what follows the end are left out.
 */
final class JpegParts {
  private static final int MARK = 0xff;
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int FIRST_RESTART = 0xd0;
  private static final int LAST_RESTART = 0xd7;
  private static final int NOTHING = 0x01;
  private static final int TABLES_OF_CODES = 0xc4;
  private static final int TABLES_OF_STEPS = 0xdb;
  private static final int RESTARTS = 0xdd;
  private static final int SCAN = 0xda;
  private static final int PLAIN_SHAPE = 0xe0;
  private static final int EXIF_OR_OTHER = 0xe1;
  private static final int ADOBE_SHAPE = 0xee;
  private static final int LENGTH_OF_JFIF = 14;
  private static final int LENGTH_OF_ADOBE = 12;

  /** A progressive picture has about ten; thousands only keep a reader busy. */
  private static final int MOST_SCANS = 25;

  private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

  private final byte[] sent;
  private final ByteArrayOutputStream plain;
  private int at;
  private int scans;
  private boolean turned;
  private boolean sized;

  JpegParts(byte[] sent) {
    this.sent = sent;
    plain = new ByteArrayOutputStream(sent.length);
  }

  byte[] plain() throws PictureUnreadable {
    if (next() != MARK || next() != START) {
      throw broken();
    }
    mark(START);
    for (int marker = marker(); marker != END; marker = marker()) {
      if (marker == START) {
        throw broken();
      }
      if (!standsAlone(marker)) {
        part(marker);
      }
    }
    if (scans == 0) {
      throw broken();
    }
    mark(END);
    return plain.toByteArray();
  }

  private void part(int marker) throws PictureUnreadable {
    int length = next() << 8 | next();
    if (length < 2 || at + length - 2 > sent.length) {
      throw broken();
    }
    int from = at;
    int to = at + length - 2;
    at = to;
    if (marker == PLAIN_SHAPE && begins(from, to, JFIF, LENGTH_OF_JFIF)) {
      byte[] shape = Arrays.copyOfRange(sent, from, from + LENGTH_OF_JFIF);
      shape[LENGTH_OF_JFIF - 2] = 0; // no small copy
      shape[LENGTH_OF_JFIF - 1] = 0;
      write(marker, shape);
    } else if (marker == ADOBE_SHAPE && begins(from, to, ADOBE, LENGTH_OF_ADOBE)) {
      turn();
      write(marker, Arrays.copyOfRange(sent, from, from + LENGTH_OF_ADOBE));
    } else if (isOfThePicture(marker)) {
      turn();
      if (isSize(marker)) {
        size(from, to);
      }
      write(marker, Arrays.copyOfRange(sent, from, to));
      if (marker == SCAN) {
        scan();
      }
    }
  }

  /** Before the picture begins: how it is to be turned. */
  private void turn() {
    if (turned) {
      return;
    }
    turned = true;
    Turn turn = Turn.of(sent);
    if (!turn.isUpright()) {
      byte[] said = turn.exif();
      byte[] exif = Arrays.copyOf(Turn.EXIF, Turn.EXIF.length + said.length);
      System.arraycopy(said, 0, exif, Turn.EXIF.length, said.length);
      write(EXIF_OR_OTHER, exif);
    }
  }

  private void size(int from, int to) throws PictureUnreadable {
    if (sized || to - from < 6) {
      throw broken();
    }
    sized = true;
    PlainPicture.mustBeDrawable(number(from + 3), number(from + 1));
  }

  /** The picture's own bytes, up to the next mark that does not belong to them. */
  private void scan() throws PictureUnreadable {
    scans++;
    if (!sized || scans > MOST_SCANS) {
      throw broken();
    }
    int from = at;
    while (true) {
      if (at + 1 >= sent.length) {
        throw broken();
      }
      if ((sent[at] & 0xff) == MARK) {
        int marker = sent[at + 1] & 0xff;
        if (marker != 0 && marker != MARK && !standsAlone(marker)) {
          break;
        }
      }
      at++;
    }
    plain.write(sent, from, at - from);
  }

  private int marker() throws PictureUnreadable {
    if (next() != MARK) {
      throw broken();
    }
    int marker = next();
    while (marker == MARK) {
      marker = next();
    }
    return marker;
  }

  private int next() throws PictureUnreadable {
    if (at >= sent.length) {
      throw broken();
    }
    return sent[at++] & 0xff;
  }

  private int number(int place) {
    return (sent[place] & 0xff) << 8 | sent[place + 1] & 0xff;
  }

  private boolean begins(int from, int to, byte[] with, int shortest) {
    return to - from >= shortest
        && Arrays.equals(sent, from, from + with.length, with, 0, with.length);
  }

  private void mark(int marker) {
    plain.write(MARK);
    plain.write(marker);
  }

  private void write(int marker, byte[] part) {
    mark(marker);
    plain.write(part.length + 2 >> 8);
    plain.write(part.length + 2);
    plain.writeBytes(part);
  }

  private static boolean standsAlone(int marker) {
    return marker == NOTHING || marker >= FIRST_RESTART && marker <= LAST_RESTART;
  }

  private static boolean isOfThePicture(int marker) {
    return isSize(marker)
        || marker == TABLES_OF_CODES
        || marker == TABLES_OF_STEPS
        || marker == RESTARTS
        || marker == SCAN;
  }

  private static boolean isSize(int marker) {
    return marker >= 0xc0
        && marker <= 0xcf
        && marker != TABLES_OF_CODES
        && marker != 0xc8
        && marker != 0xcc;
  }

  private static PictureUnreadable broken() {
    return new PictureUnreadable(Why.BROKEN);
  }
}
