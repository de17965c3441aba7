package kz.kezdesu.oversight;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.oversight.model.DutyRecord;
import kz.kezdesu.oversight.store.DutyRecords;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * A body records its own duties as done, where the system does not hold the work itself. Late is
 * shown as late, never refused. A correction is a new record; the old one stays readable.
 */
@Stateless
public class DutyDesk {
  @EJB private ObligationsBoard board;
  @EJB private AuditLog audit;
  @Inject private DutyBook book;
  @Inject private DutyRecords records;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** The codes of the bodies where the caller works, in whatever role. */
  @PermitAll
  public Set<String> ownBodies() {
    return caller.bodies(Role.values());
  }

  /** What the caller's bodies owe this year, and what they still owe from the last one. */
  @PermitAll
  public Obligations own() {
    Set<String> own = ownBodies();
    if (own.isEmpty()) {
      return new Obligations(List.of());
    }
    int year = LocalDate.now(clock).getYear();
    return new Obligations(
        Stream.of(year - 1, year)
            .filter(one -> one >= ObligationsBoard.FIRST_YEAR)
            .flatMap(one -> board.year(one).ofBodies(own).rows().stream())
            .filter(row -> !row.standing().isDone())
            .toList());
  }

  /** Whether the caller may record this duty as done. */
  @PermitAll
  public boolean mayRecord(ObligationRow row) {
    return row.recorded() && caller.holdsAt(row.bodyCode(), Obligors.recorder(row.duty().who()));
  }

  /**
   * Records a duty as done, or corrects what was recorded. The same words sent again are recorded
   * once.
   *
   * @throws NotFound when no such duty falls in that year, as for a body that the edition excludes
   * @throws NotYours when it is the duty of another body, or another office of that body answers
   *     for it
   * @throws KnownWithoutRecord when the system holds the work itself
   * @throws InvalidInput fields {@code oversight_doneOn} (from the day on which the duty can first
   *     be done until today), {@code oversight_documentNumber} (60 characters), {@code
   *     oversight_noteKk} and {@code oversight_noteRu} (500 characters, both or none)
   * @throws ChangedMeanwhile when somebody else has recorded it since
   */
  @RolesAllowed({
    "APPROVER",
    "AKIMAT",
    "GOVERNMENT",
    "MEDIA",
    "ACCESS",
    "PRESIDENTIAL_ADMINISTRATION"
  })
  public void record(RecordDuty wish) {
    DatedDuty duty = owed(wish);
    caller.mustHold(Obligors.recorder(duty.who()), wish.bodyCode());
    if (book.known().containsKey(wish.clause())) {
      throw new KnownWithoutRecord(wish.clause());
    }
    Instant now = clock.instant();
    DutyWording wording = new DutyWording();
    LocalDate doneOn = wording.doneOn(wish.doneOn(), duty, Almaty.dayOf(now));
    String number = wording.documentNumber(wish.documentNumber());
    String noteKk = wording.note("oversight_noteKk", wish.noteKk(), wish.noteRu());
    String noteRu = wording.note("oversight_noteRu", wish.noteRu(), wish.noteKk());
    wording.enforce();
    records.waitFor(wish.bodyCode());
    Optional<DutyRecord> before = records.latest(wish.bodyCode(), wish.clause(), wish.from());
    if (before.filter(old -> old.says(doneOn, number, noteKk, noteRu)).isPresent()) {
      return;
    }
    if (before.map(DutyRecord::getId).orElse(0L) != wish.seen()) {
      throw new ChangedMeanwhile();
    }
    DutyRecord record =
        new DutyRecord(
            wish.bodyCode(),
            wish.clause(),
            wish.from(),
            doneOn,
            number,
            noteKk,
            noteRu,
            caller.login(),
            now,
            before.map(DutyRecord::getId).orElse(null));
    records.add(record);
    audit.record(
        before.isPresent() ? "duty.correct" : "duty.record",
        "duty",
        wish.bodyCode() + "/" + wish.clause() + "/" + wish.from(),
        Map.of("done", doneOn.toString(), "document", number));
    changes.fire(new Change(Change.Kind.DUTY, record.getId()));
  }

  private DatedDuty owed(RecordDuty wish) {
    boolean hasBoard =
        wish.year() >= ObligationsBoard.FIRST_YEAR && wish.year() <= ObligationsBoard.LAST_YEAR;
    return Stream.of(wish.year())
        .filter(year -> hasBoard)
        .flatMap(year -> book.roll(year).stream())
        .filter(owed -> owed.bodyCode().equals(wish.bodyCode()))
        .map(OwedDuty::duty)
        .filter(duty -> duty.deadline().clause().equals(wish.clause()))
        .filter(duty -> duty.from().equals(wish.from()))
        .findFirst()
        .orElseThrow(() -> new NotFound(wish.clause()));
  }
}
