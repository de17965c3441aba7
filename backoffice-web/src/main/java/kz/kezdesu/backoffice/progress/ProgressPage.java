package kz.kezdesu.backoffice.progress;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.Faults;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.decree.Clauses;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.problem.ProgressDesk;
import kz.kezdesu.problem.ProgressLine;
import kz.kezdesu.problem.ProgressOutcome;
import kz.kezdesu.problem.ProgressRow;
import kz.kezdesu.problem.ProgressSheet;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * All problems of a ministry for one quarter: what was said last, what is owed, until when (1.7).
 * Each is published on its own, or all that are filled in at once; whatever is refused stays as it
 * was typed.
 */
@Named
@ViewScoped
@InMenu(order = 50, roles = Role.EDITOR)
public class ProgressPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  @EJB private ProgressDesk progressDesk;
  @Inject private Clock clock;
  @Inject private Texts texts;
  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Faults faults;

  private String quarterCode = "";
  private String ministry = "";
  private String after = "";
  private List<String> ministries = List.of();
  private List<QuarterChoice> quarters = List.of();
  private @Nullable ProgressSheet sheet;
  private List<ProgressEntry> entries = new ArrayList<>();

  /** Reads what the ministry owes for the quarter; without one, for the last that is over. */
  public void load() {
    LocalDate today = LocalDate.now(clock);
    ministries = progressDesk.ministries();
    quarters = QuarterChoice.until(today);
    if (ministry.isEmpty()) {
      ministry = ministries.stream().findFirst().orElseThrow(() -> new NotFound("ministry"));
    }
    Quarter quarter =
        QuarterChoice.quarter(quarterCode).orElseGet(() -> Quarter.of(today).previous());
    quarterCode = QuarterChoice.code(quarter);
    ProgressSheet read = progressDesk.sheet(ministry, quarter, afterId(), PAGE);
    sheet = read;
    entries =
        new ArrayList<>(
            read.lines().stream().map(line -> new ProgressEntry(line, quarter)).toList());
  }

  /** Publishes one. */
  public void publish(ProgressEntry entry) {
    tell(List.of(entry));
  }

  /** Publishes all that are filled in. */
  public void publishAll() {
    List<ProgressEntry> filled = entries.stream().filter(ProgressEntry::isFilled).toList();
    if (filled.isEmpty()) {
      throw new InvalidInput(List.of(new InvalidInput.Fault("progress_all", "empty", 1)));
    }
    tell(filled);
  }

  private void tell(List<ProgressEntry> wanted) {
    List<ProgressOutcome> outcomes =
        progressDesk.publish(wanted.stream().map(ProgressEntry::wish).toList());
    long published = outcomes.stream().filter(ProgressOutcome::isPublished).count();
    if (published > 0) {
      notices.counted("progress_progress.published", published);
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    for (int i = 0; i < outcomes.size(); i++) {
      Refusal refusal = outcomes.get(i).refusal();
      if (refusal != null) {
        faces.validationFailed();
        mark(entries.indexOf(wanted.get(i)), refusal);
      }
    }
    refresh();
  }

  private void mark(int at, Refusal refusal) {
    String row = "progress:lines:" + at + ":";
    if (refusal instanceof InvalidInput input) {
      input
          .faults()
          .forEach(
              fault ->
                  faults.say(
                      row + fault.field().substring("progress_".length()),
                      texts.of(fault.field() + "." + fault.fault(), fault.limit())));
    } else {
      faults.say(row + "textKk", texts.of(refusal.key(), refusal.arguments().toArray()));
    }
  }

  private void refresh() {
    ProgressSheet read = progressDesk.sheet(ministry, getSheet().quarter(), afterId(), PAGE);
    Map<Long, ProgressLine> lines = new HashMap<>();
    read.lines().forEach(line -> lines.put(line.detail().id(), line));
    entries.forEach(
        entry -> {
          ProgressLine now = lines.get(entry.getRow().id());
          if (now != null) {
            entry.look(now);
          }
        });
    sheet = read;
  }

  /** A published quarter in words. */
  public String roman(ProgressRow row) {
    return QuarterChoice.roman(row.of());
  }

  public String year(ProgressRow row) {
    return Integer.toString(row.year());
  }

  public QuarterChoice getShown() {
    return QuarterChoice.of(getSheet().quarter());
  }

  public ProgressSheet getSheet() {
    if (sheet == null) {
      throw new NotFound(quarterCode);
    }
    return sheet;
  }

  public List<ProgressEntry> getEntries() {
    return entries;
  }

  /** Whether anything on the page can be published. */
  public boolean isAnythingOpen() {
    return entries.stream().anyMatch(ProgressEntry::isOpen);
  }

  /** The problem after which the next page begins; empty on the last page. */
  public String getNext() {
    return getSheet().more() ? Long.toString(entries.get(entries.size() - 1).getRow().id()) : "";
  }

  /** The wording of the clause that all this follows. */
  public String getClause() {
    return Clauses.of("1.7").title(desk.getLanguage().code());
  }

  public List<QuarterChoice> getQuarters() {
    return quarters;
  }

  public List<String> getMinistries() {
    return ministries;
  }

  public String getQuarter() {
    return quarterCode;
  }

  public void setQuarter(@Nullable String quarter) {
    quarterCode = Objects.requireNonNullElse(quarter, "");
  }

  public String getMinistry() {
    return ministry;
  }

  public void setMinistry(@Nullable String ministry) {
    this.ministry = Objects.requireNonNullElse(ministry, "");
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = Objects.requireNonNullElse(after, "");
  }

  private long afterId() {
    return after.matches("[1-9][0-9]{0,17}") ? Long.parseLong(after) : 0;
  }
}
