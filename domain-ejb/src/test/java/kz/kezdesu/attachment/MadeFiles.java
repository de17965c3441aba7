package kz.kezdesu.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Real files, good and bad, made as programs make them. */
final class MadeFiles {
  static final String SECRET = "GPS 50.41 80.25 Aigul";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private MadeFiles() {}

  /** What is done to a document before it is kept. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  static byte[] picture(String format) {
    BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(20, 0, 20, 20);
    pen.dispose();
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, into);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return into.toByteArray();
  }

  /** A photo with place, author, small copy and a comment, taken with the telephone held so. */
  static byte[] photo(int orientation) {
    byte[] jpeg = picture("jpeg");
    byte[] said = SECRET.getBytes(UTF_8);
    byte[] exif =
        ByteBuffer.allocate(26 + said.length)
            .putInt(0x4d4d002a)
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .putShort((short) 0)
            .putInt(0)
            .put(said)
            .array();
    return joined(
        Arrays.copyOf(jpeg, 2),
        part(0xe1, joined("Exif\0\0".getBytes(UTF_8), exif)),
        part(0xe1, ("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>").getBytes(UTF_8)),
        part(0xed, SECRET.getBytes(UTF_8)),
        part(0xfe, SECRET.getBytes(UTF_8)),
        Arrays.copyOfRange(jpeg, 2, jpeg.length),
        SECRET.getBytes(UTF_8));
  }

  static byte[] pngWithTexts(int orientation) {
    byte[] png = picture("png");
    byte[] exif = Arrays.copyOfRange(photo(orientation), 12, 38);
    int end = png.length - 12;
    return joined(
        Arrays.copyOf(png, 33),
        chunk("tEXt", ("Author\0" + SECRET).getBytes(UTF_8)),
        chunk("eXIf", exif),
        chunk("prVt", SECRET.getBytes(UTF_8)),
        Arrays.copyOfRange(png, 33, end),
        chunk("tIME", new byte[7]),
        Arrays.copyOfRange(png, end, png.length),
        SECRET.getBytes(UTF_8));
  }

  /** A PNG of a few bytes that says it has so many pixels. */
  static byte[] hugePng(int width, int height) {
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    byte[] png = picture("png");
    return joined(
        Arrays.copyOf(png, 8), chunk("IHDR", head), Arrays.copyOfRange(png, 33, png.length));
  }

  static byte[] pdf(Change... changes) {
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      for (Change change : changes) {
        change.to(document);
      }
      document.save(into);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return into.toByteArray();
  }

  static byte[] pdfWithPassword(String password) {
    return pdf(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission())));
  }

  /** The parts of a document of Word, by name, ready to be changed. */
  static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + WORD
            + "\"/></Types>");
    parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml", "")));
    parts.put("word/document.xml", document("Емханада кезек"));
    return parts;
  }

  static String relations(String inside) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  static String relation(String type, String target, String mode) {
    return "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        + "relationships/"
        + type
        + "\" Target=\""
        + target
        + "\""
        + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"")
        + "/>";
  }

  static String document(String inside) {
    return HEAD
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body><w:p><w:r><w:t>"
        + inside
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  static byte[] docx() {
    return packed(parts());
  }

  static byte[] docxWith(String name, String content) {
    Map<String, String> parts = parts();
    parts.put(name, content);
    return packed(parts);
  }

  static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(into)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        packed.putNextEntry(new ZipEntry(part.getKey()));
        packed.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return into.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static String letters(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] part(int marker, byte[] content) {
    return ByteBuffer.allocate(4 + content.length)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  private static byte[] chunk(String name, byte[] content) {
    byte[] called = name.getBytes(UTF_8);
    CRC32 check = new CRC32();
    check.update(called);
    check.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(called)
        .put(content)
        .putInt((int) check.getValue())
        .array();
  }
}
