package kz.kezdesu.backoffice.schedule;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.language.Language;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.schedule.ScheduleDesk;

/** {@code GET /schedule/paper}: the document of a version of a year's schedule. */
@WebServlet("/schedule/paper")
public class PaperServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient ScheduleDesk scheduleDesk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Language> language =
        Language.of(text(request, "language")).filter(one -> one != Language.EN);
    Optional<PaperForm> form =
        Stream.of(PaperForm.values())
            .filter(one -> one.ending().equals(text(request, "form")))
            .findFirst();
    if (language.isEmpty() || form.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      int year = number(request, "year");
      int version = number(request, "number");
      byte[] content = scheduleDesk.paper(year, version, language.get(), form.get());
      response.setContentType(form.get().type());
      response.setContentLength(content.length);
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"kezdesu-%d-%d-%s.%s\""
              .formatted(year, version, language.get().code(), form.get().ending()));
      response.getOutputStream().write(content);
    } catch (NotFound | NotYours refused) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static int number(HttpServletRequest request, String name) {
    String typed = text(request, name);
    return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
  }

  private static String text(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
