package kz.kezdesu.portal.shell;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Styles, scripts, fonts and pictures, compressed once and kept in memory. An address that carries
 * the fingerprint of what it names may be kept by browsers for a year.
 */
public class Assets extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
  private static final String FOR_A_MONTH = "public, max-age=2592000";
  private static final String FOR_A_MINUTE = "public, max-age=60";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=UTF-8");

  private final transient Map<String, Optional<KeptAnswer>> files = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    KeptAnswer file = file(Optional.ofNullable(request.getPathInfo()).orElse("")).orElse(null);
    if (file == null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    file.send(request, response, life(file, request.getParameter("v")));
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private static String life(KeptAnswer file, @Nullable String fingerprint) {
    if (file.etag().equals(fingerprint)) {
      return FOR_A_YEAR;
    }
    return file.contentType().startsWith("font/") ? FOR_A_MONTH : FOR_A_MINUTE;
  }

  private Optional<KeptAnswer> file(String path) throws IOException {
    Optional<KeptAnswer> known = files.get(path);
    if (known == null) {
      known = read(path);
      if (known.isPresent()) {
        files.put(path, known);
      }
    }
    return known;
  }

  private Optional<KeptAnswer> read(String path) throws IOException {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || path.contains("..")) {
      return Optional.empty();
    }
    try (InputStream stream = getServletContext().getResourceAsStream("/assets" + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(KeptAnswer.of(type, stream.readAllBytes(), Set.of(), System.nanoTime()));
    }
  }
}
