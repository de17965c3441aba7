package kz.kezdesu.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Decree("8")
class EnteringAnEditionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Set<String> MINISTRIES = Set.of("moh", "moe", "mod", "mfa");
  private static final TypedText TITLE = new TypedText("Жарлық", "Указ", "");
  private static final EnterEdition.Numbers NUMBERS =
      new EnterEdition.Numbers("5", "21", "5", "3", "10", "7", "20", "4", "1");
  private static final List<Edition> KNOWN =
      List.of(
          new Edition(
              "draft-2022",
              LocalDate.of(2022, 3, 5),
              4,
              14,
              3,
              2,
              15,
              10,
              25,
              0,
              0,
              Set.of("mod", "mfa")));

  @Test
  void aStricterEditionIsTakenAsTyped() {
    Edition edition =
        check(" Strict-2027 ", "2027-01-01", TITLE, NUMBERS, Set.of("mod", "mfa", "moe"));

    assertThat(edition)
        .isEqualTo(
            new Edition(
                "strict-2027",
                LocalDate.of(2027, 1, 1),
                5,
                21,
                5,
                3,
                10,
                7,
                20,
                4,
                1,
                Set.of("mod", "mfa", "moe")));
  }

  @ParameterizedTest(name = "from {0}: {1}")
  @CsvSource({
    "2026-11-24, past",
    "2022-03-05, past",
    "'', form",
    "31.12.2026, form",
    "2031-11-26, far",
    "9999-12-31, far"
  })
  void aDayThatCannotBeTheFirstOneIsRefused(String day, String fault) {
    assertThat(faults("strict-2027", day, TITLE, NUMBERS, Set.of()))
        .extracting(Fault::field, Fault::fault)
        .containsExactly(tuple("edition_validFrom", fault));
  }

  @Test
  void itMayBeginToday() {
    assertThat(check("strict-2026", "2026-11-25", TITLE, NUMBERS, Set.of()).validFrom())
        .isEqualTo(TODAY);
  }

  @ParameterizedTest(name = "the code [{0}]: {1}")
  @CsvSource({
    "'', form",
    "ab, form",
    "указ-2027, form",
    "2027, form",
    "a--b, form",
    "draft-2022, taken",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmno, form"
  })
  void aCodeIsShortPlainAndNew(String code, String fault) {
    assertThat(faults(code, "2027-01-01", TITLE, NUMBERS, Set.of()))
        .extracting(Fault::field, Fault::fault)
        .containsExactly(tuple("edition_code", fault));
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(
            faults(
                "?",
                "?",
                new TypedText("", "\u200b", "x".repeat(301)),
                new EnterEdition.Numbers("0", "-1", "91", "x", "0", "", "31", "1e3", "91"),
                Set.of("nasa")))
        .extracting(Fault::field)
        .containsExactly(
            "edition_code",
            "edition_validFrom",
            "edition_titleKk",
            "edition_titleRu",
            "edition_titleEn",
            "edition_excludedBodies",
            "edition_reportShareDenominator",
            "edition_noticeDays",
            "edition_offScheduleNoticeDays",
            "edition_intakeClosesWorkingDays",
            "edition_writtenAnswerWorkingDays",
            "edition_publicationDays",
            "edition_progressDay",
            "edition_minimumMeetingsAYear",
            "edition_minimumMeetingsAQuarter");
  }

  private static Edition check(
      String code,
      String validFrom,
      TypedText title,
      EnterEdition.Numbers numbers,
      Set<String> excluded) {
    return EditionRules.check(
        new EnterEdition(code, validFrom, title, numbers, excluded), KNOWN, MINISTRIES, TODAY);
  }

  private static List<Fault> faults(
      String code,
      String validFrom,
      TypedText title,
      EnterEdition.Numbers numbers,
      Set<String> excluded) {
    List<Fault> faults = new ArrayList<>();
    assertThatThrownBy(() -> check(code, validFrom, title, numbers, excluded))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .satisfies(refused -> faults.addAll(refused.faults()));
    return faults;
  }
}
