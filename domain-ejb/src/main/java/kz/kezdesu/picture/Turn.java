package kz.kezdesu.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * How a phone was held when it took a photo: the picture itself is kept as the sensor saw it, and a
 * number in the file (Exif, tag 0x0112) says how to turn it. 1 is upright; 2, 4, 5 and 7 are
 * mirrored; 6 and 8 lie on a side.
 */
public final class Turn {
  private static final int UPRIGHT = 1;
  private static final int MOST = 8;
  private static final int ORIENTATION = 0x0112;
  private static final int START_OF_PICTURE = 0xda;
  private static final int EXIF_MARKER = 0xe1;
  private static final int LENGTH_OF_EXIF = 26;
  static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private final int orientation;

  private Turn(int orientation) {
    this.orientation = orientation;
  }

  /** What the file says; upright when it says nothing that can be understood. */
  public static Turn of(byte[] jpeg) {
    return told(() -> orientation(ByteBuffer.wrap(jpeg)));
  }

  /** What the Exif data of a file say, without what stands before them in a JPEG. */
  static Turn ofExif(byte[] exif) {
    return told(() -> inExif(ByteBuffer.wrap(exif)));
  }

  private static Turn told(IntSupplier reading) {
    try {
      int found = reading.getAsInt();
      return new Turn(found < UPRIGHT || found > MOST ? UPRIGHT : found);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
      // The file ends, or points, where nothing is.
      return new Turn(UPRIGHT);
    }
  }

  private static int orientation(ByteBuffer file) {
    if ((file.getShort() & 0xffff) != 0xffd8) {
      return UPRIGHT;
    }
    while ((file.get() & 0xff) == 0xff) {
      int marker = file.get() & 0xff;
      int length = (file.getShort() & 0xffff) - 2;
      if (marker == START_OF_PICTURE) {
        return UPRIGHT;
      }
      byte[] segment = new byte[length];
      file.get(segment);
      if (marker == EXIF_MARKER && Arrays.equals(EXIF, Arrays.copyOf(segment, EXIF.length))) {
        return inExif(ByteBuffer.wrap(segment, EXIF.length, length - EXIF.length).slice());
      }
    }
    return UPRIGHT;
  }

  private static int inExif(ByteBuffer exif) {
    exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    exif.position(exif.getInt(4));
    int entries = exif.getShort() & 0xffff;
    for (int i = 0; i < entries; i++) {
      int at = exif.position();
      if ((exif.getShort() & 0xffff) == ORIENTATION) {
        return exif.getShort(at + 8);
      }
      exif.position(at + 12);
    }
    return UPRIGHT;
  }

  /** Whether the picture is kept as it is seen. */
  boolean isUpright() {
    return orientation == UPRIGHT;
  }

  /** Exif data that say this and nothing else. */
  byte[] exif() {
    return ByteBuffer.allocate(LENGTH_OF_EXIF)
        .putInt(0x4d4d002a)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  /** Whether height and width change places. */
  public boolean isOnItsSide() {
    return orientation > 4;
  }

  /** Turns a picture of this size upright. */
  public AffineTransform upright(int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
