package kz.kezdesu.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.xml.parsers.ParserConfigurationException;
import kz.kezdesu.sheet.SheetUnreadable.Why;
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

/** A workbook (XLSX), read as a stream of rows; nothing in it is computed. */
public final class Workbook {
  /** In megabytes; more than that is not unpacked. */
  public static final int LARGEST_UNPACKED = 60;

  private static final int MEGABYTE = 1_000_000;
  private static final int MOST_PARTS = 500;
  private static final byte[] PACKED = {'P', 'K', 3, 4};
  private static final byte[] OF_OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private final ReadOnlySharedStringsTable words;

  private Workbook(ReadOnlySharedStringsTable words) {
    this.words = words;
  }

  /** Hears the rows of one sheet, blank ones too, one after another. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A row.
     *
     * @param computed whether a formula is in it
     * @return whether the rest of the sheet is wanted
     * @throws SheetUnreadable when nothing more of the workbook is wanted
     */
    boolean hear(SheetRow row, boolean computed) throws SheetUnreadable;
  }

  /** Whether the bytes are those of a workbook, rather than text; told by how they begin. */
  public static boolean isOne(byte[] bytes) {
    return begins(bytes, PACKED) || begins(bytes, OF_OLD_OFFICE);
  }

  /**
   * Reads all sheets, in order.
   *
   * @param sheets asked for somebody who hears the next sheet
   * @throws SheetUnreadable when it is no workbook that can be read, or a listener says so
   */
  public static void read(byte[] bytes, Supplier<Listener> sheets) throws SheetUnreadable {
    if (begins(bytes, OF_OLD_OFFICE)) {
      throw new SheetUnreadable(isLocked(bytes) ? Why.LOCKED : Why.OLD);
    }
    weigh(bytes);
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      new Workbook(new ReadOnlySharedStringsTable(parts, false))
          .read(new XSSFReader(parts), sheets);
    } catch (NothingMore told) {
      throw told.why;
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | RecordFormatException
        | IOException
        | ParserConfigurationException
        | SAXException broken) {
      throw new SheetUnreadable(Why.BROKEN);
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
   *
   * @throws SheetUnreadable when it unpacks to more than {@link #LARGEST_UNPACKED} or to too many
   *     parts, or is broken
   */
  public static void weigh(byte[] bytes) throws SheetUnreadable {
    byte[] nowhere = new byte[8192];
    long weight = 0;
    int parts = 0;
    try (ZipArchiveInputStream packed =
        new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
      while (packed.getNextEntry() != null) {
        parts++;
        for (int taken = packed.read(nowhere); taken >= 0; taken = packed.read(nowhere)) {
          weight += taken;
          if (weight > (long) LARGEST_UNPACKED * MEGABYTE || parts > MOST_PARTS) {
            throw new SheetUnreadable(Why.UNPACKED);
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new SheetUnreadable(Why.BROKEN);
    }
  }

  private void read(XSSFReader workbook, Supplier<Listener> listeners)
      throws IOException, OpenXML4JException, ParserConfigurationException, SAXException {
    Iterator<InputStream> sheets = workbook.getSheetsData();
    if (!sheets.hasNext()) {
      throw new SAXException("No sheet");
    }
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(new Sheet(listeners.get()));
        reader.parse(new InputSource(sheet));
      } catch (EnoughOfIt notWanted) {
        continue;
      }
    }
  }

  /** The rest of the sheet is not wanted. */
  private static final class EnoughOfIt extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /** Nothing more of the workbook is wanted. */
  private static final class NothingMore extends SAXException {
    private static final long serialVersionUID = 1L;

    private final SheetUnreadable why;

    private NothingMore(SheetUnreadable why) {
      this.why = why;
    }
  }

  /** Hears the cells of one sheet. */
  private final class Sheet extends DefaultHandler {
    private final Listener listener;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column = -1;
    private String type = "";
    private boolean heard;
    private boolean computed;

    private Sheet(Listener listener) {
      this.listener = listener;
    }

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
        case "rPh" -> heard = false;
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
          if (column < SheetFile.MOST_COLUMNS) {
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

    private void endRow() throws SAXException {
      boolean more;
      try {
        more = listener.hear(new SheetRow(row, cells), computed);
      } catch (SheetUnreadable why) {
        throw new NothingMore(why);
      }
      if (!more) {
        throw new EnoughOfIt();
      }
    }

    private String value() throws SAXException {
      String kept = text.toString();
      return switch (type) {
        case "s" -> word(number(kept, -1));
        case "n" -> whole(kept);
        default -> kept;
      };
    }

    private String word(int place) throws SAXException {
      if (place < 0 || place >= words.getUniqueCount()) {
        throw new SAXException("No such word: " + place);
      }
      return words.getItemAt(place).getString();
    }
  }

  /** A code or a telephone number that a sheet has kept as a number, as its digits. */
  private static String whole(String kept) {
    try {
      double number = Double.parseDouble(kept);
      return number == Math.rint(number) && Math.abs(number) < 1e15
          ? Long.toString((long) number)
          : kept;
    } catch (NumberFormatException noNumber) {
      return kept;
    }
  }

  private static int number(@Nullable String kept, int otherwise) {
    return kept != null && kept.matches("[0-9]{1,7}") ? Integer.parseInt(kept) : otherwise;
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
