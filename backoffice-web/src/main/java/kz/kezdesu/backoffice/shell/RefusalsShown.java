package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.Optional;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.Refusal;
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
      input
          .faults()
          .forEach(
              fault -> say(faces, texts.of(fault.field() + "." + fault.fault(), fault.limit())));
    } else {
      say(faces, texts.of(refusal.key(), refusal.arguments().toArray()));
    }
  }

  private static void say(FacesContext faces, String reason) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, reason, null));
  }

  @Override
  protected Throwable findExceptionRootCause(FacesContext context, Throwable exception) {
    return Refusals.in(exception)
        .<Throwable>map(refusal -> refusal)
        .orElseGet(() -> Exceptions.unwrap(exception));
  }
}
