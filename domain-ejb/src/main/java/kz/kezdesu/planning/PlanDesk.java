package kz.kezdesu.planning;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Official;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.passage.BodyOutOfScope;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.planning.model.DepartmentalPlan;
import kz.kezdesu.planning.store.DepartmentalPlans;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Territory;
import kz.kezdesu.wakeup.Change;

/**
 * The departmental plans of meetings of deputies and committee chairs (1.4c): written by officers
 * and editors of the ministry, approved by its first head's office, published at once. The
 * President's office reads all of them and changes nothing (7).
 *
 * <p>Each method throws {@link kz.kezdesu.refusal.NotYours} for another ministry's plan, {@link
 * BodyOutOfScope} for a ministry that the decree does not bind, and each change {@link
 * ChangedMeanwhile} when somebody else has changed the plan since it was seen.
 */
@Stateless
public class PlanDesk {
  private static final List<Role> WRITERS = List.of(Role.OFFICER, Role.EDITOR);

  @EJB private AuditLog audit;
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @EJB private Territory territory;
  @Inject private DepartmentalPlans plans;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;
  @Resource private SessionContext session;

  /** A ministry's plan for a year: its draft, or the version in force. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "PRESIDENTIAL_ADMINISTRATION"})
  public PlanSheet sheet(String ministryCode, int year) {
    if (!caller.holds(Role.PRESIDENTIAL_ADMINISTRATION)) {
      caller.mustHoldOneOf(List.of(Role.OFFICER, Role.EDITOR, Role.APPROVER), ministryCode);
    }
    lawBook.mustBind(ministryCode, year);
    List<DepartmentalPlan> versions = plans.of(ministryCode, year);
    List<PlanRow> approved =
        versions.stream().filter(DepartmentalPlan::isApproved).map(DepartmentalPlan::row).toList();
    Optional<DepartmentalPlan> last = versions.stream().findFirst();
    return new PlanSheet(
        ministryCode,
        year,
        last.map(DepartmentalPlan::row).orElse(null),
        last.map(DepartmentalPlan::getVersion).orElse(0),
        last.map(DepartmentalPlan::lines).orElse(List.of()),
        versions.size() < 2
            ? null
            : PlanDifference.between(versions.get(1).lines(), versions.get(0).lines()),
        approved,
        DutyCalendar.departmentalPlan(year).deadline(),
        caller.holdsAt(ministryCode, Role.OFFICER, Role.EDITOR),
        caller.holdsAt(ministryCode, Role.APPROVER));
  }

  /**
   * Writes a line into the draft; the first line begins the plan. The same wish again is the same
   * line.
   *
   * @throws InvalidInput fields {@code plan_…}; a first head does not belong here (1.4c)
   * @throws PlanIsApproved when there is no draft
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree("1.4c")
  public void enter(EnterPlanLine wish) {
    caller.mustHoldOneOf(WRITERS, wish.ministryCode());
    lawBook.mustBind(wish.ministryCode(), wish.year());
    PlanLine line =
        PlanRules.line(
            wish,
            bodies.firstHead(wish.ministryCode()).map(Official::name),
            kato -> territory.region(kato).isPresent());
    plans.hold(wish.ministryCode(), wish.year());
    Optional<DepartmentalPlan> last = last(wish.ministryCode(), wish.year());
    if (last.isPresent() && last.get().lines().contains(line)) {
      return;
    }
    DepartmentalPlan plan =
        last.orElseGet(() -> new DepartmentalPlan(wish.ministryCode(), wish.year()));
    if (last.isPresent()) {
      plan.mustBe(wish.version());
      plan.put(line);
      plans.touch(plan);
    } else {
      plan.put(line);
      plans.add(plan);
    }
    record("plan.enter", plan, Map.of("day", line.day().toString()));
  }

  /**
   * Takes a line out of the draft.
   *
   * @throws NotFound when nothing was planned yet
   * @throws PlanIsApproved when there is no draft
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void remove(String ministryCode, int year, int version, UUID key) {
    caller.mustHoldOneOf(WRITERS, ministryCode);
    DepartmentalPlan plan = held(ministryCode, year, version);
    plan.remove(key);
    plans.touch(plan);
    record("plan.remove", plan, Map.of());
  }

  /**
   * Approves the draft and publishes it. After 15 December it is late, and is shown as late.
   *
   * @throws NotFound when nothing was planned yet
   * @throws PlanIsApproved when it was approved before
   * @throws PlanHasNoLines when it is empty
   * @throws PlanUnchanged when it says the same as the version before it
   */
  @RolesAllowed("APPROVER")
  @Decree("1.4c")
  public void approve(String ministryCode, int year, int version) {
    caller.mustHold(Role.APPROVER, ministryCode);
    lawBook.mustBind(ministryCode, year);
    DepartmentalPlan plan = held(ministryCode, year, version);
    if (plan.lines().isEmpty()) {
      throw new PlanHasNoLines();
    }
    List<DepartmentalPlan> versions = plans.of(ministryCode, year);
    if (versions.size() > 1
        && PlanDifference.between(versions.get(1).lines(), plan.lines()).isEmpty()) {
      throw new PlanUnchanged();
    }
    plan.approve(session.getCallerPrincipal().getName(), clock.instant());
    record("plan.approve", plan, Map.of());
    changes.fire(new Change(Change.Kind.PLAN, plan.row().id()));
  }

  /**
   * Opens a new version of an approved plan, with all its lines.
   *
   * @param reason why, in Kazakh and Russian
   * @throws NotFound when nothing was planned yet
   * @throws ChangeIsOpen when a new version is being prepared already
   * @throws InvalidInput fields {@code plan_reasonKk}, {@code …Ru}, {@code …En}
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void change(String ministryCode, int year, int version, TypedText reason) {
    caller.mustHoldOneOf(WRITERS, ministryCode);
    LocalText why = PlanRules.reason(reason);
    DepartmentalPlan plan = held(ministryCode, year, version);
    if (!plan.isApproved()) {
      throw new ChangeIsOpen();
    }
    DepartmentalPlan next = plan.next(why);
    plans.add(next);
    record("plan.change", next, Map.of());
  }

  /**
   * Drops the draft of a later version; the version in force stays.
   *
   * @throws NotFound when there is no such draft
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void drop(String ministryCode, int year, int version) {
    caller.mustHoldOneOf(WRITERS, ministryCode);
    DepartmentalPlan plan = held(ministryCode, year, version);
    if (plan.isApproved() || plan.row().number() == 1) {
      throw new NotFound(year);
    }
    record("plan.drop", plan, Map.of());
    plans.remove(plan);
  }

  private Optional<DepartmentalPlan> last(String ministryCode, int year) {
    return plans.of(ministryCode, year).stream().findFirst();
  }

  private DepartmentalPlan held(String ministryCode, int year, int version) {
    plans.hold(ministryCode, year);
    DepartmentalPlan plan = last(ministryCode, year).orElseThrow(() -> new NotFound(year));
    plan.mustBe(version);
    return plan;
  }

  private void record(String action, DepartmentalPlan plan, Map<String, String> detail) {
    PlanRow row = plan.row();
    audit.record(
        action, "plan", row.ministryCode() + " " + row.year() + "/" + row.number(), detail);
  }
}
