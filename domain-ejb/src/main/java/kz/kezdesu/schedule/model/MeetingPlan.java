package kz.kezdesu.schedule.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.schedule.PlannedMeeting;

/** The columns of a planned meeting, which proposals and lines of the schedule share. */
@Embeddable
public class MeetingPlan {
  @Column(name = "region_kato")
  private String regionKato = "";

  @Column(name = "starts_at")
  private Instant startsAt = Instant.EPOCH;

  @Column(name = "planned_minutes")
  private int plannedMinutes;

  @Enumerated(EnumType.STRING)
  private MeetingFormat format = MeetingFormat.OFFLINE;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "place_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "place_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "place_en"))
  private LocalText place = new LocalText("", "", "");

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "theme_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "theme_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "theme_en"))
  private LocalText theme = new LocalText("", "", "");

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "why_region_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "why_region_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "why_region_en"))
  private LocalText whyRegion = new LocalText("", "", "");

  @Column(name = "fixed_day")
  private boolean fixedDay;

  protected MeetingPlan() {}

  MeetingPlan(PlannedMeeting meeting) {
    regionKato = meeting.regionKato();
    startsAt = meeting.startsAt();
    plannedMinutes = meeting.plannedMinutes();
    format = meeting.format();
    place = meeting.place();
    theme = meeting.theme();
    whyRegion = meeting.whyRegion();
    fixedDay = meeting.fixedDay();
  }

  PlannedMeeting meeting() {
    return new PlannedMeeting(
        regionKato, startsAt, plannedMinutes, format, place, theme, whyRegion, fixedDay);
  }
}
