package kz.kezdesu.problem.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.language.LocalText;

/** The progress of a problem in one quarter, as published. Never changed (1.7). */
@Entity
@Table(name = "problem_progress")
public class ProblemProgress {
  @EmbeddedId private ProblemQuarter place;

  @MapsId("problemId")
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "problem_id")
  private Problem problem;

  private int percent;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private LocalText text = new LocalText("", "", "");

  @Column(name = "published_at")
  private Instant publishedAt = Instant.EPOCH;

  @Column(name = "published_by")
  private String publishedBy = "";

  protected ProblemProgress() {}

  ProblemProgress(
      Problem problem, Quarter quarter, int percent, LocalText text, String by, Instant at) {
    this.place = new ProblemQuarter(problem.getId(), quarter);
    this.problem = problem;
    this.percent = percent;
    this.text = text;
    this.publishedBy = by;
    this.publishedAt = at;
  }

  boolean says(Quarter quarter, int done, LocalText words) {
    return isOf(quarter) && percent == done && text.equals(words);
  }

  boolean isOf(Quarter quarter) {
    return place.is(quarter);
  }
}
