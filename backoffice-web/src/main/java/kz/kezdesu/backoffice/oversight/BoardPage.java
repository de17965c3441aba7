package kz.kezdesu.backoffice.oversight;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.oversight.DutyDesk;
import kz.kezdesu.oversight.DutyRecordRow;
import kz.kezdesu.oversight.ObligationRow;
import kz.kezdesu.oversight.Obligations;
import kz.kezdesu.oversight.ObligationsBoard;
import kz.kezdesu.oversight.RecordDuty;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * Every dated duty of a year: the own body's first, those of all for whoever watches over them. The
 * address is the state of the filters. Where the own body answers for a duty that the system does
 * not hold, it is recorded here.
 */
@Named
@ViewScoped
@InMenu(order = 60)
public class BoardPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String OWN = "own";
  private static final String ALL = "all";

  @EJB private ObligationsBoard board;
  @EJB private DutyDesk dutyDesk;
  @EJB private Bodies bodies;
  @Inject private Caller caller;
  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Clock clock;

  private String year = "";
  private String body = "";
  private String status = "";
  private String clause = "";
  private String open = "";
  private String doneOn = "";
  private String documentNumber = "";
  private String noteKk = "";
  private String noteRu = "";
  private long seen;
  private transient @Nullable Obligations known;

  /** Fills the form of the duty to be recorded with what was recorded before. */
  public void load() {
    if (!year.matches("20[2-9][0-9]|2100")
        || Integer.parseInt(year) < ObligationsBoard.FIRST_YEAR) {
      year = Integer.toString(LocalDate.now(clock).getYear());
    }
    if (body.isEmpty()) {
      body = watchesAll() || ownCodes().isEmpty() ? ALL : OWN;
    }
    ObligationRow row = getOpened();
    DutyRecordRow record = row == null ? null : row.record();
    if (record != null) {
      seen = record.id();
      doneOn = record.doneOn().toString();
      documentNumber = record.documentNumber();
      noteKk = record.noteKk();
      noteRu = record.noteRu();
    }
  }

  /** Records the opened duty as done, or corrects what was recorded. */
  public String record() {
    known = null;
    ObligationRow row = getOpened();
    if (row == null) {
      throw new NotFound(open);
    }
    long before = seen;
    DutyRecordRow record = row.record();
    // Whoever is refused because of somebody else's record sees it now, and decides again.
    seen = record == null ? 0 : record.id();
    dutyDesk.record(
        new RecordDuty(
            Integer.parseInt(year),
            row.bodyCode(),
            row.clause(),
            row.duty().from(),
            before,
            doneOn,
            documentNumber,
            noteKk,
            noteRu));
    notices.done(before == 0 ? "oversight_board.recorded" : "oversight_board.corrected");
    return "/oversight/board?faces-redirect=true&year=" + year + "&body=" + body;
  }

  /** The duty that is being recorded; null when none is, or it is not the caller's. */
  public @Nullable ObligationRow getOpened() {
    return open.isEmpty()
        ? null
        : all().rows().stream()
            .filter(row -> row.key().equals(open) && dutyDesk.mayRecord(row))
            .findFirst()
            .orElse(null);
  }

  private Obligations all() {
    Obligations read = known;
    if (read == null) {
      read = board.year(Integer.parseInt(year));
      known = read;
    }
    return read;
  }

  private Obligations ofBody() {
    return switch (body) {
      case ALL -> all();
      case OWN -> all().ofBodies(ownCodes());
      default -> all().ofBodies(Set.of(body));
    };
  }

  private Obligations ofClause() {
    return clause.isEmpty() ? ofBody() : ofBody().ofClause(clause);
  }

  /** What passes all filters; the own body's first, then what is most urgent. */
  public List<ObligationRow> getRows() {
    Set<String> own = ownCodes();
    Predicate<ObligationRow> wanted =
        row -> status.isEmpty() || row.standing().name().equals(status);
    return ofClause().where(wanted).rows().stream()
        .sorted(
            Comparator.comparing((ObligationRow row) -> !own.contains(row.bodyCode()))
                .thenComparing(row -> getStandings().indexOf(row.standing())))
        .toList();
  }

  /** The states, the most urgent first. */
  public List<Standing> getStandings() {
    return List.of(
        Standing.OVERDUE, Standing.DUE, Standing.COMING, Standing.DONE_LATE, Standing.DONE);
  }

  public long count(Standing one) {
    return ofClause().count(one);
  }

  /** How many duties there are in whatever state. */
  public long getCount() {
    return ofClause().rows().size();
  }

  public boolean mayRecord(ObligationRow row) {
    return dutyDesk.mayRecord(row);
  }

  /** The address of the same list with only this state; an empty one for all. */
  public String address(String one) {
    return "?year=" + year + "&body=" + body + "&clause=" + clause + "&status=" + one;
  }

  /** The address at which a duty is recorded; the way back leads to the same list. */
  public String recording(ObligationRow row) {
    return address(status) + "&open=" + row.key() + "#record";
  }

  private boolean watchesAll() {
    return caller.holds(Role.PRESIDENTIAL_ADMINISTRATION, Role.ACCESS, Role.ADMINISTRATOR);
  }

  private Set<String> ownCodes() {
    return dutyDesk.ownBodies();
  }

  /** Own bodies first, then all others by name. */
  public List<Body> getBodies() {
    Set<String> own = ownCodes();
    return bodies.all().stream()
        .sorted(
            Comparator.comparing((Body one) -> !own.contains(one.getCode()))
                .thenComparing(Body::getKind)
                .thenComparing(one -> one.name(desk.getLanguage())))
        .toList();
  }

  public List<String> getYears() {
    int thisYear = LocalDate.now(clock).getYear();
    Set<Integer> years =
        new TreeSet<>(
            IntStream.rangeClosed(ObligationsBoard.FIRST_YEAR, thisYear + 1).boxed().toList());
    years.add(Integer.valueOf(year));
    return years.stream().map(Object::toString).toList();
  }

  /** The clauses that name dates, in the order of the decree. */
  public List<String> getClauses() {
    return Stream.of("1.1", "1.4c", "1.4d", "1.7", "2", "3.2", "4.2", "4.3", "6.1").toList();
  }

  public String getYear() {
    return year;
  }

  public void setYear(@Nullable String year) {
    this.year = Objects.requireNonNullElse(year, "");
  }

  public String getBody() {
    return body;
  }

  /** A body that there is not is no restriction. */
  public void setBody(@Nullable String body) {
    String typed = Objects.requireNonNullElse(body, "");
    boolean known = typed.equals(OWN) || typed.equals(ALL) || bodies.body(typed).isPresent();
    this.body = known ? typed : "";
  }

  public String getStatus() {
    return status;
  }

  /** A state that there is not is no restriction. */
  public void setStatus(@Nullable String status) {
    this.status =
        Arrays.stream(Standing.values()).anyMatch(one -> one.name().equals(status))
            ? Objects.requireNonNull(status)
            : "";
  }

  public String getClause() {
    return clause;
  }

  /** A clause without a date is no restriction. */
  public void setClause(@Nullable String clause) {
    String typed = Objects.requireNonNullElse(clause, "");
    this.clause = getClauses().contains(typed) ? typed : "";
  }

  public String getOpen() {
    return open;
  }

  public void setOpen(@Nullable String open) {
    this.open = Objects.requireNonNullElse(open, "");
  }

  public String getDoneOn() {
    return doneOn;
  }

  public void setDoneOn(@Nullable String doneOn) {
    this.doneOn = Objects.requireNonNullElse(doneOn, "");
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(@Nullable String documentNumber) {
    this.documentNumber = Objects.requireNonNullElse(documentNumber, "");
  }

  public String getNoteKk() {
    return noteKk;
  }

  public void setNoteKk(@Nullable String noteKk) {
    this.noteKk = Objects.requireNonNullElse(noteKk, "");
  }

  public String getNoteRu() {
    return noteRu;
  }

  public void setNoteRu(@Nullable String noteRu) {
    this.noteRu = Objects.requireNonNullElse(noteRu, "");
  }

  /** Whether something was recorded before and is being corrected. */
  public boolean isCorrection() {
    return seen != 0;
  }
}
