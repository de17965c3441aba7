package kz.kezdesu.backoffice.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RefusalsShown} into Faces. */
public class RefusalsShownFactory extends ExceptionHandlerFactory {
  public RefusalsShownFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new RefusalsShown(getWrapped().getExceptionHandler());
  }
}
