package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Download;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.QuestionFiles;
import org.jspecify.annotations.Nullable;

/**
 * A file of a public question that everybody may have. Whether it is still that is asked each time,
 * so nobody keeps it longer than it is shown.
 */
@RequestScoped
@At(path = "/files/{file}", shared = false)
public class FilePage implements Download {
  @EJB private QuestionFiles files;
  @Inject private Visit visit;

  private @Nullable AttachmentRow file;

  @Override
  public void load() {
    file = files.find(FilePieces.id(visit.segment("file")));
  }

  @Override
  public void send(HttpServletResponse response) throws IOException {
    AttachmentRow found = file;
    if (found == null) {
      throw new IllegalStateException("not loaded");
    }
    response.setHeader("Cache-Control", "private, no-cache");
    FilePieces.send(found, no -> files.piece(found.id(), no), visit.request(), response);
  }
}
