package kz.kezdesu.refusal;

/** Somebody else has changed the same thing since it was read. */
public class ChangedMeanwhile extends Refusal {
  private static final long serialVersionUID = 1L;
}
