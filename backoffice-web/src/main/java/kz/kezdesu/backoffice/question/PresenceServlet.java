package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.answer.DeskPresence;
import kz.kezdesu.answer.DeskSubject;
import kz.kezdesu.answer.PresentRow;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;

/**
 * {@code POST /question/presence?at=&id=}: an open page says that it is open and reads, as {@code
 * {"others": ["…"]}} in the language of the desk, who else has the same open. With {@code look} it
 * reads that and says nothing of itself; with {@code leave} it says that it was closed, and reads
 * nothing (204).
 */
@WebServlet("/question/presence")
public class PresenceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient DeskPresence presence;
  @Inject private transient Texts texts;
  @Inject private transient Dates dates;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String id = Objects.requireNonNullElse(request.getParameter("id"), "");
    Optional<DeskSubject> subject =
        Stream.of(DeskSubject.values())
            .filter(one -> one.name().equals(request.getParameter("at")))
            .findFirst();
    if (subject.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      tell(subject.get(), id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0, request, response);
    } catch (NotFound unknown) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotYours another) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void tell(
      DeskSubject at, long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getParameter("leave") != null) {
      presence.leave(at, id);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    JsonArrayBuilder others = Json.createArrayBuilder();
    boolean looks = request.getParameter("look") != null;
    for (PresentRow other : looks ? presence.others(at, id) : presence.here(at, id)) {
      others.add(texts.of("question_present." + at, other.name(), dates.time(other.since())));
    }
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(Json.createObjectBuilder().add("others", others).build().toString());
  }
}
