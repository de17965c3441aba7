package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.question.SetAsideSupports;
import kz.kezdesu.question.SupportCourse;
import kz.kezdesu.question.SupportHour;
import kz.kezdesu.question.SupportReview;
import kz.kezdesu.question.SupportSheet;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * How a question has got its supports, and which hours stand out; those that were not given by
 * people are set aside here, and restored. How many are meant is shown before anything is done.
 */
@Named
@ViewScoped
@InMenu(order = 97, roles = Role.ADMINISTRATOR)
public class SupportsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private SupportReview review;
  @Inject private Notices notices;
  @Inject private Clock clock;

  private String number = "";
  private @Nullable SupportSheet sheet;
  private String since = "";
  private String until = "";
  private boolean newcomersOnly = true;
  private String reason = "";
  private String restoring = "";
  private @Nullable Integer counted;

  /** Reads the question that the address names, if it names one. */
  public void load() {
    if (!number.isEmpty()) {
      sheet = review.sheet(number);
    }
  }

  /** Opens a question. */
  public String open() {
    return here(review.sheet(number).number());
  }

  /** Puts an hour into the fields. */
  public void choose(Instant from) {
    Instant to = from.plus(Duration.ofHours(1));
    since = typed(from);
    until = typed(to.isAfter(clock.instant()) ? clock.instant() : to);
    counted = null;
  }

  /** Counts what would be set aside. */
  public void count() {
    counted = review.count(wish());
  }

  /** Sets the supports aside. */
  public String setAside() {
    notices.counted("question_supports.done", review.setAside(wish()));
    return here(number);
  }

  /** Counts a batch again. */
  public String restore(long batch) {
    review.restore(batch, restoring);
    notices.done("question_supports.restored", number);
    return here(number);
  }

  /** How full an hour is beside the fullest, from 0 to 100. */
  public int share(SupportHour hour) {
    return hour.supports() * 100 / Math.max(1, getSheet().course().conspicuous().get(0).supports());
  }

  /** Fewer supports within an hour never stand out. */
  public int getFewest() {
    return SupportCourse.FEWEST;
  }

  /** How many times the usual an hour brings that stands out. */
  public int getTimes() {
    return SupportCourse.TIMES;
  }

  public boolean isOpened() {
    return sheet != null;
  }

  public SupportSheet getSheet() {
    if (sheet == null) {
      throw new IllegalStateException("not loaded");
    }
    return sheet;
  }

  /** How many supports are meant; null before anybody has asked. */
  public @Nullable Integer getCounted() {
    return counted;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number.strip();
  }

  public String getSince() {
    return since;
  }

  public void setSince(@Nullable String since) {
    this.since = since == null ? "" : since;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String until) {
    this.until = until == null ? "" : until;
  }

  public boolean isNewcomersOnly() {
    return newcomersOnly;
  }

  public void setNewcomersOnly(boolean newcomersOnly) {
    this.newcomersOnly = newcomersOnly;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public String getRestoring() {
    return restoring;
  }

  public void setRestoring(@Nullable String restoring) {
    this.restoring = restoring == null ? "" : restoring;
  }

  private SetAsideSupports wish() {
    return new SetAsideSupports(number, since, until, newcomersOnly, reason);
  }

  private static String typed(Instant at) {
    String text = LocalDateTime.ofInstant(at, Almaty.TIME).toString();
    return text.substring(0, "2026-11-20T14:00".length());
  }

  private static String here(String number) {
    return "/question/supports?faces-redirect=true&number=" + number;
  }
}
