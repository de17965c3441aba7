package kz.kezdesu.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/** Where the portal is found from outside: {@code KEZDESU_PUBLIC_URL}. */
@ApplicationScoped
public class PortalAddress {
  private static final String DEFAULT = "http://localhost:8080";

  private String root = DEFAULT;

  @PostConstruct
  void read() {
    root = rootOf(System.getenv("KEZDESU_PUBLIC_URL"));
  }

  /** The full address of a page, from its path below the language, such as {@code /track}. */
  public String page(Language language, String path) {
    return root + "/" + language.code() + path;
  }

  /** The full address of a page of the back office, such as {@code /oversight/board}. */
  public String staffPage(String path) {
    return root + "/backoffice" + path;
  }

  /** Whether people come over an encrypted connection. */
  public boolean isEncrypted() {
    return root.startsWith("https:");
  }

  /** The name of the host, for the headers of letters. */
  String host() {
    return Optional.ofNullable(URI.create(root).getHost()).orElse("localhost");
  }

  static String rootOf(@Nullable String configured) {
    if (configured == null || configured.isBlank()) {
      return DEFAULT;
    }
    String root = configured.strip();
    return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
  }
}
