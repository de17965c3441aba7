package kz.kezdesu.problem.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A question's link to the problem behind it. The question stays where it is (1.6). */
@Entity
@Table(name = "problem_question")
public class ProblemQuestion {
  @Id
  @Column(name = "question_id")
  private long questionId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "problem_id")
  private Problem problem;

  @Column(name = "linked_at")
  private Instant linkedAt = Instant.EPOCH;

  @Column(name = "linked_by")
  private String linkedBy = "";

  protected ProblemQuestion() {}

  ProblemQuestion(Problem problem, long questionId, String by, Instant at) {
    this.problem = problem;
    this.questionId = questionId;
    this.linkedBy = by;
    this.linkedAt = at;
  }

  boolean isOf(long question) {
    return questionId == question;
  }
}
