package kz.kezdesu.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import kz.kezdesu.attachment.FileRefused.Why;
import kz.kezdesu.sheet.SheetUnreadable;
import kz.kezdesu.sheet.Workbook;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks whether a packed file is a document of Word that does nothing by itself: no macro, no other
 * program's object within it, nothing that is fetched from elsewhere when it is opened (a link that
 * the reader follows is no such thing), no field that starts a program.
 */
final class QuietDocx {
  private static final String KINDS = "[Content_Types].xml";
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final Pattern OBJECTS =
      Pattern.compile(
          "(?i).*(vbaproject|vbadata|activex|embeddings/|oleobject|attachedtoolbars|afchunk|\\.bin$"
              + "|\\.exe$|\\.js$|\\.vbs$).*",
          Pattern.DOTALL);
  private static final Pattern KINDS_OF_OBJECTS =
      Pattern.compile("(?i).*(macroenabled|vbaproject|oleobject|activex|ms-office\\.vba).*");
  private static final Pattern FIELDS =
      Pattern.compile("(?im)^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\\b");
  private static final int LONGEST_FIELDS = 1_000_000;

  private boolean isDocument;
  private boolean isActive;

  private QuietDocx() {}

  /**
   * Looks at a document.
   *
   * @throws FileRefused when it is not taken
   */
  static void check(byte[] sent) throws FileRefused {
    try {
      Workbook.weigh(sent);
    } catch (SheetUnreadable heavy) {
      throw new FileRefused(
          heavy.why() == SheetUnreadable.Why.UNPACKED ? Why.UNPACKED : Why.BROKEN);
    }
    QuietDocx looking = new QuietDocx();
    try {
      mustBeOneFile(sent, looking.parts(sent));
    } catch (IOException
        | SAXException
        | ParserConfigurationException
        | IllegalArgumentException broken) {
      throw new FileRefused(Why.BROKEN);
    }
    if (!looking.isDocument) {
      throw new FileRefused(looking.isActive ? Why.ACTIVE : Why.TYPE);
    }
    if (looking.isActive) {
      throw new FileRefused(Why.ACTIVE);
    }
  }

  /** Reads the parts in the order in which they stand. */
  private List<String> parts(byte[] sent)
      throws IOException, SAXException, ParserConfigurationException {
    List<String> names = new ArrayList<>();
    try (ZipArchiveInputStream packed = new ZipArchiveInputStream(new ByteArrayInputStream(sent))) {
      for (ZipArchiveEntry part = packed.getNextEntry();
          part != null;
          part = packed.getNextEntry()) {
        names.add(part.getName());
        part(part.getName(), packed);
      }
    }
    return names;
  }

  /** What stands in the file and what its table of contents says must be the same. */
  private static void mustBeOneFile(byte[] sent, List<String> names) throws IOException {
    Set<String> different = new HashSet<>(names);
    try (ZipFile packed =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(sent)).get()) {
      List<String> listed =
          Collections.list(packed.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
      if (packed.getContentBeforeFirstLocalFileHeader() != null
          || different.size() != names.size()
          || listed.size() != names.size()
          || !different.equals(Set.copyOf(listed))) {
        throw new IOException("two tables of contents");
      }
    }
  }

  private void part(String name, InputStream content)
      throws IOException, SAXException, ParserConfigurationException {
    if (OBJECTS.matcher(name).matches()) {
      isActive = true;
    } else if (name.equals(KINDS)) {
      read(content, new ContentKinds());
    } else if (name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
      read(content, new Relations());
    } else if (name.startsWith("word/") && name.endsWith(".xml")) {
      read(content, new Words());
    }
  }

  /** The reader of POI follows nothing outside and takes no definitions. */
  private static void read(InputStream content, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader reader = XMLHelper.newXMLReader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.parse(new InputSource(new ByteArrayInputStream(content.readAllBytes())));
  }

  private static String local(String localName, String name) {
    return localName.isEmpty() ? name.substring(name.indexOf(':') + 1) : localName;
  }

  /** What kind each part is of. */
  private final class ContentKinds extends DefaultHandler {
    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
      String kind = attributes.getValue("ContentType");
      if (kind != null) {
        isDocument |= kind.equals(DOCUMENT);
        isActive |= KINDS_OF_OBJECTS.matcher(kind).matches();
      }
    }
  }

  /** What parts have to do with one another and with the world. */
  private final class Relations extends DefaultHandler {
    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
      String type = attributes.getValue("Type");
      boolean outside = "External".equalsIgnoreCase(attributes.getValue("TargetMode"));
      isActive |= outside && (type == null || !type.endsWith("/hyperlink"));
      isActive |= type != null && KINDS_OF_OBJECTS.matcher(type).matches();
      isActive |= type != null && type.endsWith("/aFChunk");
    }
  }

  /** The fields of the text; a field may stand in many pieces. */
  private final class Words extends DefaultHandler {
    private final StringBuilder fields = new StringBuilder();
    private boolean inField;

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
      String element = local(localName, name);
      inField = element.equals("instrText");
      if (element.equals("fldSimple")) {
        for (int i = 0; i < attributes.getLength(); i++) {
          fields.append('\n').append(attributes.getValue(i));
        }
        fields.append('\n');
      } else if (element.equals("fldChar")) {
        fields.append('\n');
      }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
      if (inField && fields.length() < LONGEST_FIELDS) {
        fields.append(letters, from, length);
      }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
      inField = false;
    }

    @Override
    public void endDocument() {
      isActive |= FIELDS.matcher(fields).find();
    }
  }
}
