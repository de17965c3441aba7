package kz.kezdesu.portal.follow;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A QR code as the path of an SVG picture.
 *
 * @param size the side, quiet zone included, in modules
 * @param path the dark modules
 */
public record QrPicture(int size, String path) {
  private static final int QUIET = 4;
  private static final int PIXELS = 10;

  /** The picture of a text. */
  public static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(code.size + 2 * QUIET, path.toString());
  }

  /** The picture as a {@code data:} address of a PNG, for paper. */
  public String png() {
    BufferedImage image =
        new BufferedImage(size * PIXELS, size * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    for (String module : path.substring(1).split("h1v1h-1z(?:M|$)")) {
      String[] corner = module.split(" ");
      pen.fillRect(
          Integer.parseInt(corner[0]) * PIXELS,
          Integer.parseInt(corner[1]) * PIXELS,
          PIXELS,
          PIXELS);
    }
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
