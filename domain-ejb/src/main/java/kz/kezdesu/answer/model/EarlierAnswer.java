package kz.kezdesu.answer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import kz.kezdesu.answer.AnswerDetail;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerRow;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/** What a published answer said before it was worded anew; empty columns while it was not. */
@Embeddable
public class EarlierAnswer {
  @Enumerated(EnumType.STRING)
  @Column(name = "earlier_outcome")
  private @Nullable AnswerOutcome outcome;

  @Column(name = "earlier_text")
  private @Nullable String text;

  @Column(name = "earlier_language")
  private @Nullable Language language;

  @Column(name = "earlier_published_at")
  private @Nullable Instant publishedAt;

  protected EarlierAnswer() {}

  EarlierAnswer(AnswerDetail before) {
    outcome = before.outcome();
    text = before.text();
    language = before.language();
    publishedAt = before.publishedAt();
  }

  /** The earlier answer as everybody may read it; null when there was none. */
  @Nullable AnswerRow line(long questionId) {
    return outcome == null || text == null || language == null || publishedAt == null
        ? null
        : new AnswerRow(questionId, outcome, text, language, publishedAt);
  }
}
