package kz.kezdesu.portal.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** One request to the portal: its language, the parts of its address, and what was typed. */
@Named
@RequestScoped
public class Visit {
  private static final String PUBLIC_URL =
      Optional.ofNullable(System.getenv("KEZDESU_PUBLIC_URL"))
          .orElse("http://localhost:8080")
          .replaceFirst("/$", "");

  private Language language = Language.KK;
  private String path = "/";
  private Map<String, String> segments = Map.of();
  private List<String> parameters = List.of();
  private Map<String, String> posted = Map.of();
  private @Nullable HttpServletRequest request;
  private @Nullable HttpServletResponse response;

  void answeredBy(HttpServletResponse response) {
    this.response = response;
  }

  void begin(
      HttpServletRequest request,
      Language language,
      String path,
      Map<String, String> segments,
      List<String> parameters) {
    this.request = request;
    this.language = language;
    this.path = path;
    this.segments = segments;
    this.parameters = parameters;
  }

  public Language getLanguage() {
    return language;
  }

  /** The language's code, as in the path. */
  public String getLang() {
    return language.code();
  }

  public List<Language> getLanguages() {
    return Arrays.asList(Language.values());
  }

  /** The address below the language, such as {@code /meetings/12}. */
  public String getPath() {
    return path;
  }

  /** The same page in another language, with the parameters that it knows and no others. */
  public String in(Language other) {
    String query =
        parameters.stream()
            .filter(name -> !typed(name).isBlank())
            .map(name -> name + "=" + URLEncoder.encode(typed(name).strip(), UTF_8))
            .collect(Collectors.joining("&"));
    return "/" + other.code() + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** Whether the page lies at or below an address such as {@code /schedule}. */
  public boolean isAt(String address) {
    return path.equals(address) || path.startsWith(address + "/");
  }

  /** The whole address of this page in a language, for other sites and search engines. */
  public String whole(Language other) {
    return PUBLIC_URL + in(other);
  }

  /** The whole address of another page in this language, given below it. */
  public String whole(String below) {
    return PUBLIC_URL + "/" + language.code() + below;
  }

  /** A named segment of the address. */
  public String segment(String name) {
    return Optional.ofNullable(segments.get(name)).orElseThrow(() -> new NotFound(name));
  }

  /**
   * A numeric segment of the address.
   *
   * @throws NotFound when it is not a positive number
   */
  public long id(String name) {
    String digits = segment(name);
    if (!digits.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(digits);
    }
    return Long.parseLong(digits);
  }

  /** What was sent under a name in the query or the form, without NUL; empty when nothing was. */
  public String typed(String name) {
    String value = posted.get(name);
    if (value == null && request != null) {
      value = request.getParameter(name);
    }
    return value == null ? "" : value.replace("\0", "");
  }

  /** Takes what was typed into a form that came in parts, see {@link Multipart}. */
  public void posted(Map<String, String> fields) {
    posted = Map.copyOf(fields);
  }

  /** The request itself, for cookies and addresses. */
  public HttpServletRequest request() {
    if (request == null) {
      throw new IllegalStateException("no request");
    }
    return request;
  }

  /** The answer itself, for cookies. */
  public HttpServletResponse response() {
    if (response == null) {
      throw new IllegalStateException("no response");
    }
    return response;
  }
}
