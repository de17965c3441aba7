package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.attachment.ContentDisposition;
import kz.kezdesu.question.QuestionFilesDesk;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;

/**
 * {@code GET /question/file?id=}: a file of a question, for those who may see it; to be kept, never
 * to be shown or run as part of the site. Another body's cannot be told from one that does not
 * exist.
 */
@WebServlet("/question/file")
public class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient QuestionFilesDesk filesDesk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String typed = Objects.requireNonNullElse(request.getParameter("id"), "");
    if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    UUID id = UUID.fromString(typed);
    AttachmentRow file;
    try {
      file = filesDesk.find(id);
    } catch (NotFound | NotYours refused) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(file.type().mediaType());
    response.setContentLength(file.size());
    response.setHeader("Content-Disposition", ContentDisposition.of(file.name()));
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    for (int no = 0; no < file.pieces(); no++) {
      response.getOutputStream().write(piece(id, no));
    }
  }

  private byte[] piece(UUID id, int no) throws IOException {
    try {
      byte[] piece = filesDesk.piece(id, no);
      if (piece.length > 0) {
        return piece;
      }
    } catch (NotFound | NotYours gone) {
      throw new IOException("taken away while it was sent", gone);
    }
    throw new IOException("removed while it was sent");
  }
}
