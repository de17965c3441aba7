package kz.kezdesu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/**
 * The ministry of health has a meeting in the region of Abai in its schedule. It offers a venue,
 * the akimat would rather have another one, the ministry agrees; the readiness of the meeting and
 * the portal say so (1.4e).
 */
@Decree("1.4e")
class MinistryAgreesWithTheAkimatJourney extends Journey {
  private static final String THEME = "Онкологический скрининг и лекарства в районах";

  @Test
  void fromTheFirstOfferToThePortal() {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.look("to-do");
    assertThat(officer.text()).contains("нашего слова о месте или видеосвязи");
    officer.open("/backoffice/agreement/agreements").look("list");
    String id = meeting(officer);
    officer.open("/backoffice/meeting/meeting?id=" + id);
    assertThat(officer.text()).contains("Место встречи ещё не предложено акимату");
    officer.follow("Согласовать место");
    officer.look("nothing-offered");
    officer.follow("Сделать предложение");
    officer.page().locator("[id$=placeRu]").fill("");
    officer.page().locator("[id$=signerPost]").fill("");
    officer.page().locator("[id$=offer]").click();
    assertThat(officer.page().locator(".faults")).containsText("Напишите место на русском.");
    assertThat(officer.page().locator(".faults")).containsText("Напишите адрес на казахском.");
    assertThat(officer.page().locator(".faults")).containsText("Напишите должность");
    officer.look("faults");
    place(officer, "Мәдениет үйі", "Дом культуры");
    officer.page().locator("[id$=signerPost]").fill("главный эксперт");
    officer.page().locator("[id$=offer]").click();
    assertThat(officer.text()).contains("Предложение отправлено", "Акимат области Абай");
    officer.look("offered");

    Visitor akimat = onAPhone("kk").signIn("akimat.10", "kk");
    assertThat(akimat.text()).contains("біздің сөзіміз күтіледі");
    akimat.open("/backoffice/agreement/agreements?turn=own").look("waiting");
    akimat.open("/backoffice/agreement/venue?meeting=" + id).look("to-answer");
    akimat.follow("Басқаша ұсыну");
    place(akimat, "Орталық кітапхана", "Центральная библиотека");
    akimat.page().locator("[id$=signerPost]").fill("бөлім басшысы");
    akimat.page().locator("[id$=offer]").click();
    assertThat(akimat.text()).contains("Ұсыныс жіберілді", "министрлік жауабы күтіледі");
    akimat.look("countered");

    officer.open("/backoffice/agreement/venue?meeting=" + id + "&deed=agree");
    officer.look("to-agree");
    officer.press("Подписать согласие");
    assertThat(officer.text()).contains("Согласовано. Встреча изменена.");
    officer.look("agreed");
    officer.open("/backoffice/meeting/meeting?id=" + id);
    assertThat(officer.page().locator(".tasks__one").filter(has("Место согласовано")))
        .containsText("есть");
    officer.look("readiness");

    Visitor citizen = onAPhoneWithoutScripts("kk").open("/kk/meetings/" + id);
    assertThat(citizen.text()).contains("Орталық кітапхана", "Келісілді: Абай облысының әкімдігі");
    citizen.look("portal");
  }

  @Test
  @Decree("1.2b")
  void theVideoLinkIsChosenFromTheClassifierWithoutScripts() {
    Visitor akimat = onAPhone("ru").signIn("akimat.10", "ru");
    akimat.open("/backoffice/agreement/agreements");
    String id = meeting(akimat);
    akimat.open("/backoffice/agreement/video-link?meeting=" + id + "&deed=offer");
    akimat.page().locator("[id$=query]").fill("жидебай");
    akimat.press("Найти");
    akimat.page().getByLabel("Добавить: с. Жидебай").click();
    assertThat(akimat.page().getByLabel("Убрать: с. Жидебай")).isVisible();
    akimat.look("chosen");
    akimat.page().locator("[id$=query]").fill("ъъъъ");
    akimat.press("Найти");
    assertThat(akimat.text()).contains("такого населённого пункта нет");
    akimat.page().locator("[id$=signerPost]").fill("начальник отдела");
    akimat.page().locator("[id$='offering:offer']").click();
    assertThat(akimat.text()).contains("Предложение отправлено", "с. Жидебай, Абайский район");
    akimat.look("offered");
    akimat.open("/backoffice/agreement/video-link?meeting=" + id + "&deed=agree");
    assertThat(akimat.page().locator("[id$='agreeing:agree']")).hasCount(0);
  }

  @Test
  void theAdministratorReadsWhatAnotherClassifierWouldChange() {
    Visitor admin = atADesk("ru").signIn("admin", "ru");
    admin.open("/backoffice/territory/kato").look("kato");
    admin.press("Загрузить классификатор");
    assertThat(admin.page().locator(".faults")).containsText("Выберите файл");
    admin
        .page()
        .locator("[id$=file]")
        .setInputFiles(
            new com.microsoft.playwright.options.FilePayload(
                "kato.csv",
                "text/csv",
                "kato,type_code,name_ru,name_kk\n12,1,а,б\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    admin.press("Загрузить классификатор");
    assertThat(admin.page().locator(".faults")).containsText("Строка 2");
    admin.look("kato-faults");
  }

  private static void place(Visitor visitor, String kk, String ru) {
    visitor.page().locator("[id$=placeKk]").fill(kk);
    visitor.page().locator("[id$=placeRu]").fill(ru);
    visitor.page().locator("[id$=placeEn]").fill("");
    visitor.page().locator("[id$=addressKk]").fill("Аягөз қ., Абай к-сі, 1");
    visitor.page().locator("[id$=addressRu]").fill("г. Аягоз, ул. Абая, 1");
  }

  /** The meeting's number, from its line in the list. */
  private static String meeting(Visitor visitor) {
    String address =
        visitor
            .page()
            .locator("tr")
            .filter(has(THEME))
            .locator("a[href*='/agreement/venue']")
            .getAttribute("href");
    return address.substring(address.indexOf('=') + 1);
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
