package kz.kezdesu.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** A finished answer: its bytes, the same compressed, and what it was made of. */
record KeptAnswer(
    String contentType,
    byte[] plain,
    byte[] compressed,
    String etag,
    Set<String> tags,
    long renderedAtNanos) {
  private static final int SMALLEST_COMPRESSED = 500;

  static KeptAnswer of(String contentType, byte[] plain, Set<String> tags, long now) {
    return new KeptAnswer(
        contentType,
        plain,
        isDense(contentType, plain) ? plain : compress(plain),
        fingerprint(plain),
        tags,
        now);
  }

  /** What the answer weighs in memory, in bytes. */
  int weight() {
    return plain.length + compressed.length + 500;
  }

  private static boolean isDense(String contentType, byte[] plain) {
    return plain.length < SMALLEST_COMPRESSED
        || contentType.startsWith("font/")
        || contentType.equals("application/pdf");
  }

  /** Sends the answer, or 304 where the visitor has it already. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(request, response, PageCache.SHARED);
  }

  /** The same with another life in the visitor's cache. */
  void send(HttpServletRequest request, HttpServletResponse response, String cacheControl)
      throws IOException {
    boolean zipped = compressed != plain && accepts(request.getHeader("Accept-Encoding"));
    String tag = zipped ? "\"" + etag + "-gz\"" : "\"" + etag + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", cacheControl);
    response.setHeader("Vary", "Accept-Encoding");
    if (known(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] body = zipped ? compressed : plain;
    response.setContentType(contentType);
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
  }

  private boolean known(String ifNoneMatch) {
    return ifNoneMatch != null && (ifNoneMatch.contains(etag) || ifNoneMatch.trim().equals("*"));
  }

  private static boolean accepts(String encodings) {
    return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
  }

  private static byte[] compress(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  static String fingerprint(byte[] plain) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
