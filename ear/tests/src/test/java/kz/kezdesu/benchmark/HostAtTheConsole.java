package kz.kezdesu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who announces in the back office, as the console's own script does. */
final class HostAtTheConsole {
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final long meeting;

  /** Signs in as the host of a ministry of the demonstration. */
  HostAtTheConsole(String ministry, long meeting) {
    this.meeting = meeting;
    Matcher viewState = VIEW_STATE.matcher(send(HttpRequest.newBuilder(at("login"))).body());
    if (!viewState.find()) {
      throw new IllegalStateException("The page of the sign-in has no form");
    }
    Map<String, String> form = new LinkedHashMap<>();
    form.put("sign_in", "sign_in");
    form.put("sign_in:login", "host." + ministry);
    form.put("sign_in:password", MeasuredHouse.house().demoPassword());
    form.put("sign_in:code", "");
    form.put("sign_in:enter", "");
    form.put("jakarta.faces.ViewState", viewState.group(1));
    HttpResponse<String> answer = post("login", form);
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException("Not signed in: " + answer.statusCode());
    }
  }

  /** Announces a text; done when the console says so. */
  void announce(String text) {
    HttpResponse<String> answer =
        post(
            "live/deed",
            Map.of(
                "deed",
                "announce",
                "meeting",
                Long.toString(meeting),
                "token",
                UUID.randomUUID().toString(),
                "textKk",
                text,
                "textRu",
                text,
                "textEn",
                text));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  private HttpResponse<String> post(String path, Map<String, String> form) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form.entrySet().stream()
                        .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                        .collect(Collectors.joining("&")))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static URI at(String path) {
    return MeasuredHouse.house().address().resolve("/backoffice/" + path);
  }
}
