package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/**
 * A meeting of the ministry of health in Ulytau has ended, and nine questions were voiced there.
 * The officer ranks them without touching the mouse, and links what belongs together.
 */
@Decree("1.6")
class OfficerRanksTheQuestionsJourney extends Journey {
  private static final String MEETING = "Специализированная медицинская помощь в новой области";

  @Test
  void byKeysAlone() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.look("to-do");
    officer.open("/backoffice/question/ranking").look("meetings").follow(MEETING);
    officer.page().waitForSelector(".ranks");
    officer.look("unranked");
    String address = officer.page().url();

    pressByKeys(officer, "ranking:suggest");
    assertThat(places(officer)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(missing(officer)).isEqualTo("0");
    List<String> suggested = numbers(officer);
    tabTo(officer, "ranking:lines:1:up");
    officer.page().keyboard().press("Enter");
    assertThat(numbers(officer).subList(0, 2)).containsExactly(suggested.get(1), suggested.get(0));
    assertThat(officer.page().evaluate("document.activeElement.id"))
        .isEqualTo("ranking:lines:1:up");

    tabTo(officer, "ranking:lines:3:place");
    officer.page().keyboard().press("Control+A");
    officer.page().keyboard().insertText("1");
    officer.page().keyboard().press("Tab");
    assertThat(numbers(officer).get(0)).isEqualTo(suggested.get(3));

    tabTo(officer, "ranking:lines:4:reason");
    officer.page().keyboard().press("Control+A");
    officer.page().keyboard().press("Delete");
    pressByKeys(officer, "ranking:save");
    assertThat(officer.text()).contains("Порядок не сохранён", "Объясните, почему у вопроса №");
    assertThat(numbers(officer).get(0)).isEqualTo(suggested.get(3));
    officer.look("without-a-reason");

    tabTo(officer, "ranking:lines:4:reason");
    officer.page().keyboard().insertText("Онколог нужен <b>всем</b> районам 🏥");
    pressByKeys(officer, "ranking:save");
    assertThat(officer.text()).contains("Порядок сохранён и показан на портале");
    assertThat(officer.text()).contains("Всё учтено, встречу можно закрывать");
    officer.look("ranked");

    Visitor citizen = onAPhone("kk");
    citizen.open("/kk/questions/" + suggested.get(4));
    assertThat(citizen.text()).contains("Онколог нужен <b>всем</b> районам 🏥");
    citizen.look("the-reason");

    Visitor colleague = onAPhone("kk").signIn("officer.moh", "kk");
    colleague.open(address.replaceFirst("^https?://[^/]+", "")).look("ranked");
    assertThat(numbers(colleague).get(0)).isEqualTo(suggested.get(3));
  }

  @Test
  void whoIsSecondLosesNothing() {
    Visitor first = atADesk("ru").signIn("officer.moh", "ru");
    Visitor second = atADesk("ru").signIn("officer.moh", "ru");
    for (Visitor officer : List.of(first, second)) {
      officer.open("/backoffice/question/ranking").follow(MEETING);
      officer.page().waitForSelector(".ranks");
      pressByKeys(officer, "ranking:suggest");
    }
    first.type("ranking:lines:0:reason", "Бірінші");
    pressByKeys(first, "ranking:save");
    second.type("ranking:lines:0:reason", "Екінші");
    pressByKeys(second, "ranking:save");

    assertThat(second.text()).contains("другой сотрудник сохранил свой порядок", "Бірінші");
    assertThat(second.page().locator("[name='ranking:lines:0:reason']").inputValue())
        .isEqualTo("Екінші");
    second.look("overtaken");
    pressByKeys(second, "ranking:save");
    assertThat(second.text()).contains("Порядок сохранён");
  }

  @Test
  void anotherMinistryIsShutOut() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/question/ranking");
    String meeting = officer.page().locator("tbody th a").first().getAttribute("href");
    officer.open("/backoffice/problem/problems");
    String problem = officer.page().locator("tbody th a").first().getAttribute("href");

    Visitor stranger = atADesk("ru").signIn("officer.moe", "ru");
    for (String address : List.of(meeting, problem)) {
      assertThat(stranger.page().navigate(house().address() + address).status()).isEqualTo(403);
    }
    stranger.look("shut-out");
    for (String nothing :
        List.of(
            "/backoffice/question/ranking?meeting=999999",
            "/backoffice/question/ranking?meeting=x",
            "/backoffice/problem/problem?id=0")) {
      assertThat(stranger.page().navigate(house().address() + nothing).status()).isEqualTo(404);
    }
  }

  @Test
  void aCardIsOpenedWithBothLanguages() {
    Visitor officer = onAPhone("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/problem/problem").look("new-card");
    officer.type("open:titleKk", "Ауылдағы емханада дәрі жоқ");
    pressByKeys(officer, "open:save");
    assertThat(officer.text())
        .contains("Выберите регион.", "Выберите тему.", "Напишите название на русском.");
    assertThat(officer.page().locator("[name='open:titleKk']").inputValue())
        .isEqualTo("Ауылдағы емханада дәрі жоқ");
    officer.look("one-language");
    officer.type("open:titleRu", "В сельской поликлинике нет лекарств");
    officer.type("open:planKk", "Дәріхана ашу").type("open:planRu", "Открыть аптеку");
    officer.page().locator("[name='open:region']").selectOption("620000000");
    officer.page().locator("[name='open:topic']").selectOption("health");
    officer.page().locator("[name='open:dueOn']").fill("2030-05-01");
    pressByKeys(officer, "open:save");
    assertThat(officer.text()).contains("Карточка открыта и видна на портале");
    officer.look("card");
    officer.open("/backoffice/problem/problems").look("cards");
    assertThat(officer.text()).contains("В сельской поликлинике нет лекарств");
  }

  private static String missing(Visitor visitor) {
    return visitor.page().locator("[data-missing='place']").innerText();
  }

  private static List<String> numbers(Visitor visitor) {
    return visitor.page().locator(".rank").all().stream()
        .map(line -> line.getAttribute("data-number"))
        .toList();
  }

  private static List<String> places(Visitor visitor) {
    return visitor.page().locator(".rank__number").all().stream().map(Locator::inputValue).toList();
  }

  private static void tabTo(Visitor visitor, String id) {
    for (int pressed = 0; pressed < 400; pressed++) {
      if (id.equals(visitor.page().evaluate("document.activeElement.id"))) {
        return;
      }
      visitor.page().keyboard().press("Tab");
    }
    throw new AssertionError("Nobody gets to " + id + " by keys");
  }

  private static void pressByKeys(Visitor visitor, String id) {
    tabTo(visitor, id);
    visitor.turn(() -> visitor.key("Enter"));
  }
}
