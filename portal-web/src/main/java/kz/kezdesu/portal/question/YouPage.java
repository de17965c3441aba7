package kz.kezdesu.portal.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kezdesu.portal.shell.At;

/** Who asks, and how to reach them if they want that. */
@Named
@RequestScoped
@At(
    path = "/{lang}/questions/ask/you",
    view = "/question/you.xhtml",
    shared = false,
    parameters = {"meeting", "back"})
public class YouPage extends AskStep {
  @Override
  List<String> fields() {
    return List.of("name", "hideName", "email", "phone", "consent");
  }

  @Override
  String next() {
    return "check";
  }
}
