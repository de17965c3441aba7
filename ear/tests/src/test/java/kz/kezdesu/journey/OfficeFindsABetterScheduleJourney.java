package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** The office that compiles the schedule has it searched for something better, and decides. */
@Decree({"1.1", "1.4a", "1.4d", "4.3"})
class OfficeFindsABetterScheduleJourney extends Journey {
  private static final int YEAR = LocalDate.now().getYear() + 1;
  private static final String SCHEDULE = "/backoffice/schedule/year?year=" + YEAR;
  private static final String BETTER = "/backoffice/schedule/better?year=" + YEAR;
  private static final double PATIENCE = 90_000;
  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  @Test
  void andDecidesOnWhatIsProposed() {
    Visitor access = atADesk("ru").signIn("access", "ru");
    access.open(BETTER);
    assertThat(access.text()).contains("График сейчас не составляется.");
    access.look("closed");
    access.open(SCHEDULE);
    access
        .type("year:reasonKk", "Жаңа кездесулер қосылды.")
        .type("year:reasonRu", "Добавлены новые встречи.")
        .press("Открыть новую версию");
    try {
      newMeetingsClash();
      looksForABetterOne(access);
      decides(access);
      others();
    } finally {
      access.open(SCHEDULE).press("Отказаться от новой версии");
    }
  }

  private static void looksForABetterOne(Visitor access) {
    access.open(SCHEDULE).follow("Найти график лучше");
    assertThat(access.text()).contains("По каким правилам идёт поиск", "4.3");
    access.look("to-start");
    access.press("Закрепить").page().waitForSelector(".faults");
    assertThat(access.text()).contains("Выберите встречу.");
    access.page().getByText("Только другие дни").click();
    access.press("Найти график лучше").page().waitForLoadState();
    access.page().waitForSelector("#running ~ .hint");
    assertThat(access.text()).contains("Поиск начат.", "Осталось накладок");
    access.look("running");
    access.open(BETTER);
    assertThat(access.text()).contains("Идёт поиск");
    access
        .page()
        .waitForSelector(
            "#result, .summary div:has-text('Встреч переносится') dd:not(:text-is('0'))",
            new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    if (access.button("Остановить и взять найденное").isVisible()) {
      access.press("Остановить и взять найденное");
    }
    access
        .page()
        .waitForSelector("#result", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    assertThat(access.text()).contains("Предложенные переносы");
    access.look("found");
  }

  private static void decides(Visitor access) {
    int proposed = deeds(access, "Принять: ").count();
    assertThat(proposed).isGreaterThan(1);
    assertThat(access.text()).contains("Руководителю не нужно быть в двух местах сразу");
    deeds(access, "Оставить как есть: ").last().click();
    access.page().waitForSelector(".note--done:has-text('Осталось как есть')");
    access.page().waitForLoadState();
    assertThat(access.text()).contains("Осталось как есть:", "день и регион");
    deeds(access, "Принять: ").first().focus();
    access.page().keyboard().press("Enter");
    access.page().waitForSelector(".note--done:has-text('перенести ещё раз')");
    access.page().waitForLoadState();
    assertThat(access.text()).contains("можно перенести ещё раз");
    access.look("one-accepted");
    if (access.page().locator("[id='better:acceptAll']").isVisible()) {
      access.page().locator("[id='better:acceptAll']").click();
      access.page().locator("[id='better:acceptAll']").waitFor(GONE);
      access.page().waitForLoadState();
    }
    assertThat(deeds(access, "Принять: ").count()).isZero();
    access.look("all-accepted");
  }

  private void others() {
    Visitor administration = onAPhone("kk").signIn("administration", "kk");
    administration.open(BETTER).look("administration");
    assertThat(administration.text()).contains("Қандай ережемен ізделеді");
    assertThat(administration.button("Жақсырақ кесте іздеу").count()).isZero();
    Visitor officer = atADesk("kk").signIn("officer.moh", "kk");
    officer.open(BETTER);
    assertThat(officer.text()).doesNotContain("Қандай ережемен ізделеді");
  }

  private static Locator deeds(Visitor visitor, String words) {
    return visitor
        .page()
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + words)));
  }

  /** Two heads, each in three regions on one day. */
  private static void newMeetingsClash() {
    String meetings =
        """
        insert into schedule_entry (schedule_id, key, ministry_code, host_id, region_kato, starts_at,
          planned_minutes, format, place_kk, place_ru, theme_kk, theme_ru, why_region_kk,
          why_region_ru)
        select y.id, gen_random_uuid(), o.body_code, o.id, n.region,
               make_timestamptz(%1$d, 8, n.day, 10, 0, 0, 'Asia/Almaty'), 120, 'OFFLINE',
               'Мәдениет үйі', 'Дом культуры', 'Ауыз су', 'Питьевая вода', 'Сұрақ көп',
               'Много вопросов'
          from year_schedule y, official o,
               (values ('100000000', 18), ('110000000', 18), ('150000000', 18)) n(region, day)
         where y.year = %1$d and y.status = 'COMPILING' and o.post = 'FIRST_HEAD'
           and o.until is null and o.body_code in ('moh', 'mot')
        """
            .formatted(YEAR);
    try (Connection connection = house().database();
        Statement sql = connection.createStatement()) {
      sql.execute(meetings);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
