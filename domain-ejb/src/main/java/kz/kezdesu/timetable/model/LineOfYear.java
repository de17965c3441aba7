package kz.kezdesu.timetable.model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the schedule of a year, in whatever version. */
@Embeddable
public class LineOfYear implements Serializable {
  private static final long serialVersionUID = 1L;

  private int year;

  private UUID key = new UUID(0, 0);

  protected LineOfYear() {}

  public LineOfYear(int year, UUID key) {
    this.year = year;
    this.key = key;
  }

  UUID key() {
    return key;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineOfYear id && year == id.year && key.equals(id.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, key);
  }
}
