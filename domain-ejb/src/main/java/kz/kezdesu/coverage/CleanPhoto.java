package kz.kezdesu.coverage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.kezdesu.picture.Turn;

/**
 * A photo made fit to be kept: known by its content, not by its name; drawn anew, so that nothing
 * of where, when and by whom it was taken, and nothing hidden behind the picture, comes along;
 * turned upright first, since how the phone was held is forgotten too.
 */
final class CleanPhoto {
  static final int LARGEST = 5_000_000;
  private static final int LONGEST_SIDE = 1600;
  private static final long MOST_PIXELS = 50_000_000;
  private static final Set<String> FORMATS = Set.of("jpeg", "png");

  /** Why a file is not taken. */
  enum Fault {
    LARGE,
    TYPE,
    PIXELS
  }

  /** The picture as JPEG; or why not. */
  record Result(byte[] jpeg, Optional<Fault> fault) {
    static Result of(Fault fault) {
      return new Result(new byte[0], Optional.of(fault));
    }
  }

  private CleanPhoto() {}

  static Result of(byte[] sent) {
    if (sent.length > LARGEST) {
      return Result.of(Fault.LARGE);
    }
    try (ImageInputStream content =
        ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
      if (!readers.hasNext()) {
        return Result.of(Fault.TYPE);
      }
      ImageReader reader = readers.next();
      try {
        return read(reader, content, Turn.of(sent));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      // What the readers of Java throw at a file that is not what it says.
      return Result.of(Fault.TYPE);
    }
  }

  private static Result read(ImageReader reader, ImageInputStream content, Turn turn)
      throws IOException {
    if (!FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
      return Result.of(Fault.TYPE);
    }
    reader.setInput(content, true, true);
    if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
      return Result.of(Fault.PIXELS);
    }
    int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
    javax.imageio.ImageReadParam every = reader.getDefaultReadParam();
    every.setSourceSubsampling(step, step, 0, 0);
    return new Result(jpeg(drawn(reader.read(0, every), turn)), Optional.empty());
  }

  private static BufferedImage drawn(BufferedImage picture, Turn turn) {
    double scale =
        Math.min(1.0, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage drawn =
        turn.isOnItsSide()
            ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.transform(turn.upright(width, height));
      pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }

  private static byte[] jpeg(BufferedImage picture) {
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpeg", into);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return into.toByteArray();
  }
}
