package kz.kezdesu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/**
 * The ministry of health has a meeting in Ekibastuz in its schedule. The officer mends what the
 * decree still wants of it, the first head's office announces it, and everybody sees it at once.
 */
class MinistryAnnouncesItsMeetingJourney extends Journey {
  private static final String THEME = "Профессиональные заболевания в промышленных городах";

  @Test
  void fromThePlanToThePortal() {
    Visitor approver = atADesk("ru").signIn("approver.moh", "ru");
    String id = meeting(approver, THEME);
    approver.look("not-ready");
    approver.press("Объявить встречу");
    assertThat(approver.text())
        .contains("Пока нельзя", "Добавьте ссылку на прямой эфир")
        .contains("Запланирована");
    approver.look("refused");

    Visitor officer = atADesk("kk").signIn("officer.moh", "kk");
    officer.open("/backoffice/meeting/meeting?id=" + id).look("readiness");
    assertThat(officer.page().locator("[id$=announce]")).hasCount(0);
    officer.open("/backoffice/meeting/prepare?id=" + id);
    officer.page().locator("[id$=network]").first().fill("YouTube");
    officer.page().locator("[id$=url]").first().fill("http://video.example.kz/ekibastuz");
    officer.page().locator("[id$=minutes]").first().fill("31");
    officer.page().locator("[id$=save]").click();
    assertThat(officer.page().locator(".faults"))
        .containsText("1-сілтеме: https:// деп басталатын");
    assertThat(officer.page().locator(".faults")).containsText("Баяндама тым ұзақ");
    assertThat(officer.page().locator("[id$=minutes]").first()).hasValue("31");
    officer.look("faults");

    officer.page().locator("[id$=minutes]").first().fill("30");
    officer.page().locator("[id$=url]").first().fill("https://video.example.kz/ekibastuz");
    officer.page().locator("[id$=add_link]").click();
    officer.page().locator("[id$=kind]").last().selectOption("COMMENTS");
    officer.page().locator("[id$=network]").last().fill("Telegram");
    officer.page().locator("[id$=url]").last().fill("https://chat.example.kz/ekibastuz");
    officer.page().locator("[id$=minutes]").nth(1).fill("80");
    officer.page().locator("[id$=save]").click();
    assertThat(officer.page().locator(".tasks__missing")).hasCount(0);
    officer.look("ready");

    approver.press("Объявить встречу");
    assertThat(approver.text()).contains("изменил другой человек");
    approver.open("/backoffice/meeting/meeting?id=" + id).press("Объявить встречу");
    assertThat(approver.text()).contains("Встреча объявлена", "до конца дня");
    approver.look("announced");

    Visitor citizen = onAPhoneWithoutScripts("ru").open("/ru/meetings/" + id);
    assertThat(citizen.text()).contains(THEME);
    assertThat(citizen.page().locator("a[href*='/questions/ask?meeting=" + id + "']").first())
        .isVisible();
    citizen.look("portal");
  }

  @Test
  void aMeetingThatIsCalledOffKeepsItsLine() {
    Visitor approver = onAPhone("ru").signIn("approver.moh", "ru");
    String id = meeting(approver, "Сельские фельдшерские пункты и время прибытия скорой");
    approver.open("/backoffice/meeting/off?id=" + id);
    approver.page().locator("[id$=reasonRu]").fill("Метель, дороги закрыты.");
    approver.page().locator("[id$=call_off]").click();
    assertThat(approver.page().locator(".faults")).containsText("Укажите новый день.");
    assertThat(approver.page().locator("[id$=reasonRu]")).hasValue("Метель, дороги закрыты.");
    approver.look("off-faults");

    approver.page().locator("[id$=reasonKk]").fill("Боран, жол жабық.");
    approver.page().locator("[id$=newDay]").fill("2020-01-01");
    approver.page().locator("[id$=newTime]").fill("15:00");
    approver.page().locator("[id$=call_off]").click();
    assertThat(approver.page().locator(".faults")).containsText("Новый день уже прошёл.");

    approver.page().locator("input[value=CANCEL]").check();
    approver.page().locator("[id$=call_off]").click();
    assertThat(approver.page().locator("main")).containsText("Встреча отменена");
    approver.look("cancelled");

    Visitor citizen = onAPhone("kk").open("/kk/meetings/" + id);
    assertThat(citizen.text()).contains("Боран, жол жабық.");
  }

  @Test
  void theReportIsRecordedBeforeTheMeetingIsClosed() {
    Visitor approver = atADesk("ru").signIn("approver.moh", "ru");
    String id = meeting(approver, "Специализированная медицинская помощь в новой области");
    approver.press("Закрыть встречу");
    assertThat(approver.text())
        .contains("Пока нельзя", "Запишите, сколько человек принято", "аким региона");
    approver.look("not-closed");

    Visitor officer = onAPhone("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/meeting/report?id=" + id);
    officer.page().locator("[id$=peopleReceived]").fill("-1");
    officer.page().locator("input[name$=ngoMeeting][value=yes]").check();
    officer.page().locator("input[name$=briefing][value=yes]").check();
    officer.page().locator("input[name$=akim][value=no]").check();
    officer.page().locator("[id$=save]").click();
    assertThat(officer.page().locator(".faults")).containsText("Напишите число от 0");
    assertThat(officer.page().locator(".faults")).containsText("Причина отсутствия акима");
    assertThat(officer.page().locator("input[name$=briefing][value=yes]")).isChecked();
    officer.look("report-faults");

    officer.page().locator("[id$=peopleReceived]").fill("14");
    officer.page().locator("[id$=akimAbsenceKk]").fill("Әкім іссапарда болды.");
    officer.page().locator("[id$=akimAbsenceRu]").fill("Аким был в командировке.");
    officer.page().locator("[id$=save]").click();
    assertThat(officer.page().locator("main")).containsText("14 человек");
    officer.look("recorded");

    approver.open("/backoffice/meeting/meeting?id=" + id);
    if (approver.text().contains("Всё записано")) {
      approver.press("Закрыть встречу");
      assertThat(approver.text()).contains("Встреча закрыта.");
      approver.look("closed");
    } else {
      assertThat(approver.text()).contains("п. 1.6");
    }
  }

  private static String meeting(Visitor staff, String theme) {
    staff.open("/backoffice/meeting/meetings");
    staff.look("meetings");
    Locator link =
        staff.page().locator("th a").filter(new Locator.FilterOptions().setHasText(theme));
    String address = link.getAttribute("href");
    link.click();
    return address.substring(address.indexOf('=') + 1);
  }
}
