package kz.kezdesu.portal.stream;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.kezdesu.refusal.NotFound;

/**
 * {@code GET /stream/meetings/{id}}: announcements of a meeting as they are made, as Server-Sent
 * Events. {@code Last-Event-ID}, or {@code ?after=}, replays what was missed; without either the
 * stream begins with what comes next. A meeting that is over tells so and closes; to one who knows
 * that already the answer is 204, after which a browser does not come back.
 */
@WebServlet(urlPatterns = "/stream/meetings/*", asyncSupported = true)
public class StreamServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SECONDS_TO_COME_BACK = "30";

  @Inject private transient Hubs hubs;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    Optional<Integer> known;
    try {
      known = lastKnown(request);
    } catch (NumberFormatException nonsense) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    Optional<Long> meeting = meetingOf(request);
    if (meeting.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!hubs.hasRoom()) {
      response.setHeader("Retry-After", SECONDS_TO_COME_BACK);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      Hub hub = hubs.open(meeting.get());
      if (known.filter(hub::hasNothingMoreAfter).isPresent()) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        listen(meeting.get(), hub, known, request, response);
      }
    } catch (NotFound unknown) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void listen(
      long meetingId,
      Hub opened,
      Optional<Integer> known,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    ServletOutputStream out = response.getOutputStream();
    hubs.join(
        meetingId,
        opened,
        hub -> {
          int place = known.map(hub::placeAfter).orElseGet(hub::placeOfNext);
          Listener listener = new Listener(hub, context, out, place);
          context.addListener(listener);
          out.setWriteListener(listener);
          return listener;
        });
  }

  private static Optional<Long> meetingOf(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .filter(path -> path.matches("/[1-9][0-9]{0,17}"))
        .map(path -> Long.valueOf(path.substring(1)));
  }

  /** What the client has already; a browser that comes back sends both, and the header is newer. */
  private static Optional<Integer> lastKnown(HttpServletRequest request) {
    String header = request.getHeader("Last-Event-ID");
    String told = header == null || header.isBlank() ? request.getParameter("after") : header;
    return Optional.ofNullable(told).filter(text -> !text.isBlank()).map(StreamServlet::sequence);
  }

  private static int sequence(String text) {
    int sequence = Integer.parseInt(text.strip());
    if (sequence < 0) {
      throw new NumberFormatException(text);
    }
    return sequence;
  }
}
