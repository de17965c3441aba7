package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** The ministry of health plans the meetings of its deputies for the next year (1.4c). */
@Decree("1.4c")
class MinistryPlansItsYearJourney extends Journey {
  private static final int YEAR = LocalDate.now().getYear() + 1;
  private static final String PLAN = "/backoffice/planning/plan?ministry=moh&year=" + YEAR;

  @Test
  void andEverybodyReadsThePlanAndItsChange() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open(PLAN).look("draft");
    assertThat(officer.text()).contains("Проект, версия 1", "п. 1.4c");
    officer.press("Внести в план");
    assertThat(officer.text())
        .contains("Укажите день.", "Выберите регион.", "Напишите имя и фамилию на казахском.");
    officer.look("faults");
    fill(officer, "Ерлан Нұрғалиев", "Ерлан Нургалиев", YEAR + "-06-05");
    officer.press("Внести в план");
    assertThat(officer.text()).contains("Встреча в плане.", "Ерлан Нургалиев", "Нерабочий день");
    officer.look("entered");

    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk");
    approver.open(PLAN).look("to-approve");
    approver.press("Жоспарды бекіту");
    assertThat(approver.text()).contains("Жоспар бекітілді");

    Visitor citizen = onAPhoneWithoutScripts("kk");
    citizen.open("/kk/plans?year=" + YEAR).look("all");
    citizen.open("/kk/plans?year=" + YEAR + "&ministry=moh").look("plan");
    assertThat(citizen.text()).contains("Ерлан Нұрғалиев", "1-нұсқа");

    officer.open(PLAN);
    officer
        .type("plan:reasonKk", "Орынбасар ауысты.")
        .type("plan:reasonRu", "Сменился вице-министр.")
        .press("Открыть новую версию");
    assertThat(officer.text()).contains("Проект, версия 2");
    officer.page().getByLabel("Убрать: Ерлан Нургалиев").click();
    assertThat(officer.text()).contains("Что меняет версия 2", "Отменена");
    officer.look("changed");
    approver.open(PLAN).press("Жоспарды бекіту");
    assertThat(approver.text()).contains("Жоспар бекітілді");

    Visitor neighbour = atADesk("ru");
    neighbour.open("/ru/plans?year=" + YEAR + "&ministry=moh").look("difference");
    assertThat(neighbour.text())
        .contains("Что изменила версия 2", "Сменился вице-министр.", "Отменена");
  }

  @Test
  void thisYearShowsWhoWasLateAndWhoHasNoPlan() {
    Visitor citizen = atADesk("ru").open("/ru/plans").look("all");
    assertThat(citizen.text())
        .contains("Утверждён с опозданием", "План в срок не утверждён", "1.4");
    citizen.open("/ru/plans?ministry=moe").look("changed");
    assertThat(citizen.text()).contains("Перенесена", "Отменена");
    onAPhoneWithoutScripts("kk").open("/kk/plans?ministry=mod").look("unbound");
  }

  private static void fill(Visitor officer, String kk, String ru, String day) {
    officer
        .type("plan:day", day)
        .type("plan:nameKk", kk)
        .type("plan:nameRu", ru)
        .type("plan:themeKk", "Шалғай ауылдардағы жедел жәрдем")
        .type("plan:themeRu", "Скорая помощь в отдалённых сёлах");
    officer.page().locator("[name='plan:region']").selectOption("100000000");
  }
}
