package kz.kezdesu.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleVersionRow;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.schedule.model.YearSchedule;
import kz.kezdesu.schedule.store.Schedules;

/** The approved versions of the years' schedules as everybody reads them (4.3). */
@Stateless
@PermitAll
public class ScheduleCatalogue {
  @EJB private Bodies bodies;
  @EJB private MeetingCatalogue meetings;
  @Inject private Schedules schedules;

  /** All approved versions of a year, the one in force first; each without lines. */
  public List<PublishedVersion> versions(int year) {
    Map<Integer, ScheduleVersionRow> approved =
        meetings.scheduleVersions(year).stream()
            .collect(Collectors.toMap(ScheduleVersionRow::number, Function.identity()));
    return approvedOnes(year).stream()
        .map(YearSchedule::row)
        .flatMap(
            row ->
                Optional.ofNullable(approved.get(row.number())).stream()
                    .map(version -> new PublishedVersion(version, row.reason())))
        .toList();
  }

  /**
   * One approved version with its lines, and what it changed in the one before.
   *
   * @throws NotFound when there is none
   */
  @Decree("4.3")
  public PublishedSchedule version(int year, int number) {
    ScheduleVersionRow version =
        meetings.scheduleVersions(year).stream()
            .filter(row -> row.number() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound(number));
    Map<Integer, YearSchedule> approved =
        approvedOnes(year).stream()
            .collect(Collectors.toMap(YearSchedule::getNumber, Function.identity()));
    YearSchedule schedule =
        Optional.ofNullable(approved.get(number)).orElseThrow(() -> new NotFound(number));
    YearSchedule before = approved.get(number - 1);
    List<ScheduleLine> lines = schedules.lines(schedule.getId());
    return new PublishedSchedule(
        version,
        schedule.row().reason(),
        lines,
        before == null ? null : ScheduleDifference.between(schedules.lines(before.getId()), lines),
        bodies.names(lines.stream().map(ScheduleLine::host).distinct().toList()),
        schedules.hasPapers(schedule.getId()));
  }

  /**
   * The document of an approved version.
   *
   * @param language Kazakh or Russian
   * @throws NotFound when there is none
   */
  @Decree("4.3")
  public byte[] paper(int year, int number, Language language, PaperForm form) {
    return approvedOnes(year).stream()
        .filter(schedule -> schedule.getNumber() == number)
        .findFirst()
        .flatMap(schedule -> schedules.paper(schedule.getId(), language, form))
        .orElseThrow(() -> new NotFound(number));
  }

  private List<YearSchedule> approvedOnes(int year) {
    return schedules.ofYear(year).stream()
        .filter(schedule -> schedule.getStatus() == ScheduleStatus.APPROVED)
        .toList();
  }
}
