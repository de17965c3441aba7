package kz.kezdesu.timetable.model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.kezdesu.timetable.Stay;

/** What staff have fixed of a line. */
@Entity
@Table(name = "schedule_stay")
public class LineStay {
  @EmbeddedId private LineOfYear id = new LineOfYear();

  @Enumerated(EnumType.STRING)
  private Stay stay = Stay.BOTH;

  protected LineStay() {}

  public LineStay(LineOfYear id, Stay stay) {
    this.id = id;
    this.stay = stay;
  }

  public UUID key() {
    return id.key();
  }

  public Stay stay() {
    return stay;
  }
}
