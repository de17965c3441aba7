package kz.kezdesu.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Post;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.planning.model.DepartmentalPlan;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Decree("1.4c")
class DepartmentalPlanTest {
  private static final LocalText MINISTER =
      new LocalText("Гүлнәр Ахметова", "Гульнар Ахметова", "");
  private static final TypedText NAME = new TypedText("Асқар Серіков", "Аскар Сериков", "");
  private static final TypedText THEME = new TypedText("Ауыл емханалары", "Сельские клиники", "");
  private static final LocalText REASON = new LocalText("Боран", "Метель", "");

  @Test
  void aMeetingOfADeputyIsTakenAsTyped() {
    UUID key = UUID.randomUUID();

    assertThat(read(key, "DEPUTY", NAME, "2027-03-18", "ONLINE", "100000000", THEME))
        .isEqualTo(
            new PlanLine(
                key,
                Post.DEPUTY,
                new LocalText("Асқар Серіков", "Аскар Сериков", ""),
                LocalDate.of(2027, 3, 18),
                MeetingFormat.ONLINE,
                "100000000",
                new LocalText("Ауыл емханалары", "Сельские клиники", "")));
  }

  @ParameterizedTest(name = "a {0} is refused")
  @CsvSource({"FIRST_HEAD", "AKIM", "DEPUTY_PRIME_MINISTER"})
  void nobodyButDeputiesAndChairsBelongsHere(String post) {
    assertThat(faults(post, NAME, "2027-03-18"))
        .extracting(Fault::field, Fault::fault)
        .containsExactly(tuple("plan_post", "wrong"));
  }

  @Test
  void theMinisterIsKnownByNameWhateverPostIsChosen() {
    TypedText minister = new TypedText("Гүлнәр  АХМЕТОВА", "Г. Ахметова", "");

    assertThat(faults("DEPUTY", minister, "2027-03-18"))
        .extracting(Fault::field, Fault::fault)
        .containsExactly(tuple("plan_nameKk", "first_head"));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2026-12-31, year", "2028-01-01, year", "'', form", "2027-02-29, form"})
  void theDayLiesInTheYearOfThePlan(String day, String fault) {
    assertThat(faults("DEPUTY", NAME, day))
        .extracting(Fault::field, Fault::fault)
        .containsExactly(tuple("plan_day", fault));
  }

  @Test
  void allFaultsAreToldAtOnce() {
    TypedText long300 = new TypedText("а".repeat(301), "б".repeat(300), "c".repeat(301));
    List<Fault> faults = new ArrayList<>();
    assertThatThrownBy(
            () ->
                read(
                    UUID.randomUUID(),
                    "?",
                    new TypedText("", "\u200b", ""),
                    "?",
                    "?",
                    "?",
                    long300))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .satisfies(refused -> faults.addAll(refused.faults()));
    assertThat(faults)
        .extracting(Fault::field)
        .containsExactly(
            "plan_post",
            "plan_nameKk",
            "plan_nameRu",
            "plan_day",
            "plan_format",
            "plan_region",
            "plan_themeKk",
            "plan_themeEn");
  }

  @Test
  void theNextVersionSaysWhatIsNewMovedAndOff() {
    DepartmentalPlan first = new DepartmentalPlan("moh", 2027);
    PlanLine stays = line("2027-02-01");
    PlanLine moves = line("2027-03-01");
    PlanLine goes = line("2027-04-01");
    List.of(stays, moves, goes).forEach(first::put);
    first.approve("approver.moh", Instant.parse("2026-12-10T10:00:00Z"));

    DepartmentalPlan second = first.next(REASON);
    PlanLine moved = on(moves, "2027-03-09");
    PlanLine added = line("2027-05-01");
    second.put(moved);
    second.remove(goes.key());
    second.put(added);

    PlanDifference difference = PlanDifference.between(first.lines(), second.lines());
    assertThat(difference.added()).containsExactly(added);
    assertThat(difference.removed()).containsExactly(goes);
    assertThat(difference.changed()).containsExactly(new PlanDifference.Change(moves, moved));
    assertThat(difference.changed().get(0).isMoved()).isTrue();
    assertThat(first.lines()).containsExactly(stays, moves, goes);
    assertThat(second.row().number()).isEqualTo(2);
  }

  @Test
  void anApprovedPlanIsFrozen() {
    DepartmentalPlan plan = new DepartmentalPlan("moh", 2027);
    PlanLine line = line("2027-02-01");
    plan.put(line);
    plan.approve("approver.moh", Instant.EPOCH);

    assertThatThrownBy(() -> plan.put(line)).isInstanceOf(PlanIsApproved.class);
    assertThatThrownBy(() -> plan.remove(line.key())).isInstanceOf(PlanIsApproved.class);
    assertThatThrownBy(() -> plan.approve("x", Instant.EPOCH)).isInstanceOf(PlanIsApproved.class);
  }

  @ParameterizedTest(name = "approved at {0}: late {1}")
  @CsvSource({"2026-12-15T18:59:59Z, false", "2026-12-15T19:00:00Z, true"})
  void fifteenDecemberEndsWhenTheSixteenthBeginsInAlmaty(Instant approvedAt, boolean late) {
    assertThat(new PlanRow(1, "moh", 2027, 1, null, approvedAt).isLate()).isEqualTo(late);
    assertThat(new PlanRow(2, "moh", 2027, 2, REASON, approvedAt).isLate()).isFalse();
  }

  private static PlanLine line(String day) {
    return new PlanLine(
        UUID.randomUUID(),
        Post.DEPUTY,
        new LocalText("Асқар", "Аскар", ""),
        LocalDate.parse(day),
        MeetingFormat.OFFLINE,
        "100000000",
        new LocalText("Емхана", "Поликлиника", ""));
  }

  private static PlanLine on(PlanLine line, String day) {
    return new PlanLine(
        line.key(),
        line.post(),
        line.name(),
        LocalDate.parse(day),
        line.format(),
        line.regionKato(),
        line.theme());
  }

  private static PlanLine read(
      UUID key,
      String post,
      TypedText name,
      String day,
      String format,
      String region,
      TypedText theme) {
    return PlanRules.line(
        new EnterPlanLine("moh", 2027, 0, key, post, name, day, format, region, theme),
        Optional.of(MINISTER),
        "100000000"::equals);
  }

  private static List<Fault> faults(String post, TypedText name, String day) {
    List<Fault> faults = new ArrayList<>();
    assertThatThrownBy(
            () -> read(UUID.randomUUID(), post, name, day, "OFFLINE", "100000000", THEME))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .satisfies(refused -> faults.addAll(refused.faults()));
    return faults;
  }
}
