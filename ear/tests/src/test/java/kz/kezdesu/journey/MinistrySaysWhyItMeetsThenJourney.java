package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** The ministry of health says why the time of its meeting suits the people of Abai (1.4a). */
@Decree("1.4a")
class MinistrySaysWhyItMeetsThenJourney extends Journey {
  private static final String THEME = "Онкологический скрининг и лекарства в районах";

  @Test
  void andEverybodyReadsIt() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/meeting/meetings").follow(THEME);
    String id = officer.page().url().replaceFirst(".*id=", "");
    assertThat(officer.text())
        .contains("Не сказано, чем день и время удобны людям. Проведите опрос");
    officer.follow("Спросить людей или объяснить выбор времени").look("nothing-said");
    officer.press("Сохранить объяснение");
    assertThat(officer.text()).contains("Напишите объяснение на казахском.");
    officer.look("faults");
    officer
        .type("time:reasonKk", "Ауыл автобусы таңда келеді.")
        .type("time:reasonRu", "Автобус из сёл приходит утром.")
        .press("Сохранить объяснение");
    assertThat(officer.text()).contains("Объяснение сохранено", "Объяснено");
    officer.look("said");

    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk");
    approver.open("/backoffice/convenience/time?meeting=" + id).look("read");
    assertThat(approver.text()).contains("Ауыл автобусы таңда келеді.");
    assertThat(approver.button("Түсіндірмені сақтау").count()).isZero();

    Visitor citizen = onAPhoneWithoutScripts("kk").open("/kk/meetings/" + id).look("portal");
    assertThat(citizen.text()).contains("Неге осы уақыт", "Ауыл автобусы таңда келеді.");
  }
}
