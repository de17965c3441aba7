package kz.kezdesu.convenience;

import java.io.Serializable;

/** A slot as it was typed: day and time as browsers write them; both empty for none. */
public record TypedSlot(String day, String time) implements Serializable {
  /** Nothing was typed. */
  public boolean isEmpty() {
    return day.isBlank() && time.isBlank();
  }
}
