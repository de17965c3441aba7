package kz.kezdesu.architecture.offenders.question.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that anybody can set. */
@Entity
public class Question {
  @Id private long id;

  /** Sets what nobody may set. */
  public void setId(long id) {
    this.id = id;
  }

  /** The id. */
  public long id() {
    return id;
  }
}
