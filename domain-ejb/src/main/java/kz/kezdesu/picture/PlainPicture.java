package kz.kezdesu.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kz.kezdesu.picture.PictureUnreadable.Why;

/**
 * A photo without what came along with it: where, when and with what it was taken, by whom, its
 * small copy, whatever stands behind its end. The picture itself is not drawn anew, so that small
 * print in a photo of a paper stays readable; of the rest only stays how it is to be turned.
 */
public final class PlainPicture {
  /** The most pixels: more than phones take, and little enough to be drawn. */
  public static final int MOST_PIXELS = 60_000_000;

  private static final int DRAWN = 512;
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private PlainPicture() {}

  /** Whether the bytes begin as a JPEG does. */
  public static boolean isJpeg(byte[] bytes) {
    return begins(bytes, JPEG);
  }

  /** Whether the bytes begin as a PNG does. */
  public static boolean isPng(byte[] bytes) {
    return begins(bytes, PNG);
  }

  /**
   * The same JPEG with nothing but its picture.
   *
   * @throws PictureUnreadable when it cannot be drawn, or is too large for that
   */
  public static byte[] jpeg(byte[] sent) throws PictureUnreadable {
    byte[] plain = new JpegParts(sent).plain();
    draw("jpeg", plain);
    return plain;
  }

  /**
   * The same PNG with nothing but its picture.
   *
   * @throws PictureUnreadable when it cannot be drawn, or is too large for that
   */
  public static byte[] png(byte[] sent) throws PictureUnreadable {
    byte[] plain = new PngParts(sent).plain();
    draw("png", plain);
    return plain;
  }

  static void mustBeDrawable(long width, long height) throws PictureUnreadable {
    if (width < 1 || height < 1) {
      throw new PictureUnreadable(Why.BROKEN);
    }
    if (width * height > MOST_PIXELS) {
      throw new PictureUnreadable(Why.PIXELS);
    }
  }

  /**
   * Draws the picture, small and to nowhere. What the readers of Java throw at a broken one is no
   * list that could be written down.
   */
  private static void draw(String format, byte[] plain) throws PictureUnreadable {
    FutureTask<Boolean> drawing = new FutureTask<>(() -> isDrawn(format, plain));
    drawing.run();
    try {
      if (!drawing.get()) {
        throw new PictureUnreadable(Why.BROKEN);
      }
    } catch (ExecutionException broken) {
      throw new PictureUnreadable(Why.BROKEN);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PictureUnreadable(Why.BROKEN);
    }
  }

  private static boolean isDrawn(String format, byte[] plain) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream content =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(plain))) {
      reader.setInput(content, true, true);
      int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / DRAWN);
      ImageReadParam few = reader.getDefaultReadParam();
      few.setSourceSubsampling(step, step, 0, 0);
      // As it is kept: colours for print are drawn by browsers, not by Java.
      return (reader.canReadRaster()
              ? reader.readRaster(0, few).getWidth()
              : reader.read(0, few).getWidth())
          > 0;
    } finally {
      reader.dispose();
    }
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }
}
