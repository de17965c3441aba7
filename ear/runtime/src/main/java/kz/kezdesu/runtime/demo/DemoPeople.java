package kz.kezdesu.runtime.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.runtime.demo.DemoContent.OfficialLine;

/** Everybody in the demonstration: officials, staff with their accounts, and people who support. */
public final class DemoPeople {
  /** A demonstration account: one role in one body. */
  public record Account(String login, String role, String body, String name) {}

  /** The accounts that outside programs rely on, each with one role. */
  public static final List<Account> ACCOUNTS =
      List.of(
          new Account("admin", "ADMINISTRATOR", "government", "Айдар Есенов"),
          new Account("officer.moh", "OFFICER", "moh", "Мадина Кенжебаева"),
          new Account("approver.moh", "APPROVER", "moh", "Ғалым Тілегенов"),
          new Account("editor.moh", "EDITOR", "moh", "Алия Рахметова"),
          new Account("host.moh", "HOST", "moh", "Ләззат Нұрмағамбетова"),
          new Account("officer.moe", "OFFICER", "moe", "Ирина Ковалёва"),
          new Account("media", "MEDIA", "mci", "Дәурен Исабеков"),
          new Account("access", "ACCESS", "mci", "Жанар Мұқанова"),
          new Account("government", "GOVERNMENT", "government", "Сергей Литвинов"),
          new Account("akimat.10", "AKIMAT", "akimat.10", "Самал Бейсенбаева"),
          new Account("officer.akimat.10", "OFFICER", "akimat.10", "Бауыржан Сәдуақасов"),
          new Account("approver.akimat.10", "APPROVER", "akimat.10", "Светлана Жұмабаева"),
          new Account("editor.akimat.10", "EDITOR", "akimat.10", "Нұрлан Оспанов"),
          new Account(
              "administration", "PRESIDENTIAL_ADMINISTRATION", "administration", "Ерлан Қуанышев"));

  private static final int SUPPORTERS = 1200;
  private static final int HASH_ROUNDS = 120_000;

  private final Connection connection;
  private final Instant now;
  private final HouseSecret secret;

  DemoPeople(Connection connection, Instant now, HouseSecret secret) {
    this.connection = connection;
    this.now = now;
    this.secret = secret;
  }

  /** Puts the officials in office and answers who is the first head of which body. */
  Map<String, UUID> takeOffice(List<OfficialLine> officials) throws SQLException {
    Map<String, UUID> firstHeads = new HashMap<>();
    try (Rows rows =
        new Rows(
            connection, "official", "id", "body_code", "post", "name_kk", "name_ru", "name_en")) {
      for (OfficialLine official : officials) {
        UUID id = id("official " + official.body() + " " + official.name().en());
        if (official.post().equals("FIRST_HEAD")) {
          firstHeads.put(official.body(), id);
        }
        rows.add(
            id,
            official.body(),
            official.post(),
            official.name().kk(),
            official.name().ru(),
            official.name().en());
      }
    }
    return firstHeads;
  }

  /** Opens the staff accounts, all with the same password and no second factor. */
  void openAccounts(String password) throws SQLException {
    try (Rows accounts =
            new Rows(
                connection,
                "staff_account",
                "id",
                "login",
                "name",
                "password_hash",
                "language",
                "created_at",
                "email");
        Rows roles = new Rows(connection, "staff_role", "account_id", "role", "body_code")) {
      List<Object[]> granted = new ArrayList<>();
      for (Account account : ACCOUNTS) {
        UUID id = id("account " + account.login());
        accounts.add(
            id,
            account.login(),
            account.name(),
            hash(password),
            "ru",
            now,
            account.login() + "@kezdesu.example");
        granted.add(new Object[] {id, account.role(), account.body()});
      }
      accounts.send();
      for (Object[] role : granted) {
        roles.add(role);
      }
    }
  }

  /**
   * People with a confirmed contact, stored the way the application stores and reads them. Their
   * addresses are under {@code .example}, where nobody can ever be reached.
   */
  List<UUID> gather() throws SQLException {
    List<UUID> people = new ArrayList<>();
    try (Rows rows =
        new Rows(
            connection,
            "person",
            "id",
            "contact_hash",
            "contact_cipher",
            "language",
            "created_at",
            "confirmed_at")) {
      for (int i = 0; i < SUPPORTERS; i++) {
        String key = "person " + i;
        UUID id = id(key);
        Contact contact =
            Contact.email("person-" + i + "@kezdesu.example")
                .orElseThrow(() -> new IllegalStateException(key));
        Instant joined =
            now.minus(Duration.ofDays(310 + Chance.number(key, 30)))
                .minusSeconds(Chance.number(key, 80_000));
        rows.add(
            id,
            secret.hash("contact", contact.identity()),
            secret.encrypt("contact", contact.address()),
            i % 3 == 0 ? "ru" : "kk",
            joined,
            joined.plusSeconds(240));
        people.add(id);
      }
    }
    return people;
  }

  /** Ids that are the same at every load. */
  static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("kezdesu demo " + key).getBytes(StandardCharsets.UTF_8));
  }

  /** The password as Jakarta Security's Pbkdf2PasswordHash stores and verifies it. */
  static String hash(String password) {
    byte[] salt = new byte[32];
    new SecureRandom().nextBytes(salt);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, HASH_ROUNDS, 256))
              .getEncoded();
      Base64.Encoder encoder = Base64.getEncoder();
      return "PBKDF2WithHmacSHA256:%d:%s:%s"
          .formatted(HASH_ROUNDS, encoder.encodeToString(salt), encoder.encodeToString(hash));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
