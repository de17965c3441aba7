package kz.kezdesu.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser without scripts: keeps cookies, follows redirects only when told. */
final class Browser {
  private static final String HOUSE = System.getenv("KEZDESU_PUBLIC_URL");
  private static final String BOUNDARY = "----kezdesu7f3a";
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]*)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .build();

  HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(HOUSE + path)).GET().build());
  }

  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(HOUSE + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** A form with files, by name; fields go first, as they stand in the form. */
  HttpResponse<String> upload(String path, Map<String, String> fields, Map<String, byte[]> files)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(UTF_8)));
    files.forEach(
        (name, content) ->
            part(
                body,
                "name=\"attachment_file\"; filename=\"" + name.replace("\"", "%22") + "\"",
                content));
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return send(form(path, HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** A form whose one file comes from a stream, so that nobody knows beforehand how long it is. */
  HttpResponse<String> upload(String path, String form, InputStream file)
      throws IOException, InterruptedException {
    ByteArrayOutputStream before = new ByteArrayOutputStream();
    part(before, "name=\"form\"", form.getBytes(UTF_8));
    before.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"attachment_file\";"
                + " filename=\"a.pdf\"\r\n\r\n")
            .getBytes(UTF_8));
    InputStream whole =
        new SequenceInputStream(new ByteArrayInputStream(before.toByteArray()), file);
    return send(form(path, HttpRequest.BodyPublishers.ofInputStream(() -> whole)));
  }

  private static HttpRequest form(String path, HttpRequest.BodyPublisher body) {
    return HttpRequest.newBuilder(URI.create(HOUSE + path))
        .version(HttpClient.Version.HTTP_1_1)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(body)
        .build();
  }

  private static void part(ByteArrayOutputStream body, String named, byte[] content) {
    body.writeBytes(
        ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + named + "\r\n\r\n")
            .getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  /** What lies at an address, byte by byte. */
  HttpResponse<byte[]> load(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(HOUSE + path)).GET().build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<String> json(String path, String key, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(HOUSE + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send((key.isEmpty() ? request : request.header("Idempotency-Key", key)).build());
  }

  /** The word that makes the form of a page the visitor's own. */
  static String form(HttpResponse<String> page) {
    Matcher match = FORM.matcher(page.body());
    return match.find() ? match.group(1) : "";
  }

  /** Where an answer leads. */
  static String next(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
