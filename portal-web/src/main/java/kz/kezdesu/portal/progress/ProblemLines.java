package kz.kezdesu.portal.progress;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.QuarterlyProgress;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Label;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.problem.MeasureRow;
import kz.kezdesu.problem.MeasureState;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProblemStatus;
import kz.kezdesu.problem.ProgressRow;
import org.jspecify.annotations.Nullable;

/** Puts a problem's state and its quarters into words; a missed quarter is said aloud (1.7). */
@RequestScoped
public class ProblemLines {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  @EJB private LawBook lawBook;
  @Inject private Clock clock;
  @Inject private Texts texts;
  @Inject private Dates dates;

  /** A line of the list of a year, or of one of its quarters. */
  public ProblemLine of(ProblemDetail problem, int year, @Nullable Quarter quarter) {
    ProgressRow shown = quarter == null ? problem.latest() : problem.in(quarter);
    return new ProblemLine(problem, tags(problem), quarters(problem, year), shown);
  }

  /** How the problem stands, in a few words. */
  public List<Label> tags(ProblemDetail problem) {
    Instant now = clock.instant();
    LocalDate today = Almaty.dayOf(now);
    List<Label> tags = new ArrayList<>();
    if (problem.line().status() == ProblemStatus.SOLVED) {
      tags.add(new Label(texts.of("problem_status.SOLVED"), "tag--solved"));
    } else {
      tags.add(new Label(texts.of("problem_status.OPEN"), ""));
      if (problem.line().dueOn().isBefore(today)) {
        tags.add(new Label(texts.of("problem_row.overdue"), "tag--late"));
      }
    }
    int missed = problem.duty(HouseClock.ZONE).missedAt(now, lawBook.inForceOn(today)).size();
    if (missed > 0) {
      tags.add(new Label(texts.count("problem_row.missed", missed), "tag--late"));
    }
    return List.copyOf(tags);
  }

  /** How a measure stands: one whose day has passed is called late (1.6). */
  public Label standing(MeasureRow measure) {
    if (measure.isLate(LocalDate.now(clock))) {
      return new Label(texts.of("problem_measure.late"), "tag--late");
    }
    return new Label(
        texts.of("problem_measure.state." + measure.state()),
        measure.state() == MeasureState.DONE ? "tag--solved" : "");
  }

  /** The four quarters of a year. */
  public List<QuarterPart> quarters(ProblemDetail problem, int year) {
    QuarterlyProgress duty = problem.duty(HouseClock.ZONE);
    return IntStream.rangeClosed(1, 4)
        .mapToObj(number -> part(problem, duty, new Quarter(year, number)))
        .toList();
  }

  /** Every year of the problem's life until now, the latest first. */
  public List<YearBar> years(ProblemDetail problem) {
    int first = Almaty.dayOf(problem.line().openedAt()).getYear();
    int last = Almaty.dayOf(clock.instant()).getYear();
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> new YearBar(Integer.toString(year), quarters(problem, year)))
        .sorted((one, other) -> other.year().compareTo(one.year()))
        .toList();
  }

  private QuarterPart part(ProblemDetail problem, QuarterlyProgress duty, Quarter quarter) {
    Instant now = clock.instant();
    Edition edition = lawBook.inForceOn(Almaty.dayOf(now));
    String roman = ROMAN.get(quarter.number() - 1);
    String due = dates.until(quarter.progressDue(edition).day());
    ProgressRow published = problem.in(quarter);
    LocalDate solvedOn = duty.solvedOn();
    if (solvedOn != null && quarter.contains(solvedOn)) {
      return new QuarterPart(
          roman, texts.of("quarter.solved", dates.dayAndMonth(solvedOn)), "is-solved");
    }
    return switch (duty.standing(quarter, now, edition)) {
      case NOT_OWED -> new QuarterPart(roman, texts.of("quarter.not_owed"), "is-next");
      case TO_COME ->
          new QuarterPart(
              roman,
              quarter.contains(Almaty.dayOf(now)) ? due : texts.of("quarter.to_come"),
              "is-next");
      case DUE -> new QuarterPart(roman, due, "is-due");
      case PUBLISHED -> new QuarterPart(roman, day(published), "");
      case PUBLISHED_LATE -> new QuarterPart(roman, texts.of("quarter.late", day(published)), "");
      case MISSED -> new QuarterPart(roman, texts.of("quarter.missed"), "is-missed");
    };
  }

  private String day(@Nullable ProgressRow published) {
    return published == null ? "" : dates.dayAndMonth(published.publishedAt());
  }
}
