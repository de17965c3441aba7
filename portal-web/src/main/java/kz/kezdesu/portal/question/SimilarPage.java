package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.question.SimilarQuestions;
import kz.kezdesu.question.SimilarRow;

/** Shows questions that may be the same, with enough of their text to judge. */
@Named
@RequestScoped
@At(
    path = "/{lang}/questions/ask/similar",
    view = "/question/similar.xhtml",
    shared = false,
    parameters = {"meeting"})
public class SimilarPage extends AskStep {
  @EJB private SimilarQuestions similar;

  private List<SimilarRow> questions = List.of();

  @Override
  void prepare() {
    questions = similar.suggest(asking().getMeeting().id(), asking().getText());
    if (questions.isEmpty()) {
      go(next());
    }
  }

  @Override
  List<String> fields() {
    return List.of();
  }

  @Override
  String next() {
    return "place";
  }

  public List<SimilarRow> getQuestions() {
    return questions;
  }
}
