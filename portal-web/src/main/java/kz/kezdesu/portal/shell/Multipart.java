package kz.kezdesu.portal.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A posted form with files, read as it comes: each file is handed on while it arrives and is never
 * whole in memory or on a disk before somebody wants it. The container's own way would keep
 * everything first and ask afterwards.
 */
public final class Multipart {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)^multipart/form-data\\s*;.*\\bboundary=\"?([^\";,]{1,70})\"?.*$");
  private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");
  private static final String DISPOSITION = "content-disposition:";
  private static final int MOST_PARTS = 50;
  private static final int LONGEST_HEAD = 8 * 1024;
  private static final int LONGEST_FIELD = 64 * 1024;
  private static final int BUFFER = 64 * 1024;

  /** Half of the server's threads: slow senders leave the other half to everybody else. */
  private static final int AT_ONCE = 32;

  private static final int SECONDS_TO_COME_BACK = 30;
  private static final Semaphore SEATS = new Semaphore(AT_ONCE);

  private final InputStream body;
  private final long most;
  private final byte[] divider;
  private final byte[] buffer = new byte[BUFFER];
  private final Map<String, String> fields = new HashMap<>();
  private int head;
  private int tail;
  private long total;

  /** Takes files. */
  @FunctionalInterface
  public interface Files {
    /**
     * A file.
     *
     * @param before the fields that stand before it in the form
     * @param name as it was sent; empty when none was chosen
     * @param content what is not read of it is passed over
     */
    void take(Map<String, String> before, String name, InputStream content) throws IOException;
  }

  private Multipart(InputStream body, String boundary, long most) {
    this.body = body;
    this.most = most;
    divider = ("\r\n--" + boundary).getBytes(ISO_8859_1);
    // The first divider has no end of line before it.
    buffer[0] = '\r';
    buffer[1] = '\n';
    tail = 2;
  }

  /** Whether the request carries such a form. */
  public static boolean isOne(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data"))
        .isPresent();
  }

  /**
   * Reads a form.
   *
   * @param most how many bytes are read of it
   * @return its fields that are no files
   * @throws FormTooLarge when there is more; nothing further is read
   * @throws TooManyRequests when too many are being read, however slowly they come
   * @throws FormBroken when it is none, or does not come wholly
   */
  public static Map<String, String> read(HttpServletRequest request, long most, Files files) {
    if (request.getContentLengthLong() > most) {
      throw new FormTooLarge();
    }
    if (!SEATS.tryAcquire()) {
      throw new TooManyRequests(SECONDS_TO_COME_BACK);
    }
    try {
      return read(request.getContentType(), request.getInputStream(), most, files);
    } catch (IOException broken) {
      throw new FormBroken();
    } finally {
      SEATS.release();
    }
  }

  static Map<String, String> read(String type, InputStream body, long most, Files files)
      throws IOException {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.matches()) {
      throw new FormBroken();
    }
    Multipart form = new Multipart(body, boundary.group(1), most);
    form.read(files);
    return form.fields;
  }

  private void read(Files files) throws IOException {
    new Part().skip();
    for (int parts = 0; !isEnd(); parts++) {
      if (parts == MOST_PARTS) {
        throw new FormTooLarge();
      }
      String said = said();
      String name = unescaped(NAME, said).orElseThrow(FormBroken::new);
      Optional<String> fileName = unescaped(FILE_NAME, said);
      Part part = new Part();
      if (fileName.isPresent()) {
        files.take(Map.copyOf(fields), fileName.get(), part);
      } else {
        byte[] value = part.readNBytes(LONGEST_FIELD + 1);
        if (value.length > LONGEST_FIELD) {
          throw new FormTooLarge();
        }
        fields.putIfAbsent(name, new String(value, UTF_8));
      }
      part.skip();
    }
  }

  /** After a divider: whether it was the last one. */
  private boolean isEnd() throws IOException {
    int first = next();
    int second = next();
    if (first == '-' && second == '-') {
      return true;
    }
    if (first != '\r' || second != '\n') {
      throw new FormBroken();
    }
    return false;
  }

  /** What stands above a part: the line that names it. */
  private String said() throws IOException {
    StringBuilder lines = new StringBuilder();
    do {
      if (lines.length() == LONGEST_HEAD) {
        throw new FormBroken();
      }
      lines.append((char) next());
    } while (!endsWithABlankLine(lines));
    // Browsers write names as UTF-8.
    return new String(lines.toString().getBytes(ISO_8859_1), UTF_8)
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(DISPOSITION))
        .findFirst()
        .orElse("");
  }

  private static boolean endsWithABlankLine(StringBuilder lines) {
    int length = lines.length();
    return length == 2
        ? lines.charAt(0) == '\r' && lines.charAt(1) == '\n'
        : length >= 4 && lines.substring(length - 4).equals("\r\n\r\n");
  }

  private static Optional<String> unescaped(Pattern pattern, String said) {
    Matcher found = pattern.matcher(said);
    return found.find()
        ? Optional.of(found.group(1).replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
        : Optional.empty();
  }

  private int next() throws IOException {
    if (head == tail) {
      fill();
    }
    return buffer[head++] & 0xff;
  }

  /** Reads on; what is not used yet moves to the front. */
  private void fill() throws IOException {
    System.arraycopy(buffer, head, buffer, 0, tail - head);
    tail -= head;
    head = 0;
    int read = body.read(buffer, tail, buffer.length - tail);
    if (read < 0) {
      throw new EOFException();
    }
    total += read;
    if (total > most) {
      throw new FormTooLarge();
    }
    tail += read;
  }

  /** Where the next divider begins in the buffer; -1 when it is not wholly there. */
  private int dividerFrom(int from) {
    for (int at = from; at + divider.length <= tail; at++) {
      int same = 0;
      while (same < divider.length && buffer[at + same] == divider[same]) {
        same++;
      }
      if (same == divider.length) {
        return at;
      }
    }
    return -1;
  }

  /** What stands between two dividers. */
  private final class Part extends InputStream {
    private int sure;
    private boolean ended;

    /** How many bytes at the front of the buffer are the part's; 0 at its end. */
    private int ready() throws IOException {
      while (sure == 0 && !ended) {
        int end = dividerFrom(head);
        if (end == head) {
          head += divider.length;
          ended = true;
        } else if (end > head) {
          sure = end - head;
        } else if (tail - head >= divider.length) {
          sure = tail - head - divider.length + 1;
        } else {
          fill();
        }
      }
      return sure;
    }

    @Override
    public int read() throws IOException {
      if (ready() == 0) {
        return -1;
      }
      sure--;
      return buffer[head++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int taken = Math.min(length, ready());
      if (taken == 0) {
        return -1;
      }
      System.arraycopy(buffer, head, into, from, taken);
      head += taken;
      sure -= taken;
      return taken;
    }

    private void skip() throws IOException {
      while (ready() > 0) {
        head += sure;
        sure = 0;
      }
    }
  }
}
