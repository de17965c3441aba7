package kz.kezdesu.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * After the meeting the officer has a pile of slips and a list from the hall: the slips are written
 * down one after another, the list is brought in as a file.
 */
class OfficerWritesQuestionsDownJourney extends Journey {
  private static final String LIST =
      "Номер;Сұрақ мәтіні;Канал;Автор;Имя показывать;Контакт;Район\n"
          + "J-1;\"Дәріхана қашан\nашылады?\";Зал;Айгүл;иә;;Аягөз ауданы\n"
          + "J-2;Когда в Баршатасе появится врач?;Личный приём;Ерлан;;8 701 123 45 67;\n"
          + "J-2;Когда в Баршатасе появится врач?;Личный приём;Ерлан;;;\n"
          + "J-3;Су қашан келеді?;көгершін;;;;Бруклин\n"
          + "J-4;Дәрігер жоқ, маған 8 701 555 66 77 хабарласыңыз;Зал;;;;\n";
  private static final String SECOND =
      "№;Вопрос;Канал\nJ-1;Кто отвечает за ремонт больницы?;Зал\n"
          + "J-2;Когда в Баршатасе появится врач?;Зал\n";

  @Test
  void oneAfterAnotherWithoutTheMouse() throws IOException {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/question/enter").look("empty");
    officer.page().keyboard().press("Control+Enter");
    officer.page().waitForSelector(".faults");
    assertThat(officer.text()).contains("Напишите вопрос.");
    officer.look("nothing-typed");

    for (String question : new String[] {"Когда откроют аптеку? 🏥 <b>", "Дәріхана ашыла ма?"}) {
      officer.page().locator("[id='enter:text']").focus();
      officer.page().keyboard().insertText(question);
      officer.page().keyboard().press("Control+Enter");
      officer.page().waitForURL("**number=**");
      officer.page().waitForSelector(".note--done");
      assertThat(officer.text()).contains("Записан вопрос", "Последний день");
      assertThat(officer.page().evaluate("document.activeElement.id")).isEqualTo("enter:text");
    }
    officer.look("written-down");

    officer.page().locator("[id='enter:text']").fill("Когда откроют аптеку?");
    officer.page().keyboard().press("Tab");
    officer.page().waitForSelector(".similar a");
    assertThat(officer.page().locator(".similar").innerText()).contains("аптеку? 🏥 <b>");
    officer.look("alike");

    officer.page().locator("[id='enter:text']").fill("Вот письмо о крыше школы, снимок приложен");
    choose(officer, new FilePayload("крыша.png", "image/png", "MZ".getBytes(UTF_8)));
    officer.page().keyboard().press("Control+Enter");
    officer.page().waitForSelector(".faults");
    assertThat(officer.text()).contains("крыша.png: Выберите файл PDF", "Выберите файлы снова");
    assertThat(officer.page().locator("[id='enter:text']").inputValue()).contains("о крыше школы");
    officer.look("file-refused");
    choose(officer, new FilePayload("видео.pdf", "application/pdf", new byte[10_000_001]));
    officer.page().keyboard().press("Control+Enter");
    assertThat(officer.page().locator("[id='enter:text']").inputValue()).contains("о крыше школы");
    choose(officer, new FilePayload("крыша.png", "image/png", png()));
    officer.page().keyboard().press("Control+Enter");
    officer.page().waitForURL("**number=**");
    officer.page().locator(".notice a").first().click();
    officer.page().waitForURL("**/question/question?number=**");
    assertThat(officer.text()).contains("крыша.png");

    officer.open("/backoffice/question/enter");
    officer.page().locator("[id='enter:text']").fill("Позвоните мне 8 701 222 33 44 о мосте");
    officer.page().keyboard().press("Control+Enter");
    officer.page().waitForSelector(".faults");
    assertThat(officer.text()).contains("Похоже, здесь телефон", "8 701 222 33 44");
    assertThat(officer.page().locator("[id='enter:text']").inputValue()).contains("о мосте");
    officer.look("personal-data");
    officer.page().getByLabel("Скрыть от публики").check();
    officer.press("Записать вопрос");
    officer.page().waitForURL("**number=**");
    assertThat(officer.text()).contains("Персональные данные в тексте скрыты.");
    officer.look("personal-data-hidden");

    Visitor other = onAPhone("kk").signIn("officer.moh", "kk");
    other.open("/backoffice/question/enter").look("empty");
    other.type("enter:text", "Жедел желі 8 727 258 00 00 жауап бермейді");
    other.press("Сұрақты жазу");
    other.page().waitForSelector(".faults");
    other.look("personal-data");
    other.page().getByLabel("Жазылғанындай көрсету").check();
    other.press("Сұрақты жазу");
    other.page().waitForURL("**number=**");
    assertThat(other.text()).doesNotContain("дербес дерек бар сияқты");
    other.open("/backoffice/question/enter");
    other.page().locator("summary").click();
    other.type("enter:text", "Хат").type("enter:contact", "көршіде");
    other.press("Сұрақты жазу");
    other.page().waitForSelector(".faults");
    assertThat(other.text()).contains("Бұл пошта мекенжайы да, телефон нөмірі де емес.");
    assertThat(other.page().locator("[name='enter:contact']").inputValue()).isEqualTo("көршіде");
    other.look("faults");
  }

  @Test
  void aListIsLookedAtAndBroughtInOnce() throws IOException {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/question/import").look("choose");
    upload(officer, "photo.png", "\u0000\u0001");
    officer.page().waitForSelector(".faults");
    assertThat(officer.text()).contains("Это не таблица.");

    upload(officer, "зал.csv", LIST);
    officer.page().waitForURL("**file=**");
    officer.look("preview");
    assertThat(officer.text())
        .contains(
            "Будут записаны 3 вопроса.",
            "В 1 строке, похоже, телефон",
            "Будет скрыто: 8 701 555 66 77",
            "Тот же вопрос, что в строке 3.",
            "Непонятно, как поступил вопрос.");
    officer.press("Записать вопросы");
    officer.page().waitForSelector(".faults");
    assertThat(officer.text()).contains("Без согласия авторов контакты хранить нельзя.");
    officer.look("without-consent");
    officer.page().locator("[name='bring:consent']").check();
    officer.press("Записать вопросы");
    officer.page().waitForSelector(".note--done");
    assertThat(officer.text())
        .contains("Записаны 3 вопроса из файла.", "Персональные данные скрыты.");
    assertThat(officer.text()).doesNotContain("8 701 555 66 77");
    officer.look("brought-in");

    Download report = officer.page().waitForDownload(() -> officer.follow("Скачать отчёт"));
    try (InputStream lines = report.createReadStream()) {
      assertThat(new String(lines.readAllBytes(), UTF_8))
          .startsWith("\ufeff\"Строка\";")
          .contains("\"5\";\"Ошибка\"", "Персональные данные скрыты.")
          .doesNotContain("8 701 555 66 77");
    }

    officer.open("/backoffice/question/import");
    upload(officer, "зал-2.csv", SECOND);
    officer.page().waitForURL("**file=**");
    assertThat(officer.text())
        .contains("Будет записан 1 вопрос.", "слова другие", "теми же словами");
    officer.look("second-list");

    Visitor again = onAPhone("kk").signIn("officer.moh", "kk");
    again.open("/backoffice/question/import").look("choose");
    upload(again, "зал.csv", LIST);
    again.page().waitForURL("**file=**");
    assertThat(again.text()).contains("Жазатын ештеңе жоқ");
    again.look("again");
    again.press("Файлды жою");
    again.page().waitForSelector(".note--done");
    assertThat(again.text()).contains("Файл жойылды.");
    upload(again, "тізім.csv", SECOND + "J-9;Маған 8 701 888 66 77 хабарласыңыз, су жоқ;\n");
    again.page().waitForURL("**file=**");
    again.look("second-list");
    again.page().locator("[name='bring:same_words']").check();
    again.page().locator("[name='bring:as_written']").check();
    again.press("Сұрақтарды жазу");
    again.page().waitForSelector(".note--done");
    assertThat(again.text())
        .contains("Файлдан 3 сұрақ жазылды.", "Жазылғанындай көрсетілді: 8 701 888 66 77");
    again.look("second-list-brought-in");
  }

  private static void choose(Visitor officer, FilePayload file) {
    officer.page().locator("[id='enter:attachment_file']").setInputFiles(file);
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", into);
    return into.toByteArray();
  }

  private static void upload(Visitor officer, String name, String content) {
    officer
        .page()
        .locator("[id='choose:file']")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content.getBytes(UTF_8)));
    officer.page().locator("[id='choose:upload']").click();
  }
}
