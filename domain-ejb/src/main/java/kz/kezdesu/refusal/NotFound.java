package kz.kezdesu.refusal;

/** There is no such thing, or it is not for the one who asks. */
public class NotFound extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotFound(Object id) {
    super(id);
  }
}
