package kz.kezdesu.backoffice.coverage;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import kz.kezdesu.coverage.CoverageDesk;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;

/** {@code GET /coverage/photo?id=}: the photo of a proof, for those who may see it. */
@WebServlet("/coverage/photo")
public class PhotoServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient CoverageDesk coverageDesk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = Objects.requireNonNullElse(request.getParameter("id"), "");
    try {
      byte[] photo = coverageDesk.photo(id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0);
      response.setContentType("image/jpeg");
      response.setContentLength(photo.length);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.getOutputStream().write(photo);
    } catch (NotFound unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotYours another) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
