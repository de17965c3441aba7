package kz.kezdesu.analysis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.analysis.model.MinistryRanking;
import kz.kezdesu.analysis.store.RegionalRankings;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.RegionalRanking;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.oversight.DutyRecordRow;
import kz.kezdesu.oversight.ObligationsBoard;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import kz.kezdesu.wakeup.Change;

/**
 * A ministry's analysis of the situation by region (1.4b): officers and editors enter indicators
 * with their values, the first head's office adopts the ranking that follows from them, and it is
 * published at once. The President's office reads all of them and changes nothing (7).
 *
 * <p>Each method throws {@link kz.kezdesu.refusal.NotYours} for another ministry's ranking, {@link
 * MinistryOutOfScope} for a ministry that the decree does not bind, and each change {@link
 * ChangedMeanwhile} when somebody else has changed the ranking since it was seen.
 */
@Stateless
public class AnalysisDesk {
  private static final List<Role> WRITERS = List.of(Role.OFFICER, Role.EDITOR);
  private static final int MOST_INDICATORS = 20;
  private static final String AKIMS_SUMMARY = "3.2";

  @EJB private AuditLog audit;
  @EJB private LawBook lawBook;
  @EJB private Territory territory;
  @EJB private Bodies bodies;
  @EJB private ProblemCatalogue problems;
  @EJB private QuestionCatalogue questions;
  @EJB private ObligationsBoard obligations;
  @Inject private RegionalRankings rankings;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /**
   * A ministry's ranking: its draft, or the version in force, with what is known of each region.
   */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "PRESIDENTIAL_ADMINISTRATION"})
  public AnalysisSheet sheet(String ministryCode) {
    if (!caller.holds(Role.PRESIDENTIAL_ADMINISTRATION)) {
      caller.mustHoldOneOf(List.of(Role.OFFICER, Role.EDITOR, Role.APPROVER), ministryCode);
    }
    mustBeBound(ministryCode);
    List<MinistryRanking> versions = rankings.of(ministryCode);
    Optional<RankingRow> last = versions.stream().findFirst().map(MinistryRanking::row);
    List<Indicator> indicators = last.map(row -> rankings.indicators(row.id())).orElse(List.of());
    RegionalRanking ranking = ranking(indicators);
    return new AnalysisSheet(
        ministryCode,
        last.orElse(null),
        versions.stream().findFirst().map(MinistryRanking::getVersion).orElse(0),
        indicators,
        indicators.isEmpty() ? List.of() : ranking.places(),
        ranking.unknown(),
        concerns(ministryCode),
        versions.stream().filter(MinistryRanking::isAdopted).map(MinistryRanking::row).toList(),
        caller.holdsAt(ministryCode, Role.OFFICER, Role.EDITOR),
        caller.holdsAt(ministryCode, Role.APPROVER));
  }

  /**
   * Reads values that were pasted or uploaded; nothing is written yet.
   *
   * @param typed one region a line: its KATO code or name, then the value
   * @return the values by KATO code as they were typed, empty where nothing is known
   * @throws InvalidInput field {@code indicator_pasted}, with a fault for each line that cannot be
   *     taken
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public Map<String, String> read(String ministryCode, String typed) {
    caller.mustHoldOneOf(WRITERS, ministryCode);
    Map<String, String> regions = new HashMap<>();
    for (Region region : territory.regions()) {
      regions.put(region.getKato(), region.getKato());
      for (Language language : Language.values()) {
        regions.put(region.name(language), region.getKato());
      }
    }
    return ValuesTyped.read(typed, regions);
  }

  /**
   * Writes an indicator into the draft; the first one begins the ranking. The same wish again is
   * the same indicator.
   *
   * @throws InvalidInput fields {@code indicator_…}
   * @throws RankingIsAdopted when there is no draft
   * @throws TooManyIndicators when there are 20 already
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree("1.4b")
  public void enter(EnterIndicator wish) {
    caller.mustHoldOneOf(WRITERS, wish.ministryCode());
    mustBeBound(wish.ministryCode());
    Indicator indicator =
        IndicatorRules.indicator(wish, kato -> territory.region(kato).isPresent());
    rankings.hold(wish.ministryCode());
    Optional<MinistryRanking> last = last(wish.ministryCode());
    if (last.isPresent() && last.get().indicators().contains(indicator)) {
      return;
    }
    MinistryRanking ranking = last.orElseGet(() -> new MinistryRanking(wish.ministryCode()));
    last.ifPresent(found -> found.mustBe(wish.version()));
    ranking.put(indicator);
    if (ranking.indicators().size() > MOST_INDICATORS) {
      throw new TooManyIndicators(MOST_INDICATORS);
    }
    if (last.isPresent()) {
      rankings.touch(ranking);
    } else {
      rankings.add(ranking);
    }
    record("analysis.enter", ranking);
  }

  /**
   * Takes an indicator out of the draft.
   *
   * @throws NotFound when nothing was begun yet
   * @throws RankingIsAdopted when there is no draft
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void remove(String ministryCode, int version, UUID key) {
    caller.mustHoldOneOf(WRITERS, ministryCode);
    MinistryRanking ranking = held(ministryCode, version);
    ranking.remove(key);
    rankings.touch(ranking);
    record("analysis.remove", ranking);
  }

  /**
   * Adopts the draft and publishes it; the place of every region is kept with it.
   *
   * @throws NotFound when nothing was begun yet
   * @throws RankingIsAdopted when it was adopted before
   * @throws RankingHasNoIndicators when it has none
   * @throws RegionsWithoutValues when no indicator says anything of some region
   * @throws RankingUnchanged when it says the same as the version before it
   */
  @RolesAllowed("APPROVER")
  @Decree("1.4b")
  public void adopt(String ministryCode, int version) {
    caller.mustHold(Role.APPROVER, ministryCode);
    mustBeBound(ministryCode);
    MinistryRanking draft = held(ministryCode, version);
    List<Indicator> indicators = draft.indicators();
    if (indicators.isEmpty()) {
      throw new RankingHasNoIndicators();
    }
    RegionalRanking ranking = ranking(indicators);
    if (!ranking.unknown().isEmpty()) {
      throw new RegionsWithoutValues(ranking.unknown().size());
    }
    List<MinistryRanking> versions = rankings.of(ministryCode);
    if (!draft.isAdopted()
        && versions.size() > 1
        && versions.get(1).indicators().equals(indicators)) {
      throw new RankingUnchanged();
    }
    draft.rank(ranking.places());
    rankings.flush();
    draft.adopt(caller.login(), clock.instant());
    record("analysis.adopt", draft);
    changes.fire(new Change(Change.Kind.RANKING, draft.row().id()));
  }

  /**
   * Opens a new version of an adopted ranking, with all its indicators.
   *
   * @param reason why, in Kazakh and Russian
   * @throws NotFound when nothing was begun yet
   * @throws RankingChangeIsOpen when a new version is being prepared already
   * @throws InvalidInput fields {@code ranking_reasonKk}, {@code …Ru}, {@code …En}
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void change(String ministryCode, int version, TypedText reason) {
    caller.mustHoldOneOf(WRITERS, ministryCode);
    LocalText why = IndicatorRules.reason(reason);
    MinistryRanking ranking = held(ministryCode, version);
    if (!ranking.isAdopted()) {
      throw new RankingChangeIsOpen();
    }
    MinistryRanking next = ranking.next(why);
    rankings.add(next);
    record("analysis.change", next);
  }

  /**
   * Drops the draft of a later version; the version in force stays.
   *
   * @throws NotFound when there is no such draft
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void drop(String ministryCode, int version) {
    caller.mustHoldOneOf(WRITERS, ministryCode);
    MinistryRanking ranking = held(ministryCode, version);
    if (ranking.isAdopted() || ranking.row().number() == 1) {
      throw new NotFound(ministryCode);
    }
    record("analysis.drop", ranking);
    rankings.remove(ranking);
  }

  private RegionalRanking ranking(List<Indicator> indicators) {
    return new RegionalRanking(
        territory.regions().stream().map(Region::getKato).toList(),
        indicators.stream().map(Indicator::counted).toList());
  }

  private Map<String, RegionConcerns> concerns(String ministryCode) {
    Map<String, Long> open = problems.openByRegion(ministryCode);
    Map<String, Long> unanswered = questions.unansweredByRegion(ministryCode);
    Map<String, DutyRecordRow> summaries = obligations.latestRecords(AKIMS_SUMMARY);
    Map<String, RegionConcerns> concerns = new HashMap<>();
    bodies.all().stream()
        .filter(body -> body.getKind() == Body.Kind.AKIMAT)
        .forEach(
            akimat -> {
              String region = Objects.requireNonNull(akimat.getRegionKato());
              concerns.put(
                  region,
                  new RegionConcerns(
                      summaries.get(akimat.getCode()),
                      open.getOrDefault(region, 0L),
                      unanswered.getOrDefault(region, 0L)));
            });
    return concerns;
  }

  private Optional<MinistryRanking> last(String ministryCode) {
    return rankings.of(ministryCode).stream().findFirst();
  }

  private MinistryRanking held(String ministryCode, int version) {
    rankings.hold(ministryCode);
    MinistryRanking ranking = last(ministryCode).orElseThrow(() -> new NotFound(ministryCode));
    ranking.mustBe(version);
    return ranking;
  }

  private void mustBeBound(String ministryCode) {
    Scope scope = new Scope(lawBook.inForceOn(LocalDate.now(clock)));
    if (!bodies.isMinistry(ministryCode) || scope.breach(ministryCode).isPresent()) {
      throw new MinistryOutOfScope();
    }
  }

  private void record(String action, MinistryRanking ranking) {
    RankingRow row = ranking.row();
    audit.record(action, "ranking", row.ministryCode() + "/" + row.number(), Map.of());
  }
}
