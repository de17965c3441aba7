package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.analysis.AdoptedRanking;
import kz.kezdesu.analysis.AnalysisDesk;
import kz.kezdesu.analysis.AnalysisSheet;
import kz.kezdesu.analysis.CitationSheet;
import kz.kezdesu.analysis.EnterIndicator;
import kz.kezdesu.analysis.MinistryOutOfScope;
import kz.kezdesu.analysis.RankingCatalogue;
import kz.kezdesu.analysis.RankingChangeIsOpen;
import kz.kezdesu.analysis.RankingCitation;
import kz.kezdesu.analysis.RankingHasNoIndicators;
import kz.kezdesu.analysis.RankingIsAdopted;
import kz.kezdesu.analysis.RankingNotOlder;
import kz.kezdesu.analysis.RankingUnchanged;
import kz.kezdesu.analysis.RegionsWithoutValues;
import kz.kezdesu.analysis.TooManyIndicators;
import kz.kezdesu.analysis.TypedValue;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.RegionalRanking.Place;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingHasBegun;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ministry of health ranks the regions, and its meetings cite the ranking (1.4b). */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4b")
class RegionalAnalysisIT {
  private static final TypedText NAME = new TypedText("Кезек", "Очередь", "");
  private static final TypedText UNIT = new TypedText("күн", "дней", "");
  private static final TypedText WHY = new TypedText("Жаңа деректер", "Новые данные", "");
  private static final String ABAI = "100000000";
  private static final String SHYMKENT = "790000000";

  @EJB private AnalysisDesk desk;
  @EJB private RankingCatalogue catalogue;
  @EJB private RankingCitation citation;
  @EJB private MeetingDesk meetingDesk;
  @EJB private Territory territory;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private String officer = "";
  private String approver = "";

  @BeforeEach
  void aMinistryAnalyses() throws SQLException {
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
    approver = staff.hire("approver." + UUID.randomUUID(), Role.APPROVER, "moh");
    forget();
  }

  @AfterEach
  void nothingIsRanked() throws SQLException {
    forget();
  }

  private void forget() throws SQLException {
    tables.write("update meeting set ranking_id = null where ranking_id is not null");
    for (String table :
        List.of("regional_place", "regional_value", "regional_indicator", "regional_ranking")) {
      tables.write("alter table %s disable trigger user".formatted(table));
      tables.write("delete from " + table);
      tables.write("alter table %s enable trigger user".formatted(table));
    }
  }

  @Test
  void whatIsAdoptedIsPublicFrozenAndExplained() throws Exception {
    enter(UUID.randomUUID(), 0, 60, worstIn(SHYMKENT));
    enter(UUID.randomUUID(), version(), 40, worstIn(ABAI));
    assertThat(catalogue.inForce("moh", Instant.now())).isEmpty();
    assertThat(sheet().places()).hasSize(20);

    adopt();

    AdoptedRanking ranking = inForce();
    assertThat(ranking.places()).extracting(Place::number).isSorted().hasSize(20);
    assertThat(ranking.places().get(0).region()).isEqualTo(SHYMKENT);
    assertThat(ranking.places().get(1).region()).isEqualTo(ABAI);
    assertThat(ranking.of(SHYMKENT).orElseThrow().contributions())
        .extracting(part -> part.points().toPlainString())
        .containsExactly("60.00", "0.00");
    assertThat(ranking.row().adoptedBy()).isEqualTo(approver);
    assertThat(catalogue.placesInForce(Instant.now()).get("moh"))
        .hasSize(20)
        .containsEntry(SHYMKENT, 1)
        .containsEntry(ABAI, 2);
    assertThat(catalogue.placesInForce(ranking.adoptedAt())).isEmpty();
    assertThatThrownBy(() -> enter(UUID.randomUUID(), version(), 1, worstIn(ABAI)))
        .isInstanceOf(RankingIsAdopted.class);
    for (String change :
        List.of(
            "update regional_ranking set adopted_by = 'x'",
            "delete from regional_ranking",
            "update regional_indicator set weight = 1",
            "update regional_value set value = 0",
            "delete from regional_place",
            "insert into regional_value select id, '110000000', 5 from regional_indicator limit 1")) {
      assertThatThrownBy(() -> tables.write(change))
          .as(change)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("frozen");
    }
  }

  @Test
  void aChangeIsANewVersionWithItsReasonAndTheOldOneStaysReadable() throws Exception {
    UUID key = UUID.randomUUID();
    enter(key, 0, 60, worstIn(SHYMKENT));
    adopt();
    change();
    assertThatThrownBy(this::change).isInstanceOf(RankingChangeIsOpen.class);
    assertThatThrownBy(this::adopt).isInstanceOf(RankingUnchanged.class);

    enter(key, version(), 60, worstIn(ABAI));
    assertThat(inForce().places().get(0).region()).isEqualTo(SHYMKENT);
    adopt();

    assertThat(inForce().number()).isEqualTo(2);
    assertThat(inForce().places().get(0).region()).isEqualTo(ABAI);
    assertThat(catalogue.versions("moh")).extracting(row -> row.number()).containsExactly(2, 1);
    assertThat(catalogue.version("moh", 1).orElseThrow().places().get(0).region())
        .isEqualTo(SHYMKENT);
    assertThat(catalogue.version("moh", 3)).isEmpty();
    assertThat(catalogue.version("moe", 1)).isEmpty();
  }

  @Test
  void aDraftThatIsNotWantedIsDroppedAndTheVersionInForceStays() throws Exception {
    enter(UUID.randomUUID(), 0, 60, worstIn(ABAI));
    assertThatThrownBy(() -> staff.does(officer, Role.OFFICER, () -> desk.drop("moh", version())))
        .isInstanceOf(NotFound.class);
    adopt();
    change();
    int version = version();
    staff.does(officer, Role.OFFICER, () -> desk.drop("moh", version));

    assertThat(sheet().isOpen()).isFalse();
    assertThat(tables.count("regional_indicator")).isEqualTo(1);
  }

  @Test
  void aRankingOfAllRegionsHasNoneOfWhichNothingIsKnown() throws Exception {
    UUID key = UUID.randomUUID();
    enter(key, 0, 60, List.of(new TypedValue(ABAI, "5")));
    assertThat(sheet().unknown()).hasSize(19);
    assertThatThrownBy(this::adopt)
        .isInstanceOfSatisfying(
            RegionsWithoutValues.class, why -> assertThat(why.arguments()).containsExactly(19));

    int version = version();
    staff.does(officer, Role.OFFICER, () -> desk.remove("moh", version, key));
    assertThatThrownBy(this::adopt).isInstanceOf(RankingHasNoIndicators.class);
  }

  @Test
  void whoIsSecondLosesNothingBecauseNothingIsOverwritten() throws Exception {
    UUID key = UUID.randomUUID();
    enter(key, 0, 60, worstIn(ABAI));
    int seen = version();
    enter(key, seen, 70, worstIn(ABAI));

    assertThatThrownBy(() -> enter(key, seen, 80, worstIn(ABAI)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> staff.does(approver, Role.APPROVER, () -> desk.adopt("moh", seen)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(sheet().indicators()).singleElement().matches(one -> one.weight() == 70);
  }

  @Test
  void ofTwoWhoAdoptAtOnceOneIsTold() throws Exception {
    enter(UUID.randomUUID(), 0, 60, worstIn(ABAI));
    int seen = version();
    Callable<String> adopting =
        () -> {
          try {
            desk.adopt("moh", seen);
            return "done";
          } catch (ChangedMeanwhile | RankingIsAdopted second) {
            return "told";
          }
        };
    String other = staff.hire("approver." + UUID.randomUUID(), Role.APPROVER, "moh");
    assertThat(
            crowd.together(
                List.of(
                    staff.deed(approver, Role.APPROVER, adopting),
                    staff.deed(other, Role.APPROVER, adopting))))
        .containsExactlyInAnyOrder("done", "told");
    assertThat(tables.count("regional_place")).isEqualTo(20);
  }

  @Test
  void aDoubleClickEntersOneIndicator() throws Exception {
    UUID key = UUID.randomUUID();
    enter(key, 0, 60, worstIn(ABAI));
    enter(key, 0, 60, worstIn(ABAI));

    assertThat(sheet().indicators()).hasSize(1);
  }

  @Test
  void twentyIndicatorsAreTakenAndNotOneMore() throws Exception {
    for (int i = 0; i < 20; i++) {
      enter(UUID.randomUUID(), i == 0 ? 0 : version(), 5, worstIn(ABAI));
    }
    assertThatThrownBy(() -> enter(UUID.randomUUID(), version(), 5, worstIn(ABAI)))
        .isInstanceOf(TooManyIndicators.class);
  }

  @Test
  void pastedValuesKnowTheRegionsOfTheHouseAndWriteNothing() throws Exception {
    assertThat(
            read(
                "\ufeffРегион;Значение\r\nобласть Абай;12,5\r\nШымкент қ.;-\r\n470000000;1 000\r\n"))
        .containsExactly(
            Map.entry(ABAI, "12,5"), Map.entry(SHYMKENT, ""), Map.entry("470000000", "1 000"));
    List<String> all = new ArrayList<>();
    territory.regions().forEach(region -> all.add(region.getKato() + "," + all.size() + ",5"));
    assertThat(read(String.join("\n", all))).hasSize(20).containsEntry(SHYMKENT, "19,5");
    assertThatThrownBy(() -> read("область Абай;1\nАтлантида;5\nг.Астана;=2+2"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::field, Fault::fault, Fault::limit)
                    .containsExactly(
                        tuple("indicator_pasted", "region", 2),
                        tuple("indicator_pasted", "number", 3)));
    assertThat(tables.count("regional_ranking")).isZero();
  }

  @Test
  @Decree({"1.4b", "3.2"})
  void besideEachRegionStandsWhatElseIsKnown() throws Exception {
    long meeting = village.meeting();
    String number = UUID.randomUUID().toString();
    long before = sheet().of(ABAI).unanswered();
    village.question(meeting, number, "PUBLISHED");
    village.question(meeting, UUID.randomUUID().toString(), "RECEIVED");

    assertThat(sheet().of(ABAI).unanswered()).isEqualTo(before + 1);
    assertThat(sheet().concerns()).hasSize(20);
  }

  @Test
  @Decree({"1", "1.4b"})
  void theMinistryOfDefenceRanksNothing() throws SQLException {
    String defence = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "mod");

    assertThatThrownBy(
            () ->
                staff.does(
                    defence,
                    Role.OFFICER,
                    () -> desk.enter(wish("mod", UUID.randomUUID(), 0, 5, worstIn(ABAI)))))
        .isInstanceOf(MinistryOutOfScope.class);
  }

  @Test
  void aMeetingIsNotAnnouncedBeforeItCitesARankingOlderThanItself() throws Exception {
    long meeting = planned("40 days");
    assertThat(breachOf(meeting)).isEqualTo("RANKING_NOT_CITED");
    enter(UUID.randomUUID(), 0, 60, worstIn(ABAI));
    adopt();
    CitationSheet sheet = citationOf(meeting);
    assertThat(sheet.choices())
        .singleElement()
        .matches(one -> one.place() == 1 && one.regions() == 20);

    long ranking = sheet.choices().get(0).row().id();
    cite(meeting, ranking, 0);
    cite(meeting, ranking, 0);

    assertThat(breachOf(meeting)).isEmpty();
    assertThat(catalogue.citedBy(meeting).orElseThrow().place()).isEqualTo(1);
    tables.write("update meeting set starts_at = '2026-01-15T10:00+05' where id = ?", meeting);
    assertThat(breachOf(meeting)).isEqualTo("RANKING_NOT_OLDER");
    assertThat(citationOf(meeting).choices()).isEmpty();
    assertThatThrownBy(() -> cite(meeting, ranking, ranking)).isInstanceOf(RankingNotOlder.class);
  }

  @Test
  void onlyAnAdoptedRankingOfTheOwnMinistryIsCited() throws Exception {
    long meeting = planned("40 days");
    enter(UUID.randomUUID(), 0, 60, worstIn(ABAI));
    long draft = tables.number("select id from regional_ranking");
    assertThatThrownBy(() -> cite(meeting, draft, 0)).isInstanceOf(NotFound.class);
    long other =
        tables.number(
            "insert into regional_ranking (ministry_code, number, adopted_at, adopted_by)"
                + " values ('moe', 1, now() - interval '1 day', 'x') returning id");
    assertThatThrownBy(() -> cite(meeting, other, 0)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> tables.write("update meeting set ranking_id = ? where id = ?", other, meeting))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> cite(meeting, 999_999_999, 0)).isInstanceOf(NotFound.class);
    adopt();
    assertThatThrownBy(() -> cite(meeting, draft, 77)).isInstanceOf(ChangedMeanwhile.class);
    tables.write(
        "update meeting set status = 'LIVE', announced_at = now() - interval '20 days',"
            + " started_at = now() where id = ?",
        meeting);
    assertThatThrownBy(() -> cite(meeting, draft, 0)).isInstanceOf(MeetingHasBegun.class);
  }

  /** Every deed × every role × the own ministry or another. */
  @Test
  @Decree({"1.4b", "7"})
  void onlyTheRightRoleOfTheOwnMinistryPasses() throws Exception {
    enter(UUID.randomUUID(), 0, 60, worstIn(ABAI));
    long meeting = planned("40 days");
    Set<Role> readers =
        EnumSet.of(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.PRESIDENTIAL_ADMINISTRATION);
    Set<Role> writers = EnumSet.of(Role.OFFICER, Role.EDITOR);
    Map<String, Set<Role>> rights = new LinkedHashMap<>();
    rights.put("sheet", readers);
    rights.put("read", writers);
    rights.put("enter", writers);
    rights.put("remove", writers);
    rights.put("change", writers);
    rights.put("drop", writers);
    rights.put("adopt", EnumSet.of(Role.APPROVER));
    rights.put("citation", readers);
    rights.put("cite", writers);
    for (Map.Entry<String, Set<Role>> right : rights.entrySet()) {
      for (Role role : Role.values()) {
        String own = staff.hire(role + "." + UUID.randomUUID(), role, "moh");
        String other = staff.hire(role + "." + UUID.randomUUID(), role, "moe");
        boolean may = right.getValue().contains(role);
        boolean everywhere = may && role == Role.PRESIDENTIAL_ADMINISTRATION;
        assertThat(refusal(own, role, right.getKey(), meeting))
            .as("%s as %s", right.getKey(), role)
            .isEqualTo(may ? "" : "role");
        assertThat(refusal(other, role, right.getKey(), meeting))
            .as("%s as %s of another ministry", right.getKey(), role)
            .isEqualTo(everywhere ? "" : may ? "body" : "role");
      }
    }
  }

  /** Why the deed was refused: for the role, for the body, or not for a right at all. */
  private String refusal(String login, Role role, String deed, long meeting) throws Exception {
    try {
      staff.does(login, role, () -> attempt(deed, meeting));
      return "";
    } catch (EJBAccessException noRole) {
      return "role";
    } catch (NotYours otherBody) {
      return "body";
    } catch (ChangedMeanwhile | NotFound rightEnough) {
      return "";
    }
  }

  /** With a version that nobody has: whoever has the right is refused for that. */
  private void attempt(String deed, long meeting) {
    switch (deed) {
      case "sheet" -> desk.sheet("moh");
      case "read" -> desk.read("moh", "100000000;5");
      case "enter" -> desk.enter(wish("moh", UUID.randomUUID(), -1, 5, worstIn(ABAI)));
      case "remove" -> desk.remove("moh", -1, UUID.randomUUID());
      case "change" -> desk.change("moh", -1, WHY);
      case "drop" -> desk.drop("moh", -1);
      case "adopt" -> desk.adopt("moh", -1);
      case "citation" -> citation.sheet(meeting);
      case "cite" -> citation.cite(meeting, 999_999_999, 0);
      default -> throw new IllegalArgumentException(deed);
    }
  }

  private long planned(String ahead) throws SQLException {
    long meeting = village.meeting();
    tables.write(
        "update meeting set status = 'PLANNED', announced_at = null, starts_at = now() + interval '"
            + ahead
            + "' where id = ?",
        meeting);
    return meeting;
  }

  private String breachOf(long meeting) throws Exception {
    Callable<String> reading =
        () ->
            meetingDesk.dossier(meeting).readiness().stream()
                .filter(one -> one.matter() == Announcing.Matter.RANKING)
                .filter(one -> !one.isMet())
                .map(one -> one.breach() == null ? "" : one.breach().key())
                .findFirst()
                .orElse("");
    return staff.as(officer, Role.OFFICER, reading);
  }

  private CitationSheet citationOf(long meeting) throws Exception {
    Callable<CitationSheet> reading = () -> citation.sheet(meeting);
    return staff.as(officer, Role.OFFICER, reading);
  }

  private void cite(long meeting, long ranking, long seen) throws Exception {
    staff.does(officer, Role.OFFICER, () -> citation.cite(meeting, ranking, seen));
  }

  private Map<String, String> read(String typed) throws Exception {
    Callable<Map<String, String>> reading = () -> desk.read("moh", typed);
    return staff.as(officer, Role.OFFICER, reading);
  }

  private void enter(UUID key, int version, int weight, List<TypedValue> values) throws Exception {
    staff.does(officer, Role.OFFICER, () -> desk.enter(wish("moh", key, version, weight, values)));
  }

  private void adopt() throws Exception {
    int version = version();
    staff.does(approver, Role.APPROVER, () -> desk.adopt("moh", version));
  }

  private void change() throws Exception {
    int version = version();
    staff.does(officer, Role.OFFICER, () -> desk.change("moh", version, WHY));
  }

  private int version() throws Exception {
    return sheet().version();
  }

  private AnalysisSheet sheet() throws Exception {
    Callable<AnalysisSheet> reading = () -> desk.sheet("moh");
    return staff.as(officer, Role.OFFICER, reading);
  }

  private AdoptedRanking inForce() {
    return catalogue.inForce("moh", Instant.now().plusSeconds(5)).orElseThrow();
  }

  /** Ten everywhere, and more in one region. */
  private List<TypedValue> worstIn(String region) {
    return territory.regions().stream()
        .map(Region::getKato)
        .map(kato -> new TypedValue(kato, kato.equals(region) ? "20,5" : "10"))
        .toList();
  }

  private static EnterIndicator wish(
      String ministry, UUID key, int version, int weight, List<TypedValue> values) {
    return new EnterIndicator(
        ministry, version, key, NAME, UNIT, Integer.toString(weight), true, values);
  }
}
