package kz.kezdesu.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kz.kezdesu.attachment.FileRefused.Why;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a PDF opens without a password, and does nothing by itself: no script, no program
 * or form that is started or sent, no other file, film or sound within it. Every object of the
 * document is looked at, also those that are packed.
 */
final class QuietPdf {
  private static final long MOST_UNPACKED = 200_000_000;

  /** What objects are packed in is opened in memory, pictures are not. */
  private static final long MOST_OF_OBJECTS = 30_000_000;

  private static final int MUCH = 1024;
  private static final int MOST_OBJECTS = 200_000;
  private static final int LONGEST_HEAD = 2048;
  private static final int WHERE_THE_END_IS = 1024;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "ImportData",
          "SubmitForm",
          "GoToE",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute");
  private static final Set<String> NOTES =
      Set.of("FileAttachment", "RichMedia", "3D", "Screen", "Movie", "Sound");
  private static final Set<String> KEYS =
      Set.of("JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

  private QuietPdf() {}

  /**
   * Looks at a document.
   *
   * @throws FileRefused when it is not taken
   */
  static void check(byte[] sent) throws FileRefused {
    String end =
        new String(
            sent,
            Math.max(0, sent.length - WHERE_THE_END_IS),
            Math.min(sent.length, WHERE_THE_END_IS),
            StandardCharsets.ISO_8859_1);
    if (!end.contains("%%EOF")) {
      throw new FileRefused(Why.BROKEN);
    }
    weigh(sent);
    Why fault = opened(sent);
    if (fault != null) {
      throw new FileRefused(fault);
    }
  }

  /**
   * Unpacks to nowhere all that looks packed: what a small stream unpacks to has no limit. What is
   * read for that counts too, since a stream can be made to be read for ever and to say nothing.
   */
  private static void weigh(byte[] sent) throws FileRefused {
    long left = MOST_UNPACKED;
    for (int at = 0; at + STREAM.length < sent.length; at++) {
      if (sent[at] == 's' && isStream(sent, at)) {
        int from = at + STREAM.length;
        while (from < sent.length && (sent[from] == '\r' || sent[from] == '\n')) {
          from++;
        }
        long limit = holdsObjects(sent, at) ? Math.min(left, MOST_OF_OBJECTS) : left;
        long weight = unpacked(sent, from, sent.length - from, limit);
        left -= weight;
        if (weight > limit) {
          throw new FileRefused(Why.UNPACKED);
        }
      }
    }
  }

  private static boolean holdsObjects(byte[] sent, int at) {
    int from = Math.max(0, at - LONGEST_HEAD);
    String head = new String(sent, from, at - from, StandardCharsets.ISO_8859_1);
    String own = head.substring(Math.max(0, head.lastIndexOf("endobj")));
    return own.contains("/ObjStm") || own.contains("/XRef");
  }

  private static boolean isStream(byte[] sent, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (sent[at + i] != STREAM[i]) {
        return false;
      }
    }
    return at < 3 || sent[at - 1] != 'd' || sent[at - 2] != 'n' || sent[at - 3] != 'e';
  }

  /**
   * How much it unpacks to, and how much was read for that; a little over the limit ends. What is
   * packed in it again counts as more than is taken: nobody packs twice for a good reason.
   */
  private static long unpacked(byte[] packed, int from, int length, long limit) {
    if (!isPacked(packed, from, length)) {
      return 0;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, from, length);
      byte[] piece = new byte[64 * 1024];
      long written = 0;
      for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
        if (written == 0 && isPackedAgain(piece, read)) {
          return limit + 1;
        }
        written += read;
        if (written > limit) {
          return written;
        }
      }
      return written + inflater.getBytesRead();
    } catch (DataFormatException notPacked) {
      return inflater.getBytesRead() + inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  private static boolean isPackedAgain(byte[] piece, int length) {
    if (!isPacked(piece, 0, length)) {
      return false;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(piece, 0, length);
      return inflater.inflate(new byte[MUCH]) == MUCH;
    } catch (DataFormatException byChance) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private static boolean isPacked(byte[] bytes, int from, int length) {
    if (length < 2) {
      return false;
    }
    int head = (bytes[from] & 0xff) << 8 | bytes[from + 1] & 0xff;
    return (head & 0x0f00) == 0x0800 && head % 31 == 0;
  }

  /**
   * What is wrong with it; null when nothing is. What the reader throws at a broken document is no
   * list that could be written down.
   */
  private static @Nullable Why opened(byte[] sent) {
    FutureTask<Boolean> opening = new FutureTask<>(() -> isQuiet(sent));
    opening.run();
    try {
      return opening.get() ? null : Why.ACTIVE;
    } catch (ExecutionException refused) {
      if (refused.getCause() instanceof FileRefused known) {
        return known.why();
      }
      return refused.getCause() instanceof InvalidPasswordException ? Why.LOCKED : Why.BROKEN;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Why.BUSY;
    }
  }

  private static boolean isQuiet(byte[] sent) throws IOException, FileRefused {
    try (PDDocument document = Loader.loadPDF(sent)) {
      if (document.isEncrypted()) {
        throw new FileRefused(Why.LOCKED);
      }
      if (document.getNumberOfPages() < 1) {
        throw new FileRefused(Why.BROKEN);
      }
      Set<COSObjectKey> keys = document.getDocument().getXrefTable().keySet();
      if (keys.size() > MOST_OBJECTS) {
        throw new FileRefused(Why.UNPACKED);
      }
      for (COSObjectKey key : keys) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        if (!isQuiet(object.getObject())) {
          return false;
        }
      }
      return isQuiet(document.getDocument().getTrailer());
    }
  }

  /** Looks at one object and all that stands directly within it. */
  private static boolean isQuiet(@Nullable COSBase object) {
    Deque<COSBase> open = new ArrayDeque<>();
    if (object != null) {
      open.push(object);
    }
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (next instanceof COSArray array) {
        array.forEach(one -> open(open, one));
      } else if (next instanceof COSDictionary dictionary) {
        if (acts(dictionary)) {
          return false;
        }
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
          open(open, entry.getValue());
        }
      }
    }
    return true;
  }

  private static void open(Deque<COSBase> open, @Nullable COSBase one) {
    if (one instanceof COSArray || one instanceof COSDictionary) {
      open.push(one);
    }
  }

  private static boolean acts(COSDictionary dictionary) {
    return ACTIONS.contains(name(dictionary, COSName.S))
        || NOTES.contains(name(dictionary, COSName.SUBTYPE))
        || name(dictionary, COSName.TYPE).equals("EmbeddedFile")
        || dictionary.keySet().stream().anyMatch(key -> KEYS.contains(key.getName()));
  }

  private static String name(COSDictionary dictionary, COSName key) {
    return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
  }
}
