package kz.kezdesu.meeting;

import java.util.List;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.refusal.Refusal;

/** A meeting cannot be announced, or closed, while the decree wants more of it. */
public class NotReady extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient List<Breach> breaches;

  public NotReady(List<Breach> breaches) {
    super(breaches.size());
    this.breaches = List.copyOf(breaches);
  }

  /** What is missing, each with its clause. */
  public List<Breach> breaches() {
    return breaches;
  }
}
