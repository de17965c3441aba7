package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.portal.question.FilePieces;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Download;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.QuestionFiles;
import org.jspecify.annotations.Nullable;

/** A file of the author's own question, also one that nobody else may have. */
@RequestScoped
@At(path = "/{lang}/track/{code}/files/{file}", shared = false, secret = true)
public class OwnFilePage implements Download {
  @EJB private QuestionFiles files;
  @Inject private OwnQuestion own;
  @Inject private Visit visit;

  private @Nullable AttachmentRow file;

  @Override
  public void load() {
    own.open();
    file = files.find(own.code(), FilePieces.id(visit.segment("file")));
  }

  @Override
  public void send(HttpServletResponse response) throws IOException {
    AttachmentRow found = file;
    if (found == null) {
      throw new IllegalStateException("not loaded");
    }
    FilePieces.send(
        found, no -> files.piece(own.code(), found.id(), no), visit.request(), response);
  }
}
