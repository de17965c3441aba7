package kz.kezdesu.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Maven reported of one test class in this build. */
record Report(int run, int failures, int errors, int skipped) {
  /** The report of a test class; none when the class was not run. */
  static Optional<Report> of(Path reports, String testClass) {
    Path file = reports.resolve("TEST-" + testClass + ".xml");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      String suite = Files.readString(file);
      suite = suite.substring(0, suite.indexOf('>', suite.indexOf("<testsuite")));
      return Optional.of(
          new Report(
              count(suite, "tests"),
              count(suite, "failures"),
              count(suite, "errors"),
              count(suite, "skipped")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean passed() {
    return run > 0 && failures + errors + skipped == 0;
  }

  private static int count(String suite, String what) {
    Matcher found = Pattern.compile("\\b" + what + "=\"(\\d+)\"").matcher(suite);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
