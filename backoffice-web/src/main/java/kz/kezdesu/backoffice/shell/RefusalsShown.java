package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.Optional;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Exceptions;

/**
 * The one place where the back office handles what boundaries throw. A refused deed leaves its page
 * as it is and says why; a page that cannot be shown, and a failure, become an error page, by
 * script or not, a failure with the incident id of the log.
 */
public class RefusalsShown extends FullAjaxExceptionHandler {
  public RefusalsShown(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext event = (ExceptionQueuedEventContext) events.next().getSource();
      Optional<Refusal> refusal = Refusals.in(event.getException());
      if (refusal.isPresent() && isDeed(faces, event)) {
        say(faces, refusal.get());
        events.remove();
      }
    }
    super.handle();
  }

  private static boolean isDeed(FacesContext faces, ExceptionQueuedEventContext event) {
    return faces.isPostback() && event.getPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  private static void say(FacesContext faces, Refusal refusal) {
    Texts texts = CDI.current().select(Texts.class).get();
    faces.validationFailed();
    if (refusal instanceof InvalidInput input) {
      input.faults().forEach(fault -> say(faces, texts, fault));
    } else {
      say(faces, null, texts.of(refusal.key(), refusal.arguments().toArray()));
    }
  }

  /** A fault stands next to its field when the page has it, and above the page when it has not. */
  private static void say(FacesContext faces, Texts texts, InvalidInput.Fault fault) {
    Optional<UIInput> input = input(faces.getViewRoot(), fault.field());
    input.ifPresent(found -> found.setValid(false));
    say(
        faces,
        input.map(found -> found.getClientId(faces)).orElse(null),
        texts.of(fault.field() + "." + fault.fault(), fault.limit()));
  }

  private static void say(FacesContext faces, @Nullable String clientId, String reason) {
    faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, reason, null));
  }

  /**
   * The input of a field: its id is the field's name, or the last word of it. A page may have the
   * same field in several forms of which one is shown.
   */
  private static Optional<UIInput> input(UIComponent within, String field) {
    String id = within.getId();
    if (within instanceof UIInput input
        && id != null
        && (field.equals(id) || field.endsWith("_" + id))) {
      return Optional.of(input);
    }
    Optional<UIInput> found = Optional.empty();
    Iterator<UIComponent> below = within.getFacetsAndChildren();
    while (found.isEmpty() && below.hasNext()) {
      UIComponent next = below.next();
      if (isShown(next)) {
        found = input(next, field);
      }
    }
    return found;
  }

  /** Inside a repeated line nobody can tell: what it depends on is known only while it is drawn. */
  private static boolean isShown(UIComponent component) {
    for (UIComponent above = component.getParent(); above != null; above = above.getParent()) {
      if (above instanceof NamingContainer && above.getFamily().equals("facelets")) {
        return true;
      }
    }
    return component.isRendered();
  }

  @Override
  protected Throwable findExceptionRootCause(FacesContext context, Throwable exception) {
    return Refusals.in(exception)
        .<Throwable>map(refusal -> refusal)
        .orElseGet(() -> Exceptions.unwrap(exception));
  }
}
