package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/**
 * The ministry of health has new figures: its officer brings them in, the first head's office
 * adopts the ranking, everybody reads why a region comes first, and a meeting cites it (1.4b).
 */
@Decree("1.4b")
class MinistryRanksTheRegionsJourney extends Journey {
  private static final String DESK = "/backoffice/analysis/regions";
  private static final String THEME = "Онкологический скрининг и лекарства в районах";
  private static final List<String> REGIONS =
      List.of(
          "100000000",
          "110000000",
          "150000000",
          "190000000",
          "230000000",
          "270000000",
          "310000000",
          "330000000",
          "350000000",
          "390000000",
          "430000000",
          "470000000",
          "550000000",
          "590000000",
          "610000000",
          "620000000",
          "630000000",
          "710000000",
          "750000000",
          "790000000");

  @Test
  void andTheMeetingSaysWhyItGoesThere() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open(DESK).look("in-force");
    assertThat(officer.text()).contains("Действует, версия 2", "Незанятые ставки врачей на селе");
    officer
        .type("regions:reasonKk", "Жедел жәрдем туралы деректер қосылды.")
        .type("regions:reasonRu", "Добавлены данные о скорой помощи.")
        .press("Открыть новую версию");
    assertThat(officer.text()).contains("Проект, версия 3");
    officer.type("regions:nameKk", "Жедел жәрдемнің келу уақыты").press("Внести показатель");
    assertThat(officer.text())
        .contains("Напишите название на русском.", "Внесите значение хотя бы одного региона.");
    officer.page().locator("summary", hasText("Взять значения")).click();
    officer.type("regions:pasted", "область Абай;98\nАтлантида;3").press("Разнести по регионам");
    assertThat(officer.text()).contains("Строка 2: такого региона нет.");
    officer.look("faults");
    assertThat(officer.page().inputValue("[name='regions:nameKk']"))
        .isEqualTo("Жедел жәрдемнің келу уақыты");

    officer.type("regions:pasted", "");
    officer.page().setInputFiles("[name='regions:file']", csv());
    officer.press("Разнести по регионам");
    assertThat(officer.text()).contains("20 значений стоят в таблице.");
    officer
        .type("regions:nameRu", "Время приезда скорой помощи")
        .type("regions:unitKk", "мин")
        .type("regions:unitRu", "мин")
        .type("regions:weight", "100")
        .press("Внести показатель");
    assertThat(officer.text()).contains("Показатель в рейтинге.", "Время приезда скорой помощи");
    officer.look("entered");
    officer.press("Изменить: Время приезда скорой помощи");
    assertThat(officer.page().inputValue("[name='regions:weight']")).isEqualTo("100");
    officer.type("regions:weight", "90").press("Сохранить изменение");
    assertThat(officer.text()).contains("Показатель в рейтинге.");

    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk");
    approver.open(DESK).look("to-adopt");
    approver.press("Рейтингті бекіту");
    assertThat(approver.text()).contains("Рейтинг бекітілді");

    Visitor citizen = onAPhoneWithoutScripts("kk");
    citizen.open("/kk/analysis").look("all");
    citizen.follow("Денсаулық сақтау министрлігі").look("ranking");
    assertThat(citizen.text())
        .contains(
            "3-нұсқа", "Жедел жәрдем туралы деректер қосылды.", "Жедел жәрдемнің келу уақыты");
    Visitor neighbour = atADesk("ru");
    neighbour.open("/ru/analysis?ministry=moh&version=1").look("old");
    assertThat(neighbour.text()).contains("Это прежняя версия: позже утверждена новая.");

    cite(officer);
  }

  private void cite(Visitor officer) {
    officer.open("/backoffice/meeting/meetings").follow(THEME);
    String id = officer.page().url().replaceFirst(".*id=", "");
    officer.look("not-cited");
    assertThat(officer.text()).contains("Встреча не опирается на рейтинг регионов.");
    officer.follow("Выбрать рейтинг").look("choice");
    officer.press("Опереться на этот рейтинг");
    assertThat(officer.text())
        .contains("Теперь встреча опирается на этот рейтинг.")
        .doesNotContain("Встреча не опирается на рейтинг регионов.");

    Visitor reader = atADesk("en");
    reader.open("/en/meetings/" + id).look("why");
    assertThat(reader.text()).contains("this region is number 1 of 20.");
    reader.follow("Open the ranking of regions");
    assertThat(reader.text()).contains("Version 3.");
  }

  /** As a spreadsheet saves it; the region of Abai is the worst. */
  private static FilePayload csv() {
    String lines =
        REGIONS.stream()
            .map(kato -> kato + ";" + (kato.equals("100000000") ? "98,5" : "12"))
            .collect(Collectors.joining("\r\n"));
    return new FilePayload(
        "values.csv",
        "text/csv",
        ("\ufeffРегион;Мин\r\n" + lines).getBytes(StandardCharsets.UTF_8));
  }

  private static Page.LocatorOptions hasText(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
