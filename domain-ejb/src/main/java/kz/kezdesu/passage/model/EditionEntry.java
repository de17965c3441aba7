package kz.kezdesu.passage.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.language.LocalText;

/** An edition of the decree as it is stored. */
@Entity
@Table(name = "edition")
@NamedQuery(name = "Edition.all", query = "select e from EditionEntry e order by e.validFrom")
@NamedNativeQuery(
    name = "Edition.hold",
    query = "select 1 from pg_advisory_xact_lock(hashtextextended('kezdesu.edition', 0))")
public class EditionEntry {
  @Id private String code = "";

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalText title = new LocalText("", "", "");

  @Column(name = "report_share_denominator")
  private int reportShareDenominator;

  @Column(name = "notice_days")
  private int noticeDays;

  @Column(name = "off_schedule_notice_days")
  private int offScheduleNoticeDays;

  @Column(name = "intake_closes_working_days")
  private int intakeClosesWorkingDays;

  @Column(name = "written_answer_working_days")
  private int writtenAnswerWorkingDays;

  @Column(name = "publication_days")
  private int publicationDays;

  @Column(name = "progress_day")
  private int progressDay;

  @Column(name = "minimum_meetings_a_year")
  private int minimumMeetingsAYear;

  @Column(name = "minimum_meetings_a_quarter")
  private int minimumMeetingsAQuarter;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "edition_exclusion", joinColumns = @JoinColumn(name = "edition_code"))
  @Column(name = "body_code")
  private Set<String> excludedBodies = new HashSet<>();

  protected EditionEntry() {}

  /** An edition that has just been entered. */
  public EditionEntry(Edition edition, LocalText title) {
    this.code = edition.code();
    this.validFrom = edition.validFrom();
    this.title = title;
    this.reportShareDenominator = edition.reportShareDenominator();
    this.noticeDays = edition.noticeDays();
    this.offScheduleNoticeDays = edition.offScheduleNoticeDays();
    this.intakeClosesWorkingDays = edition.intakeClosesWorkingDays();
    this.writtenAnswerWorkingDays = edition.writtenAnswerWorkingDays();
    this.publicationDays = edition.publicationDays();
    this.progressDay = edition.progressDay();
    this.minimumMeetingsAYear = edition.minimumMeetingsAYear();
    this.minimumMeetingsAQuarter = edition.minimumMeetingsAQuarter();
    this.excludedBodies = new HashSet<>(edition.excludedBodies());
  }

  public LocalText getTitle() {
    return title;
  }

  /** The edition as the rules know it. */
  public Edition edition() {
    return new Edition(
        code,
        validFrom,
        reportShareDenominator,
        noticeDays,
        offScheduleNoticeDays,
        intakeClosesWorkingDays,
        writtenAnswerWorkingDays,
        publicationDays,
        progressDay,
        minimumMeetingsAYear,
        minimumMeetingsAQuarter,
        excludedBodies);
  }
}
