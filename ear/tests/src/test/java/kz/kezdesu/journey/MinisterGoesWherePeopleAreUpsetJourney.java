package kz.kezdesu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/**
 * Insulin runs out in two districts. The ministry records the risk and plans a meeting of the
 * minister outside the schedule (1.8); people are upset, so the Government names a deputy prime
 * minister who comes along (4.4).
 */
@Decree({"1.8", "4.4"})
class MinisterGoesWherePeopleAreUpsetJourney extends Journey {
  @Test
  void fromTheRiskToTheNamedDeputy() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/risk/risks").look("risks");
    officer.press("Записать риск");
    assertThat(officer.page().locator(".faults")).containsText("Выберите регион.");
    officer.look("risk-faults");
    officer.page().locator("[id$=region]").selectOption("100000000");
    fill(officer, "sphere", "Дәрі-дәрмекпен қамту", "Снабжение лекарствами");
    fill(officer, "text", "Екі ауданда инсулин таусылды.", "В двух районах закончился инсулин.");
    officer.press("Записать риск");
    assertThat(officer.text()).contains("Риск записан", "В двух районах закончился инсулин.");
    officer.page().getByLabel("Запланировать встречу: Снабжение лекарствами").first().click();
    officer.page().locator("[id$=day]").fill(LocalDate.now().plusDays(20).toString());
    officer.page().locator("[id$=time]").fill("11:00");
    fill(officer, "theme", "Инсулинмен қамту", "Обеспечение инсулином");
    officer.look("outside");
    officer.press("Запланировать встречу");
    assertThat(officer.page().locator(".faults")).containsText("Напишите место на казахском.");
    fill(officer, "place", "Аягөз қ.", "г. Аягоз");
    officer.press("Запланировать встречу");
    assertThat(officer.text()).contains("Встреча запланирована", "Место встречи ещё не предложено");
    officer.look("planned");
    String id = officer.page().url().replaceFirst(".*id=", "");

    Visitor citizen = onAPhone("kk").open("/kk/meetings/" + id);
    assertThat(citizen.text()).doesNotContain("инсулин");

    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk");
    approver.open("/backoffice/risk/tension?meeting=" + id);
    approver.page().locator("input[value=true]").check();
    fill(approver, "reason", "Екі ауданда жиын өтті.", "В двух районах прошли сходы.");
    approver.press("Бағаны сақтау");
    assertThat(approver.text()).contains("Қауіп жоғары деп жазылды");
    approver.look("high");

    Visitor government = atADesk("ru").signIn("government", "ru");
    assertThat(government.text()).contains("назовите заместителя Премьер-Министра");
    government.open("/backoffice/risk/tensions").look("tensions");
    government.open("/backoffice/risk/tension?meeting=" + id);
    government.press("Назвать участника");
    assertThat(government.page().locator(".faults"))
        .containsText("Выберите заместителя Премьер-Министра.");
    government
        .page()
        .locator("[id$=deputy]")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    government.press("Назвать участника");
    assertThat(government.text()).contains("Участвует заместитель Премьер-Министра:");
    government.look("named");
    officer.open("/backoffice/meeting/meeting?id=" + id);
    assertThat(officer.text()).contains("Во встрече участвует заместитель Премьер-Министра");
  }

  private static void fill(Visitor visitor, String field, String kk, String ru) {
    visitor.page().locator("[id$=" + field + "Kk]").fill(kk);
    visitor.page().locator("[id$=" + field + "Ru]").fill(ru);
  }
}
