package kz.kezdesu.question;

import java.util.List;
import kz.kezdesu.language.Typed;

/**
 * The wish to hide personal data in a question's text.
 *
 * @param seen the question as the page has seen it
 * @param passages what is to be hidden, as it stands in the text; empty ones are left out
 */
public record BlackOutQuestion(SeenQuestion seen, List<String> passages) {
  public BlackOutQuestion {
    passages = passages.stream().map(Typed::line).filter(one -> !one.isEmpty()).toList();
  }
}
