package kz.kezdesu.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;

/** HTML of our own as tagged PDF (PDF/UA), with its fonts inside. */
final class TaggedPdf {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private TaggedPdf() {}

  static byte[] of(String html) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useFont(() -> font("regular"), "Noto Sans", REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> font("bold"), "Noto Sans", BOLD, FontStyle.NORMAL, true);
    builder.withHtmlContent(html, null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return bytes.toByteArray();
  }

  /** A text as it goes into that HTML; what XML does not know is left out. */
  static String escaped(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static InputStream font(String weight) {
    return Objects.requireNonNull(
        TaggedPdf.class.getResourceAsStream("noto-sans-" + weight + ".ttf"));
  }
}
