package kz.kezdesu.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kz.kezdesu.attachment.FileRefused.Why;
import kz.kezdesu.picture.PictureUnreadable;
import kz.kezdesu.picture.PlainPicture;

/**
 * What a file really is, told by its content alone.
 *
 * @param plain what is kept of it: of a picture nothing but the picture, of a document all of it,
 *     so that its signature stays whole
 */
record FileContent(AttachmentType type, byte[] plain) {
  private static final byte[] PACKED = {'P', 'K', 3, 4};
  private static final byte[] OF_OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final String FAMILY = "ftyp";
  private static final String PHOTOS_OF_TELEPHONES = "heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif";

  /** Looks at a file. */
  static FileContent of(byte[] sent) throws FileRefused {
    try {
      if (PlainPicture.isJpeg(sent)) {
        return new FileContent(AttachmentType.JPEG, PlainPicture.jpeg(sent));
      }
      if (PlainPicture.isPng(sent)) {
        return new FileContent(AttachmentType.PNG, PlainPicture.png(sent));
      }
    } catch (PictureUnreadable unreadable) {
      throw new FileRefused(
          unreadable.why() == PictureUnreadable.Why.PIXELS ? Why.PIXELS : Why.BROKEN);
    }
    if (begins(sent, PDF)) {
      QuietPdf.check(sent);
      return new FileContent(AttachmentType.PDF, sent);
    }
    if (begins(sent, PACKED)) {
      QuietDocx.check(sent);
      return new FileContent(AttachmentType.DOCX, sent);
    }
    if (begins(sent, OF_OLD_OFFICE)) {
      throw new FileRefused(Why.OLD);
    }
    throw new FileRefused(isPhotoOfATelephone(sent) ? Why.HEIC : Why.TYPE);
  }

  private static boolean isPhotoOfATelephone(byte[] sent) {
    if (sent.length < 12) {
      return false;
    }
    String head = new String(sent, 4, 8, StandardCharsets.ISO_8859_1);
    return head.startsWith(FAMILY) && head.substring(FAMILY.length()).matches(PHOTOS_OF_TELEPHONES);
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }
}
