package kz.kezdesu.runtime;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * What the operator asked for on the command line.
 *
 * @param port the portal's port; the other ports follow from it, see {@link Ports}
 * @param host the address the portal listens on
 * @param data the folder that keeps everything which must survive a restart
 * @param demo whether the demonstration year is wanted
 * @param bare whether only the database and an empty server are wanted, for tests
 * @param help whether only the explanation is wanted
 */
record Options(int port, String host, Path data, boolean demo, boolean bare, boolean help) {
  static final String EXPLANATION =
      """
      Usage: ./run [--port N] [--host ADDRESS] [--data DIR] [--no-demo]

      Starts Kezdesu on this machine and keeps it running until Ctrl-C or SIGTERM.

        --port N        port of the portal, 1 to 65000 (default 8080); the database
                        uses N+10, administration N+20, the data grid N+30
        --host ADDRESS  address the portal listens on (default 127.0.0.1,
                        this machine only; 0.0.0.0 for every network)
        --data DIR      folder for everything that must survive a restart
                        (default ./var in the repository)
        --no-demo       no demonstration year: the first administrator is created
                        from a one-time link printed at the first start
        --bare          for tests: the database and an empty server without the
                        application; also writes DIR/connection.properties
        --help          this text

      KEZDESU_DB_URL, KEZDESU_DB_USER and KEZDESU_DB_PASSWORD point at an existing
      PostgreSQL (15 or newer) instead of the embedded one. Every other setting is
      listed in docs/operations.md.
      """;

  /**
   * Reads a command line.
   *
   * @param standardData the data folder when none is named
   * @throws LaunchRefused when an option is unknown or its value makes no sense
   */
  static Options parse(Path standardData, String... arguments) {
    int port = Ports.STANDARD;
    String host = "127.0.0.1";
    Path data = standardData;
    boolean demo = true;
    boolean bare = false;
    boolean help = false;
    Iterator<String> words = Arrays.asList(arguments).iterator();
    while (words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "--port" -> port = portOf(valueOf(word, words));
        case "--host" -> host = valueOf(word, words);
        case "--data" -> data = Path.of(valueOf(word, words));
        case "--no-demo" -> demo = false;
        case "--bare" -> bare = true;
        case "--help", "-h" -> help = true;
        default ->
            throw new LaunchRefused(
                "There is no option '" + word + "'. ./run --help lists the options.");
      }
    }
    return new Options(port, host, data.toAbsolutePath().normalize(), demo, bare, help);
  }

  private static String valueOf(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new LaunchRefused(
          "Option " + option + " needs a value. ./run --help lists the options.");
    }
    String value = words.next();
    if (value.isBlank() || value.startsWith("--")) {
      throw new LaunchRefused(
          "Option " + option + " needs a value, not '" + value + "'. ./run --help explains it.");
    }
    return value;
  }

  private static int portOf(String value) {
    if (value.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= Ports.HIGHEST_PORTAL_PORT) {
        return port;
      }
    }
    throw new LaunchRefused(
        "'%s' is not a port the portal can use: give a number from 1 to %d."
            .formatted(value, Ports.HIGHEST_PORTAL_PORT));
  }
}
