package kz.kezdesu.risk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingPlanning;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.passage.BodyOutOfScope;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.risk.model.Risk;
import kz.kezdesu.risk.store.Risks;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Territory;

/**
 * A ministry records that the situation in its sphere is getting worse in a region, or that this is
 * forecast, and plans a meeting of its first head outside the schedule because of it (1.8). The
 * Government's and the President's offices and the authority for the media read.
 *
 * <p>Each change throws {@link kz.kezdesu.refusal.NotYours} for another ministry.
 */
@Stateless
public class RiskDesk {
  private static final List<Role> WRITERS = List.of(Role.OFFICER, Role.EDITOR);
  private static final int MOST = 200;

  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingPlanning planning;
  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private AuditLog audit;
  @Inject private Risks risks;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The risks that concern the caller, the latest first, with their meetings. */
  @RolesAllowed({
    "OFFICER",
    "EDITOR",
    "APPROVER",
    "GOVERNMENT",
    "MEDIA",
    "PRESIDENTIAL_ADMINISTRATION"
  })
  public List<RiskLine> lines() {
    List<RiskRow> found = risks.of(readable(), MOST);
    Map<Long, List<Long>> planned = risks.meetings(found.stream().map(RiskRow::id).toList());
    List<ScheduleRow> meetingsOfAll =
        meetings.lines(planned.values().stream().flatMap(List::stream).toList());
    return found.stream()
        .map(
            risk -> {
              List<Long> own = planned.getOrDefault(risk.id(), List.of());
              return new RiskLine(
                  risk,
                  meetingsOfAll.stream().filter(meeting -> own.contains(meeting.id())).toList());
            })
        .toList();
  }

  private Collection<String> readable() {
    return caller.holds(Role.GOVERNMENT, Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION)
        ? bodies.ministries().stream().map(Body::getCode).toList()
        : caller.bodies(Role.OFFICER, Role.EDITOR, Role.APPROVER);
  }

  /**
   * One risk, for a meeting to be planned.
   *
   * @throws NotFound when there is no such risk
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public RiskRow risk(long id) {
    RiskRow risk = risks.find(id).map(Risk::row).orElseThrow(() -> new NotFound(id));
    caller.mustHoldOneOf(WRITERS, risk.ministryCode());
    return risk;
  }

  /**
   * Records a risk; the same wish again is the same risk.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code risk_stage}, {@code risk_region} (empty),
   *     {@code risk_sphereKk} and so on, {@code risk_textKk} and so on (empty, long)
   * @throws BodyOutOfScope for an akimat (1)
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree("1.8")
  public void record(RecordRisk wish) {
    caller.mustHoldOneOf(WRITERS, wish.ministryCode());
    if (!bodies.isMinistry(wish.ministryCode())) {
      throw new BodyOutOfScope();
    }
    RiskRow risk =
        new RiskRules()
            .risk(
                wish, kato -> territory.region(kato).isPresent(), caller.login(), clock.instant());
    risks.hold(wish.key().toString());
    if (risks.has(wish.key())) {
      return;
    }
    risks.add(new Risk(wish.key(), risk));
    audit.record("risk.record", "risk", wish.ministryCode(), Map.of("region", wish.regionKato()));
  }

  /**
   * Plans a meeting of the first head because of a risk.
   *
   * @return the meeting's id
   * @throws NotFound when there is no such risk
   * @throws kz.kezdesu.body.NoFirstHead when the ministry has none
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code risk_day} (form, past, far), {@code
   *     risk_time} (form), {@code risk_minutes} (number), {@code risk_format} (empty), {@code
   *     risk_placeKk} and so on, {@code risk_themeKk} and so on (empty, long)
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree("1.8")
  public long plan(PlanFromRisk wish) {
    RiskRow risk = risk(wish.riskId());
    long meeting = planning.outsideSchedule(new RiskRules().meeting(wish, risk, clock.instant()));
    risks.link(meeting, risk.id());
    audit.record(
        "risk.plan", "meeting", Long.toString(meeting), Map.of("risk", Long.toString(risk.id())));
    return meeting;
  }
}
