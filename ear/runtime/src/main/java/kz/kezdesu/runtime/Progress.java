package kz.kezdesu.runtime;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells the person at the terminal what is happening, one line for each step. */
final class Progress {
  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final PrintStream err =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  /** Does the work and says how long it took. */
  void step(String title, Runnable work) {
    step(
        title,
        () -> {
          work.run();
          return title;
        });
  }

  /** Does the work, says how long it took, and hands on what it made. */
  <T> T step(String title, Supplier<T> work) {
    out.print("  " + title + " … ");
    out.flush();
    long begun = System.nanoTime();
    try {
      T result = work.get();
      Duration spent = Duration.ofNanos(System.nanoTime() - begun);
      out.println(String.format(Locale.ROOT, "%.1f s", spent.toMillis() / 1000.0));
      return result;
    } catch (RuntimeException failed) {
      out.println("failed");
      throw failed;
    }
  }

  void say(String line) {
    out.println(line);
  }

  void refuse(String message) {
    complain("Kezdesu cannot start. " + message);
  }

  void complain(String message) {
    err.println();
    err.println(message);
  }
}
