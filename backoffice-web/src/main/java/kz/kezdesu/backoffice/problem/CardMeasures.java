package kz.kezdesu.backoffice.problem;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.problem.AddMeasure;
import kz.kezdesu.problem.MeasureDesk;
import kz.kezdesu.problem.MeasureRow;
import kz.kezdesu.problem.ProblemDetail;

/** The measures on the page of a card: one is added, and each can be put up or down. */
@Named
@ViewScoped
public class CardMeasures implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private MeasureDesk measureDesk;
  @Inject private Notices notices;
  @Inject private Clock clock;

  private final MeasureEntry entry = new MeasureEntry();
  private final UUID token = UUID.randomUUID();

  /** Adds the measure that was typed. */
  public void add(ProblemDetail card) throws IOException {
    measureDesk.add(new AddMeasure(token, card.id(), entry.words()));
    notices.done("problem_problem.measure_added");
    ProblemPage.showMeasures(card.id());
  }

  public void up(MeasureRow measure) throws IOException {
    measureDesk.moveUp(measure.id(), measure.version());
    ProblemPage.showMeasures(measure.problemId());
  }

  public void down(MeasureRow measure) throws IOException {
    measureDesk.moveDown(measure.id(), measure.version());
    ProblemPage.showMeasures(measure.problemId());
  }

  /** Whether its last day has passed and it is neither taken nor dropped. */
  public boolean isLate(MeasureRow measure) {
    return measure.isLate(LocalDate.now(clock));
  }

  public MeasureEntry getEntry() {
    return entry;
  }
}
