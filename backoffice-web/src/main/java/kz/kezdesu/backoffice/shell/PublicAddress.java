package kz.kezdesu.backoffice.shell;

import java.util.Optional;

/**
 * Addresses as people outside type them; {@code KEZDESU_PUBLIC_URL} says where the house stands.
 */
public final class PublicAddress {
  private static final String ON_THIS_MACHINE = "http://localhost:8080";

  private PublicAddress() {}

  /** The full address of a path such as {@code /backoffice/setup}. */
  public static String of(String path) {
    return house().replaceAll("/+$", "") + path;
  }

  static boolean isSecure() {
    return house().startsWith("https://");
  }

  private static String house() {
    return Optional.ofNullable(System.getenv("KEZDESU_PUBLIC_URL"))
        .filter(address -> !address.isBlank())
        .orElse(ON_THIS_MACHINE);
  }
}
