package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** The administrator keeps what every term and rule is taken from: the editions, the days off. */
class AdministratorKeepsTheLawJourney extends Journey {
  private static final String DAY = LocalDate.now().plusYears(3).toString();

  @Test
  @Decree("8")
  void aStricterEditionIsEnteredAndTakenBack() {
    Visitor administrator = atADesk("ru").signIn("admin", "ru");
    administrator.open("/backoffice/decree/editions").look("editions");
    assertThat(administrator.text()).contains("Действует", "Министерство обороны");

    administrator.follow("Внести редакцию").look("empty");
    administrator.type("edition:code", "стр 1").type("edition:noticeDays", "сто");
    administrator.press("Внести редакцию");
    assertThat(administrator.text())
        .contains(
            "латинские буквы",
            "Укажите день вступления в силу.",
            "Напишите название на казахском.",
            "целое число от 0 до 90");
    assertThat(administrator.page().locator("[name='edition:noticeDays']").inputValue())
        .isEqualTo("сто");
    administrator.look("faults");

    administrator
        .type("edition:code", "strict-journey")
        .type("edition:validFrom", DAY)
        .type("edition:titleKk", "Жарлықтың қатаң редакциясы")
        .type("edition:titleRu", "Строгая редакция указа")
        .type("edition:noticeDays", "21")
        .type("edition:minimumMeetingsAYear", "4")
        .type("edition:minimumMeetingsAQuarter", "1");
    administrator.page().locator("[value='moe']").check();
    administrator.press("Внести редакцию");
    assertThat(administrator.text())
        .contains("Строгая редакция указа", "Ещё не вступила в силу", "было 14", "было 0");
    administrator.look("entered");

    Visitor kazakh = onAPhone("kk").signIn("admin", "kk");
    kazakh.open("/backoffice/decree/editions").look("editions");
    assertThat(kazakh.text()).contains("Жарлықтың қатаң редакциясы", "бұрын: 14");

    kazakh.press("«strict-journey» редакциясын алып тастау");
    assertThat(kazakh.text())
        .contains("алынып тасталды")
        .doesNotContain("Жарлықтың қатаң редакциясы");
  }

  @Test
  void daysOffAreEnteredAndTakenBack() {
    int year = LocalDate.now().getYear() + 2;
    LocalDate nauryz =
        LocalDate.of(year, Month.MARCH, 20).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    Visitor administrator = atADesk("en").signIn("admin", "en").look("to-do");
    assertThat(administrator.text()).contains("without its days off");
    administrator.open("/backoffice/decree/calendar").look("this-year");
    assertThat(administrator.text()).contains("International Women's Day");

    administrator.open("/backoffice/decree/calendar?year=" + year).look("nothing-yet");
    administrator.type("calendar:lines", nauryz + "; Наурыз мейрамы; Наурыз мейрамы\nкогда?");
    administrator.press("Enter into the calendar");
    assertThat(administrator.text()).contains("Line 2: write the day and the reason");
    assertThat(administrator.page().locator("[name='calendar:lines']").inputValue())
        .contains("когда?");
    administrator.look("faults");

    administrator.type("calendar:lines", nauryz + "; Наурыз мейрамы; Наурыз мейрамы; Nauryz");
    administrator.press("Enter into the calendar");
    assertThat(administrator.text()).contains("1 day entered", "Nauryz");
    administrator.look("entered");

    administrator.press("Remove");
    assertThat(administrator.text()).contains("is a working day again", "No days off are entered");
  }
}
