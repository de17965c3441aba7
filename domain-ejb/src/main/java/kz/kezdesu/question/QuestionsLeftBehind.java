package kz.kezdesu.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kezdesu.question.store.DeskChoices;
import kz.kezdesu.staff.LeftDesk;

/** Questions of somebody who works at their body no longer are nobody's, so that they are seen. */
@ApplicationScoped
public class QuestionsLeftBehind {
  @Inject private DeskChoices choices;

  void takeAway(@Observes LeftDesk left) {
    choices.takeAway(left.login(), left.officerAt());
  }
}
