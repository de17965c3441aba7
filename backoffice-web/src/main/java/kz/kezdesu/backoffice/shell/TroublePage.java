package kz.kezdesu.backoffice.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Why a page cannot be shown, in words. */
@Named
@RequestScoped
public class TroublePage {
  @Inject private FacesContext faces;
  @Inject private Texts texts;
  @Inject private Desk desk;

  private Kind kind = Kind.FAILED;
  private String reason = "";

  /** What has happened, and the status of the answer. */
  enum Kind {
    NOT_FOUND(404),
    FORBIDDEN(403),
    REFUSED(409),
    EXPIRED(403),
    FAILED(500);

    private final int status;

    Kind(int status) {
      this.status = status;
    }
  }

  /** Reads what the container or the handler of refusals has left. */
  public void load() {
    Throwable thrown = (Throwable) Faces.getRequestAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Integer status = Faces.getRequestAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Optional<Refusal> refusal = Refusals.in(thrown);
    kind =
        refusal
            .map(TroublePage::kindOf)
            .orElseGet(() -> kindOf(thrown, status == null ? 500 : status));
    reason =
        refusal
            .filter(found -> kind == Kind.REFUSED)
            .map(found -> texts.of(found.key(), found.arguments().toArray()))
            .orElseGet(() -> texts.of("shell_trouble." + kind + ".text"));
    faces.getExternalContext().setResponseStatus(kind.status);
  }

  private static Kind kindOf(Refusal refusal) {
    if (refusal instanceof NotFound) {
      return Kind.NOT_FOUND;
    }
    return refusal instanceof NotYours ? Kind.FORBIDDEN : Kind.REFUSED;
  }

  private static Kind kindOf(@Nullable Throwable thrown, int status) {
    if (isCausedBy(thrown, ViewExpiredException.class)) {
      return Kind.EXPIRED;
    }
    if (isCausedBy(thrown, EJBAccessException.class) || status == 403) {
      return Kind.FORBIDDEN;
    }
    return status == 404 && thrown == null ? Kind.NOT_FOUND : Kind.FAILED;
  }

  private static boolean isCausedBy(@Nullable Throwable thrown, Class<?> type) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .anyMatch(type::isInstance);
  }

  public String getTitle() {
    return texts.of("shell_trouble." + kind + ".title");
  }

  public String getReason() {
    return reason;
  }

  /** Whether only the page is too old, and can be opened anew. */
  public boolean isExpired() {
    return kind == Kind.EXPIRED;
  }

  /** Where the trouble was. */
  public String getPlace() {
    return Place.inside(desk.getPlace());
  }

  /** The number under which the failure stands in the log; empty where nothing failed. */
  public String getIncident() {
    Object incident = Faces.getRequestAttribute("org.omnifaces.exception_uuid");
    return kind == Kind.FAILED && incident != null ? incident.toString() : "";
  }
}
