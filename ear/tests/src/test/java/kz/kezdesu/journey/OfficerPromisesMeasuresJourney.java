package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/**
 * The officer of the ministry of health says who answers for a problem and what is done about it;
 * people read it in Kazakh, with what became of it.
 */
@Decree("1.6")
class OfficerPromisesMeasuresJourney extends Journey {
  private static final Locator.FilterOptions ADD =
      new Locator.FilterOptions().setHasText("Добавить меру");
  private static final String OPEN = "Отметить или изменить";

  @Test
  void andACitizenReadsWhatBecameOfThem() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    String card = open(officer);
    assertThat(officer.text()).contains("Мадина Кенжебаева");
    officer
        .page()
        .locator("[name='entrusting:owner']")
        .selectOption(new SelectOption().setLabel("Ғалым Тілегенов"));
    officer.press("Назначить ответственным");
    assertThat(officer.text()).contains("Ответственный назначен", "Ғалым Тілегенов");

    write(officer, "Мәшине сатып алу", "Купить машину", day(500));
    officer.type("adding:executorRu", "").page().locator("[name='adding:add']").click();
    assertThat(officer.text())
        .contains("Напишите на русском, кто исполняет.", "Сначала перенесите срок карточки.");
    assertThat(officer.page().locator("[name='adding:textRu']").inputValue())
        .isEqualTo("Купить машину");
    officer.look("after-the-term");
    write(officer, "Мәшине сатып алу", "Купить машину", day(20));
    add(officer);
    write(officer, "Жүргізуші жалдау", "Нанять водителя", day(3));
    add(officer);
    officer.press("Отметить решённой");
    assertThat(officer.text()).contains("Запланированных мер осталось: 2.");
    officer.look("promised");

    Visitor owner = onAPhone("kk").signIn("approver.moh", "kk").look("to-do");
    assertThat(owner.text())
        .contains("карточкасына сіз жауаптысыз", "шараңыздың мерзімі бір апта ішінде келеді");
    owner.open("/backoffice/problem/problems?owner=mine").look("own-cards");
    assertThat(owner.text()).contains("Ауылға санитарлық мәшине");

    officer.follow(OPEN);
    officer.look("measure");
    officer.type("finishing:outcomeRu", "Машина куплена").press("Отметить выполненной");
    assertThat(officer.text()).contains("Напишите на казахском, что получилось.");
    assertThat(officer.page().locator("[name='finishing:outcomeRu']").inputValue())
        .isEqualTo("Машина куплена");
    officer.type("finishing:outcomeKk", "Мәшине алынды").press("Отметить выполненной");
    assertThat(officer.text()).contains("Мера отмечена выполненной");
    officer.follow(OPEN);
    officer
        .type("dropping:reasonKk", "Жүргізуші бұрыннан бар")
        .type("dropping:reasonRu", "Водитель уже есть")
        .press("Отменить меру");
    assertThat(officer.text())
        .contains("Мера отменена, причина видна на портале.", "История карточки");
    officer.look("ended");

    Visitor citizen = onAPhone("kk");
    citizen.open("/kk/problems/" + card).look("problem");
    assertThat(citizen.text())
        .contains(
            "Ғалым Тілегенов",
            "Мәшине сатып алу",
            "Абай облысының басқармасы",
            "Орындалды",
            "Мәшине алынды",
            "Бас тартылды",
            "Жүргізуші бұрыннан бар")
        .doesNotContain("approver.moh");
  }

  @Test
  void onAPhoneWithoutScripts() {
    Visitor officer = onAPhoneWithoutScripts("ru").signIn("officer.moh", "ru");
    open(officer);
    write(officer, "Бірінші", "Первая мера", day(20));
    add(officer);
    write(officer, "Екінші", "Вторая мера", day(30));
    add(officer);
    officer.page().locator("[aria-label='Поднять меру 2 выше']").click();
    assertThat(officer.text()).containsSubsequence("1. Вторая мера", "2. Первая мера");
    officer.look("two-measures");

    Visitor wide = onAPhone("ru").signIn("officer.moh", "ru");
    wide.open(officer.page().url().replaceFirst("^https?://[^/]+", "")).look("same-with-scripts");
  }

  /** Opens a card and answers its id. */
  private static String open(Visitor officer) {
    officer.open("/backoffice/problem/problem");
    officer.page().locator("[name='open:region']").selectOption("100000000");
    officer.page().locator("[name='open:topic']").selectOption("health");
    officer
        .type("open:titleKk", "Ауылға санитарлық мәшине")
        .type("open:titleRu", "Санитарная машина селу")
        .type("open:planKk", "Мәшине сатып алу")
        .type("open:planRu", "Купить машину")
        .type("open:dueOn", day(200))
        .press("Открыть карточку");
    officer.page().waitForURL("**/problem/problem?id=*");
    return officer.page().url().replaceFirst("^.*id=(\\d+).*$", "$1");
  }

  private static void write(Visitor officer, String kk, String ru, String until) {
    officer.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
    if (!officer.page().locator("[name='adding:textKk']").isVisible()) {
      officer.page().locator("summary").filter(ADD).click();
    }
    officer
        .type("adding:textKk", kk)
        .type("adding:textRu", ru)
        .type("adding:executorKk", "Абай облысының басқармасы")
        .type("adding:executorRu", "Управление области Абай")
        .type("adding:until", until);
  }

  private static void add(Visitor officer) {
    officer.page().locator("[name='adding:add']").click();
    assertThat(officer.text()).contains("Мера добавлена и видна на портале.");
  }

  private static String day(int fromToday) {
    return LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(fromToday).toString();
  }
}
