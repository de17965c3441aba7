package kz.kezdesu.backoffice.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kezdesu.audit.AuditFilter;
import kz.kezdesu.audit.AuditReading;
import kz.kezdesu.audit.AuditRow;
import kz.kezdesu.audit.ChainVerdict;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** Who did what, newest first, and whether the log is whole. */
@Named
@RequestScoped
@InMenu(
    order = 95,
    roles = {Role.ADMINISTRATOR, Role.PRESIDENTIAL_ADMINISTRATION})
public class TrailPage {
  private static final int PAGE = 50;

  @EJB private AuditReading reading;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private String actor = "";
  private String subject = "";
  private String from = "";
  private String to = "";
  private String before = "";
  private List<AuditRow> rows = List.of();
  private boolean more;
  private @Nullable ChainVerdict verdict;

  /** Reads one page of entries. */
  public void load() {
    AuditFilter filter =
        new AuditFilter(
            actor.strip(),
            "",
            "",
            subject.strip(),
            day(from).map(TrailPage::start).orElse(Instant.EPOCH),
            day(to)
                .map(last -> start(last.plusDays(1)))
                .orElseGet(() -> clock.instant().plus(Duration.ofDays(1))));
    long beforeId = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    List<AuditRow> read = reading.entries(filter, beforeId, PAGE + 1);
    more = read.size() > PAGE;
    rows = read.stream().limit(PAGE).toList();
  }

  /** Checks the chain from its first entry. */
  public void verify() {
    verdict = reading.verify();
  }

  /** The verb in words; the verb itself where there are none. */
  public String deed(AuditRow row) {
    String key = "audit_trail.deed." + row.action();
    return texts.has(key) ? texts.of(key) : row.action();
  }

  /** What else is known, without the marks of JSON. */
  public String detail(AuditRow row) {
    try (JsonReader json = Json.createReader(new StringReader(row.detail()))) {
      return json.readObject().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + plain(entry.getValue()))
          .collect(Collectors.joining("; "));
    }
  }

  public List<AuditRow> getRows() {
    return rows;
  }

  /** The entry after which the next page begins; empty on the last page. */
  public String getNext() {
    return more ? Long.toString(rows.get(rows.size() - 1).id()) : "";
  }

  public @Nullable ChainVerdict getVerdict() {
    return verdict;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  private static String plain(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(HouseClock.ZONE).toInstant();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
