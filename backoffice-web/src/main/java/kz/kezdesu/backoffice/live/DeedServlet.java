package kz.kezdesu.backoffice.live;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.language.Language;
import kz.kezdesu.live.Announce;
import kz.kezdesu.live.HostConsole;
import kz.kezdesu.meeting.VideoPointStatus;
import kz.kezdesu.privacy.OnTrace;
import kz.kezdesu.question.Channel;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.VoiceQuestion;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.Refusal;

/**
 * {@code POST /live/deed}: one deed of a host. It keeps no view state, so the console's script can
 * send it again, hours later and after another sign-in, and a browser without scripts can post it
 * plainly.
 *
 * <p>The wish is known by the token of its form together with everything typed into it: a double
 * click, the back button or a lost answer do nothing twice, and the same form filled with other
 * words is another wish.
 *
 * <p>To a script (which accepts JSON) the answer is 200 with {@code message}, or the status of the
 * refusal with {@code message} and {@code faults}. Otherwise it is 303 back to the console, or the
 * console itself with the reasons and with what was typed.
 */
@WebServlet("/live/deed")
public class DeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String REFUSED = "kezdesu.refused-deed";
  private static final String NUMBER = "[0-9]{4}-[0-9]{6,12}";
  private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

  @EJB private transient HostConsole console;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/live/console");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!isFromOurPage(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    boolean script = wantsJson(request);
    try {
      String deed = text(request, "deed");
      String number = act(deed, request);
      if (script) {
        answer(response, HttpServletResponse.SC_OK, done(deed, number));
      } else {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", console(request, deed, number));
      }
    } catch (Refusal refusal) {
      RefusedDeed refused = RefusedDeed.of(refusal, texts);
      if (script) {
        answer(response, refused.status(), inJson(refused));
      } else {
        response.setStatus(refused.status());
        request.setAttribute(REFUSED, refused);
        request.getRequestDispatcher("/live/console").forward(request, response);
      }
    }
  }

  /** Does it; answers the number of the question it was about, or nothing. */
  private String act(String deed, HttpServletRequest request) {
    long meeting = number(text(request, "meeting"), 18);
    UUID token = wish(request);
    String question = text(request, "number");
    switch (deed) {
      case "begin" -> console.begin(meeting, token);
      case "announce" ->
          console.announce(
              new Announce(
                  meeting,
                  text(request, "textKk"),
                  text(request, "textRu"),
                  text(request, "textEn"),
                  onTrace(request),
                  token));
      case "now" -> console.nowAnswering(meeting, question, token);
      case "answered" -> console.answeredHere(meeting, question, token);
      case "break" -> console.takeBreak(meeting, shortNumber(text(request, "minutes")), token);
      case "item" -> console.beginItem(meeting, (int) number(text(request, "position"), 4), token);
      case "video" ->
          console.reportVideoPoint(
              meeting,
              (int) number(text(request, "position"), 4),
              constant(VideoPointStatus.class, text(request, "state")),
              token);
      case "enter" -> question = enter(meeting, token, request);
      case "end" -> console.end(meeting, token);
      default -> throw new NotFound(deed);
    }
    return question;
  }

  private String enter(long meeting, UUID token, HttpServletRequest request) {
    return console.enter(
        new VoiceQuestion(
            meeting,
            constant(Channel.class, text(request, "channel")),
            constant(QuestionKind.class, text(request, "kind")),
            text(request, "question"),
            Language.of(text(request, "language"))
                .orElseThrow(() -> new NotFound(text(request, "language"))),
            text(request, "name"),
            text(request, "district"),
            onTrace(request),
            token),
        !text(request, "takeUp").isEmpty());
  }

  /** What the host has chosen for personal data that a machine sees. */
  private static OnTrace onTrace(HttpServletRequest request) {
    String chosen = text(request, "personal");
    return chosen.isEmpty() ? OnTrace.ASK : constant(OnTrace.class, chosen);
  }

  /** The token of the form and all that was typed, as one token. */
  private static UUID wish(HttpServletRequest request) {
    String typed =
        request.getParameterMap().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getKey() + "=" + String.join("\u0000", entry.getValue()))
            .collect(Collectors.joining("\u0001"));
    return UUID.nameUUIDFromBytes(typed.getBytes(StandardCharsets.UTF_8));
  }

  private String done(String deed, String number) {
    return texts.of("live_console.done." + deed, number);
  }

  private static JsonObject inJson(RefusedDeed refused) {
    JsonArrayBuilder faults = Json.createArrayBuilder();
    refused
        .reasons()
        .forEach(
            reason ->
                faults.add(
                    Json.createObjectBuilder()
                        .add("field", reason.field())
                        .add("fault", reason.fault())
                        .add("reason", reason.reason())));
    return Json.createObjectBuilder()
        .add(
            "message",
            refused.reasons().stream().map(Refused::reason).collect(Collectors.joining(" ")))
        .add("faults", faults)
        .build();
  }

  private static void answer(HttpServletResponse response, int status, String message)
      throws IOException {
    answer(response, status, Json.createObjectBuilder().add("message", message).build());
  }

  private static void answer(HttpServletResponse response, int status, JsonObject json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().print(json);
  }

  private static String console(HttpServletRequest request, String deed, String number) {
    return request.getContextPath()
        + "/live/console?meeting="
        + number(text(request, "meeting"), 18)
        + "&done="
        + deed
        + (number.matches(NUMBER) ? "&number=" + number : "");
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String accepted = request.getHeader("Accept");
    return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("application/json");
  }

  /** A page of another site cannot send a host's deed: the browser says where a post comes from. */
  private static boolean isFromOurPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OUR_OWN.contains(site);
    }
    String origin = request.getHeader("Origin");
    return origin == null || origin.endsWith("//" + request.getHeader("Host"));
  }

  private static String text(HttpServletRequest request, String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value;
  }

  private static long number(String typed, int digits) {
    if (!typed.matches("[1-9][0-9]{0," + (digits - 1) + "}")) {
      throw new NotFound(typed);
    }
    return Long.parseLong(typed);
  }

  /** A count that somebody typed; what is no count is out of every range. */
  private static int shortNumber(String typed) {
    return typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound(name));
  }
}
