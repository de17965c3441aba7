package kz.kezdesu.portal.analysis;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kezdesu.analysis.AdoptedRanking;
import kz.kezdesu.analysis.Indicator;
import kz.kezdesu.analysis.RankingCatalogue;
import kz.kezdesu.analysis.RankingRow;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.RegionalRanking.Contribution;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Visit;
import org.jspecify.annotations.Nullable;

/**
 * How ministries rank the regions: all ministries at a glance, or one ranking with its criteria and
 * what each region's place is made of (1.4b).
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/analysis",
    view = "/analysis/rankings.xhtml",
    parameters = {"ministry", "version"})
public class RankingsPage implements Page {
  private static final int LAST_VERSION = 9999;
  private static final int DECIMALS_OF_POINTS = 2;
  private static final int DECIMALS_OF_VALUES = 6;

  @EJB private RankingCatalogue catalogue;
  @EJB private LawBook lawBook;
  @Inject private Filters filters;
  @Inject private Visit visit;
  @Inject private Clock clock;

  private @Nullable String ministry;
  private List<RankingRow> versions = List.of();
  private @Nullable AdoptedRanking ranking;
  private Map<String, RankingRow> inForce = Map.of();

  @Override
  public void load() {
    ministry = filters.ministry();
    Optional<Integer> version = filters.number("version", 1, LAST_VERSION);
    if (ministry == null) {
      inForce = catalogue.allInForce(clock.instant());
      return;
    }
    versions = catalogue.versions(ministry);
    if (!versions.isEmpty()) {
      int wanted =
          version
              .filter(number -> versions.stream().anyMatch(row -> row.number() == number))
              .orElse(versions.get(0).number());
      ranking = catalogue.version(ministry, wanted).orElse(null);
    }
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.RANKINGS);
  }

  public boolean isOne() {
    return ministry != null;
  }

  /** The code of the chosen ministry; empty when all are shown. */
  public String getMinistry() {
    return ministry == null ? "" : ministry;
  }

  /** Whether the decree binds the chosen ministry. */
  public boolean isBound() {
    return !excluded().contains(getMinistry());
  }

  /** The ranking that is shown; null when all are, or the ministry has adopted none. */
  public @Nullable AdoptedRanking getRanking() {
    return ranking;
  }

  /** Whether a newer version has been adopted since. */
  public boolean isOld() {
    return ranking != null && ranking.number() != versions.get(0).number();
  }

  public List<RankingRow> getVersions() {
    return versions;
  }

  /** The ranking in force of a ministry; null when it has adopted none. */
  public @Nullable RankingRow of(String code) {
    return inForce.get(code);
  }

  /** The day of an adoption. */
  public LocalDate adoptedOn(RankingRow row) {
    return Almaty.dayOf(Objects.requireNonNullElse(row.adoptedAt(), Instant.EPOCH));
  }

  /** The indicator that a contribution comes from. */
  public @Nullable Indicator indicator(Contribution part) {
    return ranking == null ? null : ranking.indicator(part.indicator()).orElse(null);
  }

  /** An indicator's share of all weights, in per cent. */
  public long share(Indicator indicator) {
    int all = ranking == null ? 1 : ranking.indicators().stream().mapToInt(Indicator::weight).sum();
    return Math.round(100.0 * indicator.weight() / all);
  }

  /** Points as people write them, with two decimals. */
  public String points(BigDecimal points) {
    NumberFormat format = NumberFormat.getNumberInstance(visit.getLanguage().locale());
    format.setMinimumFractionDigits(DECIMALS_OF_POINTS);
    format.setMaximumFractionDigits(DECIMALS_OF_POINTS);
    return format.format(points);
  }

  /** A value as people write it. */
  public String value(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(visit.getLanguage().locale());
    format.setMaximumFractionDigits(DECIMALS_OF_VALUES);
    return format.format(value);
  }

  public List<String> getIgnored() {
    return filters.ignored();
  }

  public List<Choice> getMinistries() {
    return filters.ministries(ministry, excluded());
  }

  private Set<String> excluded() {
    return lawBook.inForceOn(LocalDate.now(clock)).excludedBodies();
  }
}
