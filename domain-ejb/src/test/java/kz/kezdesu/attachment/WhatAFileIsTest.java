package kz.kezdesu.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import kz.kezdesu.attachment.FileRefused.Why;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.picture.Turn;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people add to a question: known by what is in them, whatever they are called. */
@Decree("1.4f")
class WhatAFileIsTest {
  private final FileReception reception = new FileReception();

  @Test
  void isToldByItsContentAndNotByItsName() {
    assertThat(taken("қосымша.exe", MadeFiles.picture("jpeg")).type())
        .isEqualTo(AttachmentType.JPEG);
    assertThat(taken("photo.pdf", MadeFiles.picture("png")).type()).isEqualTo(AttachmentType.PNG);
    assertThat(taken("a", MadeFiles.pdf()).type()).isEqualTo(AttachmentType.PDF);
    assertThat(taken("a.docx", MadeFiles.docx()).type()).isEqualTo(AttachmentType.DOCX);
    assertThat(why("photo.jpg", "MZ\u0090\0 a program".getBytes(ISO_8859_1))).isEqualTo(Why.TYPE);
    assertThat(why("a.pdf", "<script>alert(1)</script>".getBytes(UTF_8))).isEqualTo(Why.TYPE);
    assertThat(why("a.pdf", "<script>%PDF-1.7".getBytes(UTF_8))).isEqualTo(Why.TYPE);
    assertThat(why("a.svg", "<svg onload='x'/>".getBytes(UTF_8))).isEqualTo(Why.TYPE);
    assertThat(why("a.png", picture("gif"))).isEqualTo(Why.TYPE);
    assertThat(why("a.docx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
        .isEqualTo(Why.OLD);
    assertThat(why("a.jpg", "\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(ISO_8859_1)))
        .isEqualTo(Why.HEIC);
  }

  @Test
  void isTakenUpToTheLimitAndNotOneByteFurther() {
    byte[] end = "\n%%EOF\n".getBytes(UTF_8);
    byte[] pdf = MadeFiles.pdf();
    byte[] full = Arrays.copyOf(pdf, Attachments.LARGEST);
    Arrays.fill(full, pdf.length, full.length, (byte) ' ');
    System.arraycopy(end, 0, full, full.length - end.length, end.length);
    // The reader of PDF looks for the end in the last bytes, so the table stands there too.
    byte[] table =
        Arrays.copyOfRange(pdf, MadeFiles.letters(pdf).lastIndexOf("startxref"), pdf.length);
    System.arraycopy(table, 0, full, full.length - table.length, table.length);

    assertThat(taken("full.pdf", full).size()).isEqualTo(Attachments.LARGEST);
    assertThat(why("full.pdf", Arrays.copyOf(full, full.length + 1))).isEqualTo(Why.LARGE);
    assertThat(why("empty.pdf", new byte[0])).isEqualTo(Why.EMPTY);
  }

  @Test
  void isReadNoFurtherThanTheLimit() {
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return 'x';
          }
        };

    assertThat(why("endless", endless)).isEqualTo(Why.LARGE);
    assertThat(read[0]).isLessThan(Attachments.LARGEST + 1_000_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void aPhotoLosesItsPlaceAndItsMakerAndIsStillTheRightWayUp(int orientation) throws IOException {
    byte[] photo = MadeFiles.photo(orientation);
    assertThat(MadeFiles.letters(photo)).contains(MadeFiles.SECRET);

    byte[] kept = kept("photo.jpg", photo);

    assertThat(MadeFiles.letters(kept)).doesNotContain("GPS", "xap", "Aigul");
    assertThat(Turn.of(kept).isOnItsSide()).isEqualTo(orientation > 4);
    assertThat(Turn.of(kept).upright(7, 9)).isEqualTo(Turn.of(photo).upright(7, 9));
    assertThat(dots(kept)).as("the picture itself, dot by dot").isEqualTo(dots(photo));
  }

  @Test
  void aPictureLosesItsTextsAndWhatStandsBehindItsEnd() throws IOException {
    for (int orientation : new int[] {1, 6}) {
      byte[] png = MadeFiles.pngWithTexts(orientation);
      assertThat(MadeFiles.letters(png)).contains(MadeFiles.SECRET);

      byte[] kept = kept("scan.png", png);

      assertThat(MadeFiles.letters(kept))
          .doesNotContain("GPS", "tEXt", "prVt", "tIME")
          .endsWith("IEND\u00aeB`\u0082");
      assertThat(MadeFiles.letters(kept).contains("eXIf")).isEqualTo(orientation == 6);
      assertThat(dots(kept)).isEqualTo(dots(png));
    }
  }

  @Test
  void aPictureThatHidesAnArchiveLosesIt() {
    byte[] both = MadeFiles.joined(MadeFiles.picture("jpeg"), MadeFiles.docx());

    assertThat(MadeFiles.letters(kept("both.jpg", both))).doesNotContain("PK\u0003\u0004");
  }

  @Test
  void aPictureThatCannotBeDrawnIsRefused() {
    byte[] jpeg = MadeFiles.picture("jpeg");
    byte[] png = MadeFiles.picture("png");

    assertThat(why("a.jpg", Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo(Why.BROKEN);
    assertThat(why("a.jpg", Arrays.copyOf(jpeg, 3))).isEqualTo(Why.BROKEN);
    assertThat(why("a.jpg", Arrays.copyOf(jpeg, 20))).isEqualTo(Why.BROKEN);
    assertThat(why("a.png", Arrays.copyOf(png, png.length - 20))).isEqualTo(Why.BROKEN);
    assertThat(why("a.png", Arrays.copyOf(png, 8))).isEqualTo(Why.BROKEN);
    byte[] spoilt = png.clone();
    spoilt[png.length - 20] ^= 0x55;
    assertThat(why("a.png", spoilt)).isEqualTo(Why.BROKEN);
  }

  @Test
  void aPictureWithMorePixelsThanCanBeDrawnIsRefusedBeforeItIsDrawn() {
    assertThat(why("a.png", MadeFiles.hugePng(60_000, 60_000))).isEqualTo(Why.PIXELS);
    assertThat(why("a.png", MadeFiles.hugePng(-1, 5))).isEqualTo(Why.BROKEN);
    byte[] jpeg = MadeFiles.picture("jpeg");
    int size = MadeFiles.letters(jpeg).indexOf("\u00ff\u00c0") + 5;
    Arrays.fill(jpeg, size, size + 4, (byte) 0xfe);
    assertThat(why("a.jpg", jpeg)).isEqualTo(Why.PIXELS);
  }

  @Test
  void aPdfThatDoesSomethingByItselfIsRefused() {
    assertThat(
            why(
                "a.pdf",
                MadeFiles.pdf(
                    document ->
                        document
                            .getDocumentCatalog()
                            .setOpenAction(new PDActionJavaScript("app.alert(1)")))))
        .isEqualTo(Why.ACTIVE);
    assertThat(
            why(
                "a.pdf",
                MadeFiles.pdf(
                    document -> {
                      PDAnnotationLink link = new PDAnnotationLink();
                      link.setAction(new PDActionLaunch());
                      document.getPage(0).getAnnotations().add(link);
                      document.getPage(0).setAnnotations(List.of(link));
                    })))
        .isEqualTo(Why.ACTIVE);
    assertThat(
            why(
                "a.pdf",
                MadeFiles.pdf(
                    document -> {
                      PDComplexFileSpecification inside = new PDComplexFileSpecification();
                      inside.setFile("a.exe");
                      inside.setEmbeddedFile(
                          new PDEmbeddedFile(
                              document, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
                      PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                      files.setNames(Map.of("a.exe", inside));
                      PDDocumentNameDictionary names =
                          new PDDocumentNameDictionary(document.getDocumentCatalog());
                      names.setEmbeddedFiles(files);
                      document.getDocumentCatalog().setNames(names);
                    })))
        .isEqualTo(Why.ACTIVE);
    assertThat(
            why(
                "a.pdf",
                MadeFiles.pdf(
                    document -> {
                      COSDictionary form = new COSDictionary();
                      form.setString(COSName.getPDFName("XFA"), "x");
                      document.getDocumentCatalog().getCOSObject().setItem("AcroForm", form);
                    })))
        .isEqualTo(Why.ACTIVE);
  }

  @Test
  void aPdfThatNeedsAPasswordOrIsCutOffIsRefused() {
    byte[] pdf = MadeFiles.pdf();

    assertThat(why("a.pdf", MadeFiles.pdfWithPassword("secret"))).isEqualTo(Why.LOCKED);
    assertThat(why("a.pdf", MadeFiles.pdfWithPassword(""))).isEqualTo(Why.LOCKED);
    assertThat(why("a.pdf", Arrays.copyOf(pdf, pdf.length / 2))).isEqualTo(Why.BROKEN);
    assertThat(why("a.pdf", "%PDF-1.7\nnothing\n%%EOF".getBytes(UTF_8))).isEqualTo(Why.BROKEN);
  }

  @Test
  void aPdfThatUnpacksToFarMoreIsRefusedBeforeItIsOpened() {
    byte[] zeros = new byte[31_000_000];
    String objects = "1 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\n";
    String picture = "1 0 obj <</Subtype /Image /Filter /FlateDecode>>\nstream\n";

    assertThat(why("a.pdf", withStream(objects, deflated(zeros)))).isEqualTo(Why.UNPACKED);
    assertThat(why("a.pdf", withStream(picture, deflated(deflated(zeros)))))
        .isEqualTo(Why.UNPACKED);
    assertThat(why("a.pdf", withStream(picture, deflated(new byte[210_000_000]))))
        .isEqualTo(Why.UNPACKED);
    assertThat(why("a.pdf", withStream(picture, deflated(zeros))))
        .as("a large picture alone, in a file that is none")
        .isEqualTo(Why.BROKEN);
  }

  private static byte[] withStream(String head, byte[] stream) {
    return MadeFiles.joined(
        ("%PDF-1.7\n" + head).getBytes(UTF_8),
        stream,
        "\nendstream\nendobj\n%%EOF".getBytes(UTF_8));
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(1);
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] piece = new byte[64 * 1024];
    while (!deflater.finished()) {
      packed.write(piece, 0, deflater.deflate(piece));
    }
    deflater.end();
    return packed.toByteArray();
  }

  /** Blocks of nothing, over and over, each of which looks like the beginning of a stream. */
  @Test
  void aPdfThatIsReadForEverAndSaysNothingIsRefusedSoon() {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    made.writeBytes("%PDF-1.7\nstream\n\u0078\u009c".getBytes(ISO_8859_1));
    byte[] nothing = {0, 0, 0, (byte) 0xff, (byte) 0xff};
    byte[] beginning =
        MadeFiles.joined(
            new byte[] {0, 9, 0, (byte) 0xf6, (byte) 0xff},
            "stream\n\u0078\u009c".getBytes(ISO_8859_1));
    while (made.size() < Attachments.LARGEST - 5000) {
      for (int i = 0; i < 300; i++) {
        made.writeBytes(nothing);
      }
      made.writeBytes(beginning);
    }
    made.writeBytes("%%EOF".getBytes(UTF_8));

    assertThat(why("a.pdf", made.toByteArray())).isEqualTo(Why.UNPACKED);
  }

  @Test
  void aDocumentWithAMacroOrAnotherProgramsObjectIsRefused() {
    for (String part :
        new String[] {
          "word/vbaProject.bin",
          "word/embeddings/oleObject1.bin",
          "word/activeX/activeX1.xml",
          "x.exe"
        }) {
      assertThat(why("a.docx", MadeFiles.docxWith(part, "x"))).as(part).isEqualTo(Why.ACTIVE);
    }
    Map<String, String> parts = MadeFiles.parts();
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, kinds) ->
            kinds.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"));
    assertThat(why("a.docx", MadeFiles.packed(parts))).isEqualTo(Why.ACTIVE);
  }

  @Test
  void aDocumentThatFetchesSomethingWhenItIsOpenedIsRefusedAndALinkIsNot() {
    String outside = "https://elsewhere.example/a.dotm";
    for (String type : new String[] {"attachedTemplate", "image", "oleObject", "frame"}) {
      assertThat(
              why(
                  "a.docx",
                  MadeFiles.docxWith(
                      "word/_rels/settings.xml.rels",
                      MadeFiles.relations(MadeFiles.relation(type, outside, "External")))))
          .as(type)
          .isEqualTo(Why.ACTIVE);
    }
    assertThat(
            taken(
                    "a.docx",
                    MadeFiles.docxWith(
                        "word/_rels/document.xml.rels",
                        MadeFiles.relations(MadeFiles.relation("hyperlink", outside, "External"))))
                .type())
        .isEqualTo(AttachmentType.DOCX);
  }

  @Test
  void aFieldThatStartsAProgramIsRefusedAndALinkIsNot() {
    String dde =
        "</w:t></w:r><w:r><w:fldChar/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r>"
            + "<w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:r><w:r><w:t>";
    String link =
        "</w:t></w:r><w:r><w:fldChar/></w:r><w:r><w:instrText>HYPERLINK"
            + " \"https://gov.kz/link dde\"</w:instrText></w:r><w:r><w:t>";

    assertThat(why("a.docx", MadeFiles.docxWith("word/document.xml", MadeFiles.document(dde))))
        .isEqualTo(Why.ACTIVE);
    assertThat(
            taken("a.docx", MadeFiles.docxWith("word/document.xml", MadeFiles.document(link)))
                .type())
        .isEqualTo(AttachmentType.DOCX);
  }

  @Test
  void whatIsPackedButNoDocumentIsRefused() {
    byte[] docx = MadeFiles.docx();
    String bomb = "0".repeat(70_000_000);

    assertThat(why("a.docx", MadeFiles.packed(Map.of("a.txt", "x")))).isEqualTo(Why.TYPE);
    assertThat(why("a.docx", MadeFiles.docxWith("word/big.txt", bomb))).isEqualTo(Why.UNPACKED);
    assertThat(why("a.docx", Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Why.BROKEN);
    assertThat(why("a.docx", MadeFiles.joined(docx, docx))).isEqualTo(Why.BROKEN);
    assertThat(
            why(
                "a.docx",
                MadeFiles.docxWith(
                    "word/document.xml",
                    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")))
        .isEqualTo(Why.BROKEN);
  }

  @Test
  void theNameIsForPeopleOnly() {
    byte[] png = picture("png");

    assertThat(taken("C:\\Users\\Aigul\\скан 1.PNG", png).name()).isEqualTo("скан 1.png");
    assertThat(taken("../../etc/passwd", png).name()).isEqualTo("passwd.png");
    assertThat(taken("\u202egnp.exe", png).name()).isEqualTo("gnp.exe.png");
    assertThat(taken("a\r\nSet-Cookie: x\0.png", png).name()).isEqualTo("a Set-Cookie_ x.png");
    assertThat(taken("", png).name()).isEqualTo("file.png");
    assertThat(taken(" .. ", png).name()).isEqualTo("file.png");
    assertThat(taken(".png", png).name()).isEqualTo("png.png");
    assertThat(taken("😀".repeat(300) + ".png", png).name())
        .isEqualTo("😀".repeat(116) + ".png")
        .satisfies(name -> assertThat(name.codePointCount(0, name.length())).isEqualTo(120));
    assertThat(taken("<b>\"x\";y.png", png).name()).isEqualTo("_b__x__y.png");
  }

  private ReceivedFile taken(String name, byte[] content) {
    try (ReceivedFile file = reception.receive(name, new ByteArrayInputStream(content))) {
      assertThat(Files.exists(file.content())).isTrue();
      return file;
    } catch (FileRefused | IOException refused) {
      return fail(name + " is refused", refused);
    }
  }

  private byte[] kept(String name, byte[] content) {
    try (ReceivedFile file = reception.receive(name, new ByteArrayInputStream(content))) {
      return Files.readAllBytes(file.content());
    } catch (FileRefused | IOException refused) {
      return fail(name + " is refused", refused);
    }
  }

  private Why why(String name, byte[] content) {
    return why(name, new ByteArrayInputStream(content));
  }

  private Why why(String name, InputStream content) {
    try (ReceivedFile file = reception.receive(name, content)) {
      return fail(file.name() + " is taken as " + file.type());
    } catch (FileRefused refused) {
      return refused.why();
    } catch (IOException broken) {
      return fail(broken);
    }
  }

  private static byte[] picture(String format) {
    return MadeFiles.picture(format);
  }

  private static int[] dots(byte[] picture) throws IOException {
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture));
    return drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
  }
}
