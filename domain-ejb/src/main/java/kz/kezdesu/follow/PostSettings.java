package kz.kezdesu.follow;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * How letters leave the house, from the environment.
 *
 * @param host the SMTP server; empty: letters are written as files into the folder
 * @param folder where letters are written when there is no server
 * @param from the sender's address
 * @param demonstration whether testers may read the folder in a browser
 */
record PostSettings(
    Optional<String> host,
    int port,
    Optional<String> user,
    String password,
    boolean encrypted,
    Optional<Path> folder,
    String from,
    boolean demonstration) {
  private static final String PATIENCE_MILLIS = "10000";

  static PostSettings of(Map<String, String> environment, String portalHost) {
    return new PostSettings(
        set(environment, "KEZDESU_SMTP_HOST"),
        set(environment, "KEZDESU_SMTP_PORT").map(Integer::parseInt).orElse(587),
        set(environment, "KEZDESU_SMTP_USER"),
        set(environment, "KEZDESU_SMTP_PASSWORD").orElse(""),
        set(environment, "KEZDESU_SMTP_STARTTLS").map(Boolean::parseBoolean).orElse(true),
        set(environment, "KEZDESU_MAIL_DIR").map(Path::of),
        set(environment, "KEZDESU_SMTP_FROM").orElse("no-reply@" + portalHost),
        set(environment, "KEZDESU_DEMO").map(Boolean::parseBoolean).orElse(false));
  }

  /** The properties of a Jakarta Mail session. */
  Properties session() {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", host.orElse(""));
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(encrypted));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(encrypted));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    return properties;
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
