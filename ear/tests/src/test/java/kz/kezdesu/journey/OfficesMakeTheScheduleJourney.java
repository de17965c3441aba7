package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** A ministry's wish becomes a line of the approved schedule, through all the offices. */
@Decree({"1.4d", "4.3", "6.1"})
class OfficesMakeTheScheduleJourney extends Journey {
  private static final int YEAR = LocalDate.now().getYear() + 1;
  private static final String SCHEDULE = "/backoffice/schedule/year?year=" + YEAR;

  @Test
  void andEverybodyReadsWhatTheNewVersionChanged() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/schedule/proposals?year=" + YEAR).look("proposals");
    officer.open("/backoffice/schedule/proposal?year=" + YEAR);
    officer.press("Сохранить предложение");
    assertThat(officer.text()).contains("Укажите день.", "Выберите регион.");
    officer.look("faults");
    fill(officer);
    officer.press("Сохранить предложение");
    assertThat(officer.text()).contains("Предложение сохранено.", "Черновик");
    String proposal = officer.page().url().replaceAll("^https?://[^/]+", "");

    Visitor approver = onAPhone("kk").signIn("approver.moh", "kk");
    approver.open(proposal).look("to-send");
    approver.press("Уәкілетті органға жіберу");
    assertThat(approver.text()).contains("Ұсыныс жіберілді.");

    Visitor media = atADesk("ru").signIn("media", "ru");
    media.open(proposal).press("Вернуть с замечанием");
    assertThat(media.text()).contains("Напишите, что исправить.");
    media.type("proposal:remark", "Уточните время.").press("Вернуть с замечанием");
    assertThat(media.text()).contains("Возвращено с замечанием");

    officer.open(proposal);
    assertThat(officer.text()).contains("Уточните время.");
    officer.look("returned");
    officer.type("proposal:time", "16:30").press("Сохранить изменения");
    approver.open(proposal).press("Уәкілетті органға жіберу");
    media.open(proposal).press("Принять в график");
    assertThat(media.text()).contains("Принято в график");
    media.look("accepted");

    Visitor access = atADesk("ru").signIn("access", "ru");
    access.open(SCHEDULE);
    access
        .type("year:reasonKk", "Жаңа ұсыныстар түсті.")
        .type("year:reasonRu", "Поступили новые предложения.")
        .press("Открыть новую версию");
    access.page().locator("[id='year:compile']").click();
    assertThat(access.text()).contains("Шалғай ауылдардағы", "Составляется, версия 2");
    access.look("compiled");
    access
        .page()
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Перенести: .* 16 июня")))
        .first()
        .click();
    access.look("moving");
    access.type("year:day", YEAR + "-06-17").press("Перенести");
    assertThat(access.text()).contains("Перенесено:");
    access.press("Внести график");
    assertThat(access.text()).contains("Укажите номер письма.");
    access.type("year:letter", "03-12/777").press("Внести график");
    assertThat(access.text()).contains("График внесён.", "На казахском, PDF");
    access.look("submitted");

    Visitor government = onAPhone("kk").signIn("government", "kk");
    government.open(SCHEDULE).look("to-approve");
    government.type("year:number", "№ 1024").press("Бекітілді деп тіркеу");
    assertThat(government.text()).contains("Кесте бекітілді");

    Visitor citizen = onAPhoneWithoutScripts("kk");
    citizen.open("/kk/schedule/versions?year=" + YEAR).look("versions");
    citizen.open("/kk/schedule/versions/2?year=" + YEAR).look("difference");
    assertThat(citizen.text())
        .contains("Жаңа ұсыныстар түсті.", "Бұл нұсқа нені өзгертті", "Шалғай ауылдардағы");
    APIResponse paper =
        citizen
            .page()
            .request()
            .get(
                citizen.page().url().replaceAll("/kk/.*", "")
                    + "/api/v1/schedules/%d/versions/2/paper.pdf?language=kk".formatted(YEAR));
    assertThat(paper.status()).isEqualTo(200);
    assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    atADesk("ru").open("/ru/schedule/versions/1?year=" + YEAR).look("old-version");
  }

  private static void fill(Visitor officer) {
    officer
        .type("proposal:day", YEAR + "-06-16")
        .type("proposal:placeKk", "Семей, Мәдениет үйі")
        .type("proposal:placeRu", "Семей, Дом культуры")
        .type("proposal:themeKk", "Шалғай ауылдардағы жедел жәрдем")
        .type("proposal:themeRu", "Шалғай ауылдардағы: скорая помощь в отдалённых сёлах")
        .type("proposal:whyKk", "Дәрігер жетіспейтін өңір.")
        .type("proposal:whyRu", "Регион, где не хватает врачей.");
    officer.page().locator("[name='proposal:region']").selectOption("100000000");
  }
}
