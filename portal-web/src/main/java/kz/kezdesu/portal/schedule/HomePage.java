package kz.kezdesu.portal.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingFigures;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProgressFigures;
import kz.kezdesu.problem.ProgressFilter;

/** The front page: what is live, what comes next, where to ask, where to track. */
@Named
@RequestScoped
@At(path = "/{lang}/", view = "/schedule/home.xhtml")
public class HomePage implements Page {
  private static final int NEXT_MEETINGS = 4;

  @EJB private MeetingCatalogue catalogue;
  @EJB private ProblemCatalogue problems;
  @Inject private MeetingLines lines;
  @Inject private TileMap tileMap;
  @Inject private Filters filters;
  @Inject private Clock clock;

  private Instant now = Instant.EPOCH;
  private List<MeetingLine> live = List.of();
  private List<MeetingLine> next = List.of();
  private List<Tile> tiles = List.of();
  private MeetingFigures held = new MeetingFigures(0, 0);
  private ProgressFigures progress = new ProgressFigures(0, 0, 0);

  @Override
  public void load() {
    now = clock.instant();
    LocalDate today = Almaty.dayOf(now);
    Instant yearStart = Almaty.startOf(today.withDayOfYear(1));
    Instant yearEnd = Almaty.startOf(today.withDayOfYear(1).plusYears(1));
    live = lines.of(catalogue.live());
    next = lines.of(catalogue.next(now, NEXT_MEETINGS));
    tiles = tileMap.of(today.getYear(), catalogue.byRegion(yearStart, yearEnd), null);
    held = catalogue.results(yearStart, yearEnd);
    progress =
        problems.figures(
            new ProgressFilter(yearStart, yearEnd, null, null), Quarter.of(today).previous());
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.SCHEDULE, Tags.PROGRESS);
  }

  public Instant getNow() {
    return now;
  }

  public List<MeetingLine> getLive() {
    return live;
  }

  public List<MeetingLine> getNext() {
    return next;
  }

  public List<Tile> getTiles() {
    return tiles;
  }

  public MeetingFigures getHeld() {
    return held;
  }

  public ProgressFigures getProgress() {
    return progress;
  }

  public List<Choice> getRegions() {
    return filters.regions(null);
  }
}
