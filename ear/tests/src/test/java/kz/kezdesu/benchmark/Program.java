package kz.kezdesu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of the machine, run to its end, and what it said. */
record Program(String said) {
  /**
   * Runs a program.
   *
   * @throws IllegalStateException when it fails, with its last words
   */
  static Program run(Map<String, String> environment, List<String> command) {
    try {
      Path answer = Files.createTempFile("kezdesu-benchmark", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(answer.toFile());
      builder.environment().putAll(environment);
      int exit = builder.start().waitFor();
      String said = Files.readString(answer, StandardCharsets.UTF_8);
      Files.delete(answer);
      if (exit != 0) {
        throw new IllegalStateException(command.get(0) + " ended with " + exit + ": " + said);
      }
      return new Program(said);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static Program run(String... command) {
    return run(Map.of(), List.of(command));
  }

  /** The number that the first group of the pattern finds. */
  double number(String pattern) {
    return Double.parseDouble(text(pattern));
  }

  /** The text that the first group of the pattern finds. */
  String text(String pattern) {
    Matcher found = Pattern.compile(pattern, Pattern.MULTILINE).matcher(said);
    if (!found.find()) {
      throw new IllegalStateException("No " + pattern + " in: " + said);
    }
    return found.group(1);
  }
}
