package kz.kezdesu.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A photo of a notice board, and files that only say they are one. */
@Decree("1.4f")
class CleanPhotoTest {
  @Test
  void isDrawnAnewAsASmallerJpeg() throws IOException {
    for (String format : new String[] {"png", "jpeg"}) {
      CleanPhoto.Result result = CleanPhoto.of(picture(4000, 1000, format));

      assertThat(result.fault()).as(format).isEmpty();
      BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(result.jpeg()));
      assertThat(drawn.getWidth()).isLessThanOrEqualTo(1600);
      assertThat(drawn.getWidth() / drawn.getHeight()).isEqualTo(4);
    }
  }

  @Test
  void nothingThatWasHiddenInTheFileComesAlong() throws IOException {
    byte[] photo = picture(20, 20, "jpeg");
    String secret = "Exif GPS 50.41 80.25 <script>";
    byte[] withSecret =
        concat(
            Arrays.copyOf(photo, 2),
            comment(secret),
            Arrays.copyOfRange(photo, 2, photo.length),
            secret.getBytes(StandardCharsets.UTF_8));

    CleanPhoto.Result result = CleanPhoto.of(withSecret);

    assertThat(result.fault()).isEmpty();
    assertThat(new String(result.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif GPS");
  }

  /** A picture whose left half is dark and whose right half is light, as the sensor saw it. */
  @ParameterizedTest(name = "orientation {0} in {1}")
  @CsvSource({
    "1, MM, 40, 20, LEFT", "2, MM, 40, 20, RIGHT", "3, II, 40, 20, RIGHT", "4, MM, 40, 20, LEFT",
    "5, MM, 20, 40, TOP", "6, II, 20, 40, TOP", "7, MM, 20, 40, BOTTOM", "8, MM, 20, 40, BOTTOM",
    "9, MM, 40, 20, LEFT", "0, II, 40, 20, LEFT"
  })
  void aPhoneHeldAnyWayGivesAnUprightPicture(
      int orientation, String order, int width, int height, String dark) throws IOException {
    byte[] photo = halfDark();
    byte[] turned =
        concat(
            Arrays.copyOf(photo, 2),
            exif(orientation, order),
            Arrays.copyOfRange(photo, 2, photo.length));

    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(CleanPhoto.of(turned).jpeg()));

    assertThat(drawn.getWidth()).isEqualTo(width);
    assertThat(drawn.getHeight()).isEqualTo(height);
    boolean leftIsDark = light(drawn, 2, height / 2) < 128;
    boolean topIsDark = light(drawn, width / 2, 2) < 128;
    assertThat(
            switch (dark) {
              case "LEFT" -> leftIsDark && light(drawn, width - 3, height / 2) > 128;
              case "RIGHT" -> !leftIsDark && light(drawn, width - 3, height / 2) < 128;
              case "TOP" -> topIsDark && light(drawn, width / 2, height - 3) > 128;
              default -> !topIsDark && light(drawn, width / 2, height - 3) < 128;
            })
        .isTrue();
  }

  private static int light(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 0xff;
  }

  private static byte[] halfDark() throws IOException {
    BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    for (int x = 20; x < 40; x++) {
      for (int y = 0; y < 20; y++) {
        picture.setRGB(x, y, 0xffffff);
      }
    }
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", into);
    return into.toByteArray();
  }

  /** The segment of a JPEG that says nothing but how the phone was held. */
  private static byte[] exif(int orientation, String order) {
    ByteBuffer tiff = ByteBuffer.allocate(26);
    tiff.put(order.getBytes(StandardCharsets.US_ASCII));
    tiff.order(order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    int length = 2 + head.length + tiff.capacity();
    return concat(
        new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length},
        head,
        tiff.array());
  }

  @Test
  void whatIsNoJpegOrPngIsRefusedWhateverItIsCalled() throws IOException {
    for (byte[] file :
        new byte[][] {
          {},
          "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
          "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
          picture(9, 9, "gif"),
          picture(9, 9, "bmp"),
          Arrays.copyOf(picture(300, 300, "png"), 60),
          {(byte) 0xff, (byte) 0xd8, (byte) 0xff}
        }) {
      assertThat(CleanPhoto.of(file).fault()).contains(CleanPhoto.Fault.TYPE);
    }
  }

  @Test
  void tooManyBytesOrPixelsAreRefusedBeforeTheyAreDrawn() throws IOException {
    assertThat(CleanPhoto.of(new byte[CleanPhoto.LARGEST + 1]).fault())
        .contains(CleanPhoto.Fault.LARGE);
    byte[] bomb = picture(1, 1, "png");
    bomb[16] = 0x00;
    bomb[17] = 0x00;
    bomb[18] = (byte) 0xff;
    bomb[19] = (byte) 0xff;
    bomb[22] = (byte) 0xff;
    bomb[23] = (byte) 0xff;
    assertThat(CleanPhoto.of(withRightSum(bomb)).fault()).contains(CleanPhoto.Fault.PIXELS);
  }

  /** The head of a PNG with the check sum of what it says now. */
  private static byte[] withRightSum(byte[] png) {
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(png, 12, 17);
    for (int i = 0; i < 4; i++) {
      png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
    }
    return png;
  }

  private static byte[] comment(String text) {
    byte[] words = text.getBytes(StandardCharsets.UTF_8);
    int length = words.length + 2;
    return concat(
        new byte[] {(byte) 0xff, (byte) 0xfe, (byte) (length >> 8), (byte) length}, words);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }

  private static byte[] picture(int width, int height, String format) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, format, into)).isTrue();
    return into.toByteArray();
  }
}
