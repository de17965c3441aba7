package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Saule goes through the letters of the morning. Her keyboard types Kazakh, her hands stay on it,
 * and whatever she does with a letter, she goes on at the next one.
 */
class OfficerKeepsHerPlaceJourney extends Journey {
  private static final String TO_CHECK = "/backoffice/question/inbox?folder=to-check";

  @Test
  void theNextLetterIsWhereSheGoesOn() {
    Visitor saule = atADesk("kk").signIn("officer.moh", "kk");
    saule.open(TO_CHECK);
    Keyboard hands = new Keyboard(saule, Keyboard.nothingDone());
    String second = letter(saule, 1);
    String third = letter(saule, 2);

    hands.press("j").press("j");
    assertThat(hands.line()).startsWith(second);
    hands.turn("o");
    saule.look("letter");
    hands.turn("j");
    assertThat(saule.page().locator(".asked").innerText()).startsWith(third);
    hands.turn("k");
    assertThat(saule.page().locator(".asked").innerText()).startsWith(second);
    hands.turn("u");
    assertThat(hands.line()).startsWith(second);

    hands.turn("a");
    assertThat(saule.text()).contains("жарияланды");
    assertThat(hands.line()).startsWith(third);
    saule.look("next-letter");
    hands.turn("z");
    assertThat(hands.line()).startsWith(third);
    assertThat(letter(saule, 1)).isEqualTo(second);
  }

  @Test
  void enterInAListPressesTheButtonBesideIt() {
    Visitor saule = atADesk("ru").signIn("officer.moh", "ru");
    saule.open(TO_CHECK);
    Keyboard hands = new Keyboard(saule, Keyboard.nothingDone());
    int letters = hands.lines();

    hands.press("j").press("m");
    assertThat(hands.isAt("[id='inbox:question_topic']")).isTrue();
    hands.press("Escape");
    assertThat(hands.line()).startsWith(letter(saule, 0));
    hands.press("m").choose("water").turn("Enter");

    assertThat(hands.lines()).isEqualTo(letters);
    assertThat(saule.page().locator("[data-rows] tbody tr").first().innerText())
        .contains("Питьевая вода");
    assertThat(hands.line()).startsWith(letter(saule, 0));

    hands.press("x").press("Tab").press("Shift+Tab").press("Shift+X");
    assertThat(saule.page().locator("[name=chosen]:checked").count()).isEqualTo(letters);
    saule.page().locator("[name=chosen]").first().focus();
    hands.press("Enter");
    assertThat(hands.lines()).isEqualTo(letters);
    saule.key("?");
    saule.look("keys");
  }

  @Test
  void onAPhoneLinksLeadAlongTheList() {
    for (String language : List.of("kk", "ru")) {
      Visitor saule = onAPhone(language).signIn("officer.moh", language);
      saule.open(TO_CHECK);
      String second = letter(saule, 1);
      saule.page().locator("[data-rows] th a").first().click();
      saule.look("letter").follow(language.equals("kk") ? "Келесі сұрақ" : "Следующий вопрос");
      saule.page().waitForSelector("[data-neighbours] [data-by='-1']:not([hidden])");
      assertThat(saule.page().locator(".asked").innerText()).startsWith(second);
    }
  }

  private static String letter(Visitor visitor, int row) {
    Locator link = visitor.page().locator("[data-rows] th a").nth(row);
    return link.textContent().strip().replaceFirst("…$", "");
  }
}
