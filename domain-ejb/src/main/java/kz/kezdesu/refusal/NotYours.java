package kz.kezdesu.refusal;

/** The thing belongs to another body. */
public class NotYours extends Refusal {
  private static final long serialVersionUID = 1L;
}
