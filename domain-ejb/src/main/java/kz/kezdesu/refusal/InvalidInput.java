package kz.kezdesu.refusal;

import java.util.List;

/** What was typed cannot be taken; each fault names its field, and its message key. */
public class InvalidInput extends Refusal {
  private static final long serialVersionUID = 1L;

  /** A fault of one field: message key {@code <field>.<fault>}, filled with the limit. */
  public record Fault(String field, String fault, int limit) {}

  private final transient List<Fault> faults;

  public InvalidInput(List<Fault> faults) {
    super(faults);
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
