package kz.kezdesu.risk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingHasBegun;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.risk.model.MeetingTension;
import kz.kezdesu.risk.store.Risks;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * How high the risk of social tension is where a meeting is held: said by the first head's office
 * or the Government's, with the reason. Where it is high, the Government names the deputy prime
 * minister who takes part (4.4).
 *
 * <p>Each method throws {@link NotFound} for an unknown meeting and {@link NotYours} for that of
 * another ministry; each change throws {@link ChangedMeanwhile} when somebody has changed it since,
 * and {@link MeetingHasBegun} when the meeting no longer lies ahead.
 */
@Stateless
public class TensionDesk {
  @EJB private MeetingCatalogue meetings;
  @EJB private AuditLog audit;
  @Inject private Risks risks;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** What is said of a meeting. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "GOVERNMENT", "PRESIDENTIAL_ADMINISTRATION"})
  public TensionSheet sheet(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    if (!caller.holds(Role.GOVERNMENT, Role.PRESIDENTIAL_ADMINISTRATION)) {
      caller.mustHoldOneOf(
          List.of(Role.OFFICER, Role.EDITOR, Role.APPROVER), meeting.ministryCode());
    }
    return sheet(meeting);
  }

  private TensionSheet sheet(ScheduleRow meeting) {
    Optional<MeetingTension> tension = risks.tension(meeting.id());
    boolean ahead = meeting.status().isAhead();
    return new TensionSheet(
        meeting,
        tension.map(MeetingTension::getVersion).orElse(0),
        tension.map(known -> known.facts().high()).orElse(false),
        tension.map(MeetingTension::getReason).orElse(null),
        tension.map(MeetingTension::getDeputyId).orElse(null),
        tension.map(MeetingTension::getDeputyId).flatMap(risks::name).orElse(null),
        tension.map(MeetingTension::getSetAt).orElse(null),
        tension.map(MeetingTension::getSetBy).orElse(""),
        ahead && maySet(meeting),
        ahead && caller.holds(Role.GOVERNMENT));
  }

  private boolean maySet(ScheduleRow meeting) {
    return caller.holds(Role.GOVERNMENT) || caller.holdsAt(meeting.ministryCode(), Role.APPROVER);
  }

  /** The meetings ahead where the risk is high, by their start. */
  @RolesAllowed({"GOVERNMENT", "PRESIDENTIAL_ADMINISTRATION"})
  public List<TensionSheet> high() {
    return risks.high().stream()
        .flatMap(id -> meetings.find(id).stream())
        .filter(meeting -> meeting.status().isAhead())
        .sorted(Comparator.comparing(ScheduleRow::startsAt))
        .map(this::sheet)
        .toList();
  }

  /** The deputy prime ministers in office, by name. */
  @RolesAllowed("GOVERNMENT")
  public List<DeputyRow> deputies() {
    return risks.deputies();
  }

  /**
   * Says how high the risk is, and why.
   *
   * @param version as it was seen; 0 when nothing was said yet
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code risk_reasonKk} and so on (empty, long)
   */
  @RolesAllowed({"APPROVER", "GOVERNMENT"})
  @Decree("4.4")
  public void set(long meetingId, int version, boolean high, TypedText reason) {
    ScheduleRow meeting = meetings.line(meetingId);
    if (!maySet(meeting)) {
      throw new NotYours();
    }
    mustBeAhead(meeting);
    LocalText why = new RiskRules().reason(reason);
    risks.hold("tension " + meetingId);
    Optional<MeetingTension> known = risks.tensionForChange(meetingId);
    if (known.isPresent()) {
      known.get().mustBe(version);
      known.get().set(high, why, caller.login(), clock.instant());
    } else if (version != 0) {
      throw new ChangedMeanwhile();
    } else {
      risks.add(new MeetingTension(meetingId, high, why, caller.login(), clock.instant()));
    }
    told("tension.set", meetingId, Map.of("high", Boolean.toString(high)));
  }

  /**
   * Names the deputy prime minister who takes part.
   *
   * @throws TensionIsNotHigh when nobody has to come
   * @throws kz.kezdesu.refusal.InvalidInput field {@code risk_deputy} (empty) for somebody who is
   *     not in that office
   */
  @RolesAllowed("GOVERNMENT")
  @Decree("4.4")
  public void name(long meetingId, int version, String deputy) {
    mustBeAhead(meetings.line(meetingId));
    UUID named =
        risks.deputies().stream()
            .map(DeputyRow::id)
            .filter(id -> id.toString().equals(deputy))
            .findFirst()
            .orElseThrow(
                () ->
                    new kz.kezdesu.refusal.InvalidInput(
                        List.of(
                            new kz.kezdesu.refusal.InvalidInput.Fault("risk_deputy", "empty", 0))));
    MeetingTension tension = risks.tensionForChange(meetingId).orElseThrow(TensionIsNotHigh::new);
    tension.mustBe(version);
    tension.name(named, caller.login(), clock.instant());
    told("tension.name", meetingId, Map.of());
  }

  private static void mustBeAhead(ScheduleRow meeting) {
    if (!meeting.status().isAhead()) {
      throw new MeetingHasBegun(meeting.status());
    }
  }

  private void told(String deed, long meetingId, Map<String, String> detail) {
    audit.record(deed, "meeting", Long.toString(meetingId), detail);
    changes.fire(new Change(Change.Kind.MEETING, meetingId));
  }
}
