package kz.kezdesu.schedule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import kz.kezdesu.language.Language;
import kz.kezdesu.paper.PaperForm;
import org.jspecify.annotations.Nullable;

/** A document of a version of the schedule. */
@Embeddable
public class PaperId implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "schedule_id")
  private long scheduleId;

  private String language = "";

  @Enumerated(EnumType.STRING)
  private PaperForm form = PaperForm.PDF;

  protected PaperId() {}

  public PaperId(long scheduleId, Language language, PaperForm form) {
    this.scheduleId = scheduleId;
    this.language = language.code();
    this.form = form;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PaperId id
        && scheduleId == id.scheduleId
        && language.equals(id.language)
        && form == id.form;
  }

  @Override
  public int hashCode() {
    return Objects.hash(scheduleId, language, form);
  }
}
