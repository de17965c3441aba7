package kz.kezdesu.schedule.model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.kezdesu.language.Language;
import kz.kezdesu.paper.PaperForm;

/** The document of a version, as it was submitted or approved. */
@Entity
@Table(name = "schedule_paper")
public class KeptPaper {
  @EmbeddedId private PaperId id = new PaperId();

  private byte[] content = {};

  protected KeptPaper() {}

  public KeptPaper(long scheduleId, Language language, PaperForm form, byte[] content) {
    this.id = new PaperId(scheduleId, language, form);
    this.content = content.clone();
  }

  public byte[] getContent() {
    return content.clone();
  }
}
