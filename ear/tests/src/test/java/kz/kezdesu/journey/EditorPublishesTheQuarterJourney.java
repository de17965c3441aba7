package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** The editor of the ministry of health says what was done in the quarter, and people read it. */
@Decree("1.7")
class EditorPublishesTheQuarterJourney extends Journey {
  private static final String DONE = "Ғимараттың іргетасын нығайтуға келісімшарт жасалды.";

  @Test
  void andACitizenReadsItInKazakh() {
    Visitor citizen = onAPhoneWithoutScripts("kk");

    Visitor editor = atADesk("ru").signIn("editor.moh", "ru");
    editor.look("to-do");
    assertThat(editor.text()).contains("ждёт отчёта за квартал", "п. 1.7");
    editor.open("/backoffice/progress/progress").look("owed");
    Locator report = report(editor);
    String problem = report.locator("h2 a").getAttribute("href").replaceAll("\\D+", "");
    citizen.open("/kk/problems/" + problem);
    assertThat(citizen.text()).doesNotContain(DONE);

    publish(editor, "progress:all");
    assertThat(editor.text()).contains("Пока ничего не заполнено");

    textKk(editor).fill(DONE);
    report(editor).locator("input[name$=':percent']").fill("101");
    publish(editor, "progress:all");
    assertThat(editor.text())
        .contains("Напишите, что сделано, и на русском.", "целое число от 0 до 100");
    assertThat(textKk(editor).inputValue()).isEqualTo(DONE);
    editor.look("one-language");

    report(editor)
        .locator("textarea[name$=':textRu']")
        .fill("Заключён договор на укрепление фундамента.");
    report(editor).locator("input[name$=':percent']").fill("50");
    publish(editor, "progress:all");
    assertThat(editor.text()).contains("на портале это уже видно");
    editor.look("published");

    // The first reader's browser may show what it has for some seconds; a neighbour's has nothing.
    Visitor neighbour = onAPhoneWithoutScripts("kk");
    neighbour.open("/kk/problems/" + problem);
    assertThat(neighbour.text()).contains(DONE, "50 %");
    neighbour.look("problem");
    neighbour.open("/kk/progress?ministry=moh").look("progress");
    assertThat(neighbour.text()).contains(DONE);
  }

  private static Locator report(Visitor editor) {
    return editor
        .page()
        .locator(".report")
        .filter(new Locator.FilterOptions().setHasText("Кульсары после паводка"));
  }

  private static Locator textKk(Visitor editor) {
    return report(editor).locator("textarea[name$=':textKk']");
  }

  /** The page comes again at the same address: only a navigation tells. */
  @SuppressWarnings("deprecation")
  private static void publish(Visitor editor, String button) {
    editor.page().waitForNavigation(() -> editor.page().locator("[id='" + button + "']").click());
  }
}
