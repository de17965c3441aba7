package kz.kezdesu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The load: wrk with one thread, which leaves the rest of a small machine to the server. */
final class Wrk {
  static final int CONNECTIONS = 32;
  static final int SECONDS = Integer.getInteger("kezdesu.benchmark.seconds", 5);

  private static final Pattern TROUBLE =
      Pattern.compile("^ *(Non-2xx|Socket errors).*$", Pattern.MULTILINE);

  private Wrk() {}

  /**
   * Asks for one address as fast as it answers.
   *
   * @return answers in a second
   * @throws IllegalStateException when an answer was not what it should be
   */
  static double get(URI address, String... headers) {
    return get(SECONDS, address, headers);
  }

  /** The same for so many seconds. */
  static double get(int seconds, URI address, String... headers) {
    List<String> command = command(seconds);
    for (String header : headers) {
      command.addAll(List.of("-H", header));
    }
    command.add(address.toString());
    Program wrk = Program.run(Map.of(), command);
    if (TROUBLE.matcher(wrk.said()).find()) {
      throw new IllegalStateException(address + ": " + wrk.said());
    }
    return wrk.number("^Requests/sec: +([0-9.]+)");
  }

  /**
   * Posts again and again, each time another body under another key.
   *
   * @param body JSON in which {@code @} stands for what differs each time
   * @return acknowledged posts (201) in a second
   * @throws IllegalStateException when one was not acknowledged
   */
  static double post(URI address, String body, int seconds) {
    return run(address, script(body), seconds);
  }

  /**
   * Has a script of wrk make the requests; at its end it says how many were refused.
   *
   * @return answers in a second
   * @throws IllegalStateException when one was refused
   */
  static double run(URI address, String lua, int seconds) {
    Path script = null;
    try {
      script = Files.createTempFile("kezdesu-benchmark", ".lua");
      Files.writeString(script, lua);
      List<String> command = command(seconds);
      command.addAll(List.of("-s", script.toString(), address.toString()));
      Program wrk = Program.run(Map.of(), command);
      if (!wrk.text("^refused ([0-9]+)$").equals("0")) {
        throw new IllegalStateException(address + ": " + wrk.said());
      }
      return wrk.number("^Requests/sec: +([0-9.]+)");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      if (script != null) {
        script.toFile().delete();
      }
    }
  }

  private static List<String> command(int seconds) {
    return new ArrayList<>(
        List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--timeout", "10s"));
  }

  private static String script(String body) {
    int place = body.indexOf('@');
    return """
        count, refused = 0, 0
        local before, after = [==[%s]==], [==[%s]==]
        function request()
          count = count + 1
          local key = "%x-" .. count
          return wrk.format("POST", nil,
            {["Content-Type"] = "application/json", ["Idempotency-Key"] = key}, before .. key .. after)
        end
        """
            .formatted(body.substring(0, place), body.substring(place + 1), System.nanoTime())
        + onlyAnswer(201);
  }

  /** The end of a script: every answer but this one is a refusal. */
  static String onlyAnswer(int status) {
    return """
        function response(status, headers, body)
          if status ~= %d then
            refused = refused + 1
            if refused == 1 then print(status, body) end
          end
        end
        function setup(thread) worker = thread end
        function done() print("refused " .. worker:get("refused")) end
        """
        .formatted(status);
  }
}
