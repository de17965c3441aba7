package kz.kezdesu.architecture.offenders.question;

import jakarta.faces.context.FacesContext;

/** A part of the domain that knows its screen. */
public class DrawsItself {
  /** Draws. */
  public void draw(FacesContext screen) {
    screen.renderResponse();
  }
}
