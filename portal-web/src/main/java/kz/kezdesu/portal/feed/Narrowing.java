package kz.kezdesu.portal.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.refusal.NotFound;

/**
 * The filters of the schedule in the address of something to take along. A page can say that it
 * left out what it did not understand; a calendar cannot, so such an address is not found.
 */
@RequestScoped
public class Narrowing {
  static final String YEAR = "year";
  static final String REGION = "region";
  static final String MINISTRY = "ministry";
  static final String FORMAT = "format";
  static final String KIND = "kind";

  private static final int FIRST_YEAR = 2022;
  private static final int LAST_YEAR = 2100;

  @Inject private Filters filters;
  @Inject private Visit visit;
  @Inject private Names names;
  @Inject private Texts texts;
  @Inject private Clock clock;

  /** The year that was wanted, otherwise the current one. */
  int year() {
    return wantedYear().orElseGet(() -> Almaty.dayOf(clock.instant()).getYear());
  }

  /** The year that was wanted. */
  Optional<Integer> wantedYear() {
    return filters.number(YEAR, FIRST_YEAR, LAST_YEAR);
  }

  /**
   * The meetings that are wanted of some years.
   *
   * @param years how many, from {@link #year()} on
   * @throws NotFound when a filter names nothing
   */
  ScheduleFilter filter(int years) {
    int first = year();
    ScheduleFilter filter =
        new ScheduleFilter(
            ScheduleFilter.ofYear(first, HouseClock.ZONE).from(),
            ScheduleFilter.ofYear(first + years - 1, HouseClock.ZONE).to(),
            filters.region(),
            filters.ministry(),
            filters.oneOf(MeetingFormat.class, FORMAT).orElse(null),
            filters.oneOf(MeetingKind.class, KIND).orElse(null));
    if (!filters.ignored().isEmpty()) {
      throw new NotFound(filters.ignored().get(0));
    }
    return filter;
  }

  /** What a filter leaves, in words; none for all meetings. */
  List<String> words(ScheduleFilter filter) {
    return Stream.of(
            filter.regionKato() == null ? "" : names.region(filter.regionKato()),
            filter.ministryCode() == null ? "" : names.ministry(filter.ministryCode()),
            filter.format() == null ? "" : texts.of("meeting_format." + filter.format()),
            filter.kind() == null ? "" : texts.of("meeting_kind." + filter.kind()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** The schedule's page with the same filters, as a whole address. */
  String page() {
    return visit.whole("/schedule") + query();
  }

  /** The filters as they stand in the address. */
  String query() {
    String query =
        Stream.of(YEAR, REGION, MINISTRY, FORMAT, KIND)
            .filter(name -> !visit.typed(name).isBlank())
            .map(name -> name + "=" + visit.typed(name).strip())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
