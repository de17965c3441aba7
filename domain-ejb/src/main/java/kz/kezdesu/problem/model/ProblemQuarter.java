package kz.kezdesu.problem.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import kz.kezdesu.decree.Quarter;
import org.jspecify.annotations.Nullable;

/** A quarter of a problem's life. */
@Embeddable
public class ProblemQuarter implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "problem_id")
  private long problemId;

  private int year;
  private int quarter;

  protected ProblemQuarter() {}

  ProblemQuarter(long problemId, Quarter quarter) {
    this.problemId = problemId;
    this.year = quarter.year();
    this.quarter = quarter.number();
  }

  boolean is(Quarter other) {
    return year == other.year() && quarter == other.number();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProblemQuarter same
        && problemId == same.problemId
        && year == same.year
        && quarter == same.quarter;
  }

  @Override
  public int hashCode() {
    return Objects.hash(problemId, year, quarter);
  }
}
