package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** A stricter decree was published; the administrator enters it, and takes it back again. */
@Decree("8")
class AdministratorEntersAnEditionJourney extends Journey {
  private static final String DAY = LocalDate.now().plusYears(3).toString();

  @Test
  void andSeesWhatItChanges() {
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
        .type("edition:minimumMeetingsAYear", "4");
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
}
