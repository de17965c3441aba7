package kz.kezdesu.passage.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kz.kezdesu.decree.Edition;

/** An edition of the decree as it is stored. */
@Entity
@Table(name = "edition")
@NamedQuery(name = "Edition.all", query = "select e from EditionEntry e order by e.validFrom")
public class EditionEntry {
  @Id private String code = "";

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

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

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "edition_exclusion", joinColumns = @JoinColumn(name = "edition_code"))
  @Column(name = "body_code")
  private Set<String> excludedBodies = new HashSet<>();

  protected EditionEntry() {}

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
        excludedBodies);
  }
}
