package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** The administrator keeps the tree of topics; the desk and the portal follow at once. */
class AdministratorKeepsTopicsJourney extends Journey {
  @Test
  @Decree("1.6")
  void aTopicIsAddedMovedPutAwayAndBroughtBack() {
    Visitor administrator = atADesk("ru").signIn("admin", "ru");
    administrator.open("/backoffice/question/topics").look("topics");
    assertThat(administrator.text())
        .contains("Темы вопросов", "Дороги", "Мосты и переезды", "roads-bridges", "п. 1.6");

    administrator.follow("Новая тема").look("empty");
    administrator.type("wording:code", "Паромы");
    administrator.type("wording:ru", "мосты и переезды");
    administrator.page().locator("select[name='wording:parent']").selectOption("roads");
    administrator.press("Добавить тему");
    assertThat(administrator.text()).contains("Только строчные латинские буквы");
    assertThat(administrator.page().locator("[name='wording:code']").inputValue())
        .isEqualTo("Паромы");
    administrator.type("wording:code", "roads-ferries").press("Добавить тему");
    assertThat(administrator.text())
        .contains(
            "Напишите название на казахском.",
            "Рядом уже есть тема с таким названием.",
            "Напишите название на английском.");
    administrator.look("faults");

    administrator
        .type("wording:kk", "паромдар")
        .type("wording:ru", "паромы")
        .type("wording:en", "ferries")
        .press("Добавить тему");
    assertThat(administrator.text()).contains("Тема добавлена.", "roads-ferries");
    administrator.press("Выше: Паромы");
    assertThat(administrator.text()).contains("«Паромы» стоит на новом месте.");
    administrator.look("added");

    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/question/inbox");
    assertThat(officer.page().locator("#topic").textContent()).contains("Дороги: паромы");

    Visitor kazakh = onAPhone("kk").signIn("admin", "kk");
    kazakh.open("/backoffice/question/topics").look("topics");
    kazakh.press("Тақырыпты алып тастау: Паромдар");
    assertThat(kazakh.text()).contains("«Паромдар» енді ұсынылмайды.", "ұсынылмайды");
    kazakh.follow("Паромдар").look("topic");
    kazakh.type("wording:kk", "Паромдар мен қайықтар").press("Атауларын сақтау");
    assertThat(kazakh.text()).contains("Атаулары сақталды.", "Паромдар мен қайықтар");
    kazakh.press("Тақырыпты қайтару: Паромдар мен қайықтар");
    assertThat(kazakh.text()).contains("қайтадан ұсынылады");
    kazakh.press("Тақырыпты алып тастау: Паромдар мен қайықтар");
  }
}
