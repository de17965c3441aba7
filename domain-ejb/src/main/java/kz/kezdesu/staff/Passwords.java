package kz.kezdesu.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps and compares passwords, slowly on purpose. */
@ApplicationScoped
public class Passwords {
  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  @Inject private Pbkdf2PasswordHash hash;

  private String nobodys = "";

  @PostConstruct
  void prepare() {
    hash.initialize(STRENGTH);
    nobodys = hash.generate(UUID.randomUUID().toString().toCharArray());
  }

  /** What is kept of a password. */
  public String keep(String password) {
    return hash.generate(password.toCharArray());
  }

  /** Whether it is the password; takes as long where there is none to compare with. */
  public boolean matches(String password, Optional<String> kept) {
    boolean same = hash.verify(password.toCharArray(), kept.orElse(nobodys));
    return same && kept.isPresent();
  }
}
