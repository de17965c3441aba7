package kz.kezdesu.portal.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kezdesu.question.Blackout;

/** Cuts texts at the marks behind which personal data are hidden, so that pages say it in words. */
@Named
@ApplicationScoped
public class Marks {
  /** The text between its marks; the whole text where it has none. */
  public List<String> parts(String text) {
    return Blackout.parts(text);
  }
}
