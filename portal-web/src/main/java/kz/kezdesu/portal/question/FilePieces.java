package kz.kezdesu.portal.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.attachment.ContentDisposition;
import kz.kezdesu.refusal.NotFound;

/**
 * Gives out a file that somebody has sent: to be kept, never to be shown or run as part of the
 * site.
 */
public final class FilePieces {
  private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

  private FilePieces() {}

  /**
   * The id in an address.
   *
   * @throws NotFound when it is none
   */
  public static UUID id(String typed) {
    if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new NotFound(typed);
    }
    return UUID.fromString(typed);
  }

  /**
   * Sends a file.
   *
   * @param pieces asked for one after another, from 0; empty when the file has just gone
   * @throws IOException when it goes while it is sent
   */
  public static void send(
      AttachmentRow file,
      IntFunction<byte[]> pieces,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String tag = "\"" + file.sha256().substring(0, 32) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    if (Optional.ofNullable(request.getHeader("If-None-Match"))
        .filter(known -> known.contains(tag))
        .isPresent()) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(file.type().mediaType());
    response.setContentLength(file.size());
    response.setHeader("Content-Disposition", ContentDisposition.of(file.name()));
    if (!request.getMethod().equals("HEAD")) {
      write(file, pieces, response.getOutputStream());
    }
  }

  private static void write(AttachmentRow file, IntFunction<byte[]> pieces, OutputStream out)
      throws IOException {
    for (int no = 0; no < file.pieces(); no++) {
      byte[] piece;
      try {
        piece = pieces.apply(no);
      } catch (NotFound gone) {
        throw new IOException("taken away while it was sent", gone);
      }
      if (piece.length == 0) {
        throw new IOException("removed while it was sent");
      }
      out.write(piece);
    }
  }
}
