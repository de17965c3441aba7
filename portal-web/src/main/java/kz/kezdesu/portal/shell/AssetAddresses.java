package kz.kezdesu.portal.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of styles and scripts with the fingerprint of their content: <code>
 * #{assets.of('kezdesu.css')}</code>.
 */
@Named("assets")
@ApplicationScoped
public class AssetAddresses {
  @Inject private ServletContext context;

  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  public String of(String name) {
    return addresses.computeIfAbsent(name, this::addressOf);
  }

  private String addressOf(String name) {
    String path = "/assets/" + name;
    try (InputStream file = Objects.requireNonNull(context.getResourceAsStream(path), path)) {
      return path + "?v=" + KeptAnswer.fingerprint(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
