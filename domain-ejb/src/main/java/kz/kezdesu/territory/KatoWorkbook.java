package kz.kezdesu.territory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The classifier as a workbook. The sheet that has the head is read as a stream of cells; nothing
 * is computed. The head may stand below a title, and other sheets may stand beside.
 */
final class KatoWorkbook {
  /** The official workbook unpacks to some 6 MB. */
  private static final int LARGEST_UNPACKED = 60_000_000;

  private static final int MOST_PARTS = 500;
  private static final byte[] PACKED = {'P', 'K', 3, 4};
  private static final byte[] OF_OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private final KatoFile file;
  private final ReadOnlySharedStringsTable words;
  private boolean found;

  private KatoWorkbook(KatoFile file, ReadOnlySharedStringsTable words) {
    this.file = file;
    this.words = words;
  }

  /** Whether the bytes are those of a workbook, rather than text; told by how they begin. */
  static boolean isOne(byte[] bytes) {
    return begins(bytes, PACKED) || begins(bytes, OF_OLD_OFFICE);
  }

  /**
   * Reads the places of a workbook into a file.
   *
   * @throws kz.kezdesu.refusal.InvalidInput field {@code kato_file}: {@code old} when it is of the
   *     format before XLSX, {@code locked} with a password, {@code unpacked} when it unpacks to
   *     more than 60 MB, {@code workbook} when it cannot be opened, {@code head} when no sheet has
   *     the head, {@code sheets} when more than one has
   */
  static void read(byte[] bytes, KatoFile file) {
    if (begins(bytes, OF_OLD_OFFICE)) {
      throw KatoFile.refusal(isLocked(bytes) ? "locked" : "old", 0);
    }
    weigh(bytes);
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      KatoWorkbook workbook = new KatoWorkbook(file, new ReadOnlySharedStringsTable(parts, false));
      workbook.sheets(new XSSFReader(parts));
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | RecordFormatException
        | IOException
        | ParserConfigurationException
        | SAXException unreadable) {
      throw KatoFile.refusal("workbook", 0);
    }
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  private static boolean isLocked(byte[] bytes) {
    try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return parts.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | RecordFormatException broken) {
      return false;
    }
  }

  /**
   * Unpacks everything to nowhere first: what a small file unpacks to has no other limit. The
   * reader is the one that POI uses; that of the JDK does not know the large headers which programs
   * that write as they go put into small files too.
   */
  private static void weigh(byte[] bytes) {
    byte[] nowhere = new byte[8192];
    long weight = 0;
    int parts = 0;
    try (ZipArchiveInputStream packed =
        new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
      while (packed.getNextEntry() != null) {
        parts++;
        for (int taken = packed.read(nowhere); taken >= 0; taken = packed.read(nowhere)) {
          weight += taken;
          if (weight > LARGEST_UNPACKED || parts > MOST_PARTS) {
            throw KatoFile.refusal("unpacked", LARGEST_UNPACKED / 1_000_000);
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw KatoFile.refusal("workbook", 0);
    }
  }

  private void sheets(XSSFReader workbook)
      throws IOException, OpenXML4JException, ParserConfigurationException, SAXException {
    Iterator<InputStream> sheets = workbook.getSheetsData();
    if (!sheets.hasNext()) {
      throw KatoFile.refusal("workbook", 0);
    }
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(new Sheet());
        reader.parse(new InputSource(sheet));
      } catch (NotTheSheet other) {
        continue;
      }
    }
    if (!found) {
      throw KatoFile.refusal("head", 0);
    }
  }

  /** What was read of a sheet has no head of the classifier. */
  private static final class NotTheSheet extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /** Hears the cells of one sheet. */
  private final class Sheet extends DefaultHandler {
    /** So many lines with anything in them may stand above the head. */
    private static final int MOST_ABOVE = 10;

    private static final int MOST_COLUMNS = 64;

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean headFound;
    private int above;
    private int row;
    private int column = -1;
    private String type = "";
    private boolean heard;
    private boolean computed;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
      switch (name) {
        case "row" -> {
          row = number(attributes.getValue("r"), row + 1);
          column = -1;
          computed = false;
          cells.clear();
        }
        case "c" -> {
          column = column(attributes.getValue("r"), column + 1);
          type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
          text.setLength(0);
        }
        case "f" -> computed = true;
        case "v", "t" -> heard = true;
        default -> {}
      }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
      if (heard) {
        text.append(letters, from, length);
      }
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
      switch (name) {
        case "v", "t" -> heard = false;
        case "c" -> {
          if (column < MOST_COLUMNS) {
            while (cells.size() <= column) {
              cells.add("");
            }
            cells.set(column, value());
          }
        }
        case "row" -> endRow();
        default -> {}
      }
    }

    @Override
    public void endDocument() throws SAXException {
      if (!headFound) {
        throw new NotTheSheet();
      }
    }

    private void endRow() throws SAXException {
      if (headFound) {
        if (computed) {
          file.fault("formula", row);
        } else {
          file.takePlace(row, cells);
        }
      } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        takeHead();
      }
    }

    private void takeHead() throws SAXException {
      if (KatoFile.isHead(cells)) {
        if (found) {
          throw KatoFile.refusal("sheets", 0);
        }
        found = true;
        headFound = true;
        file.takeHead(cells);
      } else if (++above > MOST_ABOVE) {
        throw new NotTheSheet();
      }
    }

    private String value() throws SAXException {
      String typed = text.toString();
      return switch (type) {
        case "s" -> word(number(typed, -1));
        case "n" -> whole(typed);
        default -> typed;
      };
    }

    private String word(int place) throws SAXException {
      if (place < 0) {
        throw new SAXException("A cell names no word");
      }
      return words.getItemAt(place).getString();
    }
  }

  /** A code that a sheet has kept as a number, as its digits; anything else as it is. */
  private static String whole(String typed) {
    try {
      double number = Double.parseDouble(typed);
      return number == Math.rint(number) && Math.abs(number) < 1e12
          ? Long.toString((long) number)
          : typed;
    } catch (NumberFormatException noNumber) {
      return typed;
    }
  }

  private static int number(@Nullable String typed, int otherwise) {
    return typed != null && typed.matches("[0-9]{1,7}") ? Integer.parseInt(typed) : otherwise;
  }

  /** The place of a column by its letters: A is 0, AA 26. */
  private static int column(@Nullable String address, int otherwise) {
    if (address == null || !address.matches("[A-Z]{1,3}[0-9]{1,7}")) {
      return otherwise;
    }
    int column = 0;
    for (int i = 0; Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + address.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
