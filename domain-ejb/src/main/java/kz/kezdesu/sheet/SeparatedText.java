package kz.kezdesu.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kezdesu.sheet.SheetUnreadable.Why;

/**
 * A table as text: cells divided by semicolons, commas or tabs, whichever the head has most of. A
 * quoted cell may hold dividers, line ends and doubled quotes. The text is UTF-8, UTF-16 with a
 * mark of its order, or windows-1251.
 */
final class SeparatedText {
  private static final Charset CYRILLIC_WINDOWS = Charset.forName("windows-1251");
  private static final Pattern NAMED_DIVIDER = Pattern.compile("\\Asep=([;,\t|])\r?\n");
  private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f]");
  private static final String DIVIDERS = ";,\t";

  private final String text;
  private final char divider;
  private final int mostRows;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int number;

  private SeparatedText(String text, char divider, int before, int mostRows) {
    this.text = text;
    this.divider = divider;
    this.number = before;
    this.mostRows = mostRows;
  }

  static List<SheetRow> rows(byte[] bytes, int mostRows) throws SheetUnreadable {
    String text = text(bytes);
    Matcher named = NAMED_DIVIDER.matcher(text);
    SeparatedText table =
        named.find()
            ? new SeparatedText(text.substring(named.end()), named.group(1).charAt(0), 1, mostRows)
            : new SeparatedText(text, divider(text), 0, mostRows);
    table.read();
    return table.rows;
  }

  /** What the bytes say: strict UTF-8 where they are that, else the way Windows writes Russian. */
  private static String text(byte[] bytes) throws SheetUnreadable {
    String text;
    if (begins(bytes, 0xef, 0xbb, 0xbf)) {
      text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    } else if (begins(bytes, 0xff, 0xfe)) {
      text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    } else if (begins(bytes, 0xfe, 0xff)) {
      text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    } else {
      text = withoutMark(bytes);
    }
    if (NO_TEXT.matcher(text).find()) {
      throw new SheetUnreadable(Why.UNKNOWN);
    }
    return text;
  }

  private static String withoutMark(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUnicode) {
      return new String(bytes, CYRILLIC_WINDOWS);
    }
  }

  private static boolean begins(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** The divider that the first line has most of, what is quoted left out. */
  private static char divider(String text) {
    int[] found = new int[DIVIDERS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && (letter == '\n' || letter == '\r') && i > 0) {
        break;
      } else if (!quoted && DIVIDERS.indexOf(letter) >= 0) {
        found[DIVIDERS.indexOf(letter)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < found.length; i++) {
      most = found[i] > found[most] ? i : most;
    }
    return DIVIDERS.charAt(most);
  }

  private void read() throws SheetUnreadable {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      if (quoted) {
        if (letter != '"') {
          cell.append(letter);
        } else if (next == '"') {
          cell.append(letter);
          i++;
        } else {
          quoted = false;
        }
      } else if (letter == '"' && cell.toString().isBlank()) {
        cell.setLength(0);
        quoted = true;
      } else if (letter == divider) {
        endCell();
      } else if (letter == '\n' || letter == '\r' && next != '\n') {
        endRow();
      } else if (letter != '\r') {
        cell.append(letter);
      }
    }
    if (quoted) {
      throw new SheetUnreadable(Why.QUOTE);
    }
    if (!cells.isEmpty() || cell.length() > 0) {
      endRow();
    }
  }

  private void endCell() {
    if (cells.size() < SheetFile.MOST_COLUMNS) {
      cells.add(cell.toString());
    }
    cell.setLength(0);
  }

  private void endRow() throws SheetUnreadable {
    endCell();
    number++;
    SheetRow row = new SheetRow(number, cells);
    cells.clear();
    if (row.isBlank()) {
      return;
    }
    if (rows.size() == mostRows) {
      throw new SheetUnreadable(Why.MANY);
    }
    rows.add(row);
  }
}
