package kz.kezdesu.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import kz.kezdesu.picture.PictureUnreadable.Why;

/**
 * A PNG, part by part: what the picture and its colours need is kept; texts, times, all that
 * programs add, further pictures, and what follows the end are left out.
 */
final class PngParts {
  private static final int SIGNATURE = 8;
  private static final int LENGTH_OF_HEAD = 13;
  private static final Set<String> OF_THE_PICTURE =
      Set.of("IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "IDAT", "IEND");

  private final ByteBuffer sent;
  private final ByteArrayOutputStream plain;

  PngParts(byte[] sent) {
    this.sent = ByteBuffer.wrap(sent);
    plain = new ByteArrayOutputStream(sent.length);
  }

  byte[] plain() throws PictureUnreadable {
    byte[] signature = new byte[SIGNATURE];
    if (sent.remaining() < SIGNATURE) {
      throw broken();
    }
    sent.get(signature);
    plain.writeBytes(signature);
    boolean first = true;
    String name;
    do {
      name = part(first);
      first = false;
    } while (!name.equals("IEND"));
    return plain.toByteArray();
  }

  private String part(boolean first) throws PictureUnreadable {
    if (sent.remaining() < 12) {
      throw broken();
    }
    int length = sent.getInt();
    if (length < 0 || length > sent.remaining() - 8) {
      throw broken();
    }
    byte[] name = new byte[4];
    byte[] content = new byte[length];
    sent.get(name).get(content);
    String told = new String(name, StandardCharsets.US_ASCII);
    int check = sent.getInt();
    if (first != told.equals("IHDR")) {
      throw broken();
    }
    if (first) {
      size(content);
    }
    if (OF_THE_PICTURE.contains(told)) {
      if (check != check(name, content)) {
        throw broken();
      }
      write(name, content);
    } else if (told.equals("eXIf")) {
      Turn turn = Turn.ofExif(content);
      if (!turn.isUpright()) {
        write(name, turn.exif());
      }
    }
    return told;
  }

  private static void size(byte[] head) throws PictureUnreadable {
    if (head.length != LENGTH_OF_HEAD) {
      throw broken();
    }
    ByteBuffer sizes = ByteBuffer.wrap(head);
    PlainPicture.mustBeDrawable(sizes.getInt(), sizes.getInt());
  }

  private void write(byte[] name, byte[] content) {
    plain.writeBytes(
        ByteBuffer.allocate(12 + content.length)
            .putInt(content.length)
            .put(name)
            .put(content)
            .putInt(check(name, content))
            .array());
  }

  private static int check(byte[] name, byte[] content) {
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    return (int) check.getValue();
  }

  private static PictureUnreadable broken() {
    return new PictureUnreadable(Why.BROKEN);
  }
}
