package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** The meeting does not take questions now (1.4f). */
public class IntakeClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient Intake intake;

  public IntakeClosed(Intake intake) {
    super(intake.state());
    this.intake = intake;
  }

  /** Why, and when it is or was otherwise. */
  public Intake intake() {
    return intake;
  }
}
