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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the demonstration who is signed in at the back office, without a browser. */
final class DeskOfStaff {
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  DeskOfStaff(String login) {
    HttpResponse<String> answer =
        press(
            "login",
            "sign_in",
            "enter",
            Map.of("login", login, "password", MeasuredHouse.house().demoPassword(), "code", ""));
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException("Not signed in: " + answer.statusCode());
    }
  }

  /** Opens a page; what came. */
  HttpResponse<String> open(String page) {
    return send(HttpRequest.newBuilder(at(page)));
  }

  /** Opens a page and presses a button of one of its forms. */
  HttpResponse<String> press(String page, String form, String button, Map<String, String> typed) {
    Matcher viewState = VIEW_STATE.matcher(open(page).body());
    if (!viewState.find()) {
      throw new IllegalStateException("No form at " + page);
    }
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put(form, form);
    typed.forEach((field, text) -> sent.put(form + ":" + field, text));
    sent.put(form + ":" + button, "");
    sent.put("jakarta.faces.ViewState", viewState.group(1));
    return post(page, sent);
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
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
