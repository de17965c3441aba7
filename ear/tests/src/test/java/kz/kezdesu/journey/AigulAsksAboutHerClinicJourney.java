package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Aigul has waited three weeks for a doctor. She asks the minister in Kazakh, from her phone, and
 * follows her question with the code she is given.
 */
class AigulAsksAboutHerClinicJourney extends Journey {
  private static final String MINISTER = "Денсаулық сақтау министрі";
  private static final Pattern NUMBER = Pattern.compile("20\\d\\d-\\d{6}");

  private final String text =
      "Ауылдағы емханаға жазылу үшін үш апта күтемін, дәрігер екі ауданға біреу. Тағы бір дәрігер"
          + " қашан келеді? 😀 ("
          + UUID.randomUUID()
          + ")";

  @Test
  void onAPhoneWithoutScripts() throws SQLException {
    ask(onAPhoneWithoutScripts("kk"), "kk");
  }

  @Test
  void onAPhone() throws SQLException {
    ask(onAPhone("kk"), "kk");
  }

  @Test
  void atADeskInRussian() {
    Visitor visitor = atADesk("ru");
    begin(visitor, "ru", "Министр здравоохранения");
    visitor.look("what").press("Продолжить").look("nothing-typed");
    assertThat(visitor.text()).contains("Напишите вопрос или предложение");
    visitor.type("text", text).press("Продолжить");
    go(visitor, "У меня другое, продолжить");
    visitor.look("place").press("Продолжить").look("files").press("Продолжить").look("you");
    assertThat(visitor.page().url()).contains("/ru/questions/ask/you");
  }

  @Test
  void pressingTheButtonTwiceSendsOneQuestion() throws SQLException {
    Visitor aigul = onAPhone("kk");
    fill(aigul);

    aigul.button("Сұрақты жіберу").dblclick();
    aigul.page().waitForURL("**/questions/ask/sent?**");

    assertThat(asked()).isEqualTo(1);
    aigul.page().goBack();
    assertThat(aigul.page().url()).contains("/sent?");
    assertThat(NUMBER.matcher(aigul.text()).find()).isTrue();
  }

  @Test
  void withTheKeyboardOnly() throws SQLException {
    Visitor aigul = atADesk("kk");
    begin(aigul, "kk", MINISTER);
    Page page = aigul.page();

    tabTo(page, "text");
    page.keyboard().insertText(text);
    enter(page);
    if (page.url().contains("/similar")) {
      enter(page);
    }
    assertThat(page.url()).contains("/place");
    enter(page);
    assertThat(page.url()).contains("/files");
    enter(page);
    tabTo(page, "name");
    page.keyboard().insertText("Айгүл Сейітқызы");
    tabTo(page, "consent");
    page.keyboard().press("Space");
    enter(page);
    assertThat(page.url()).contains("/check");
    enter(page);

    assertThat(page.url()).contains("/sent");
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void whatIsDeclinedForItsWordsIsPutRightAndSentAgain() {
    Visitor aigul = onAPhone("kk");
    fill(aigul);
    aigul.press("Сұрақты жіберу");
    Matcher number = NUMBER.matcher(aigul.text());
    assertThat(number.find()).isTrue();
    aigul.follow("Өз бетімді ашу");

    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/question/question?number=" + number.group());
    officer.key("d");
    officer.page().locator("[value='INSULT']").check();
    officer.press("Не публиковать по этой причине");
    assertThat(officer.text()).contains("не опубликован");

    aigul.page().reload();
    aigul.look("declined");
    String ownPage = aigul.page().url();
    atADesk("ru")
        .open(ownPage.substring(ownPage.indexOf("/kk/")).replaceFirst("/kk/", "/ru/"))
        .look("declined");
    aigul.press("Мәтінді түзету");
    assertThat(aigul.page().url()).contains("/kk/questions/ask?meeting=");
    assertThat(aigul.page().locator("#text").inputValue()).isEqualTo(text);
    aigul.look("put-right").press("Жалғастыру");
  }

  private void ask(Visitor aigul, String language) throws SQLException {
    fill(aigul);
    aigul.press("Сұрақты жіберу").look("sent");
    Matcher number = NUMBER.matcher(aigul.text());
    assertThat(number.find()).isTrue();
    assertThat(asked()).isEqualTo(1);

    aigul.follow("Өз бетімді ашу").look("own-page");

    assertThat(aigul.page().url()).contains("/" + language + "/track/");
    assertThat(aigul.text()).contains("№ " + number.group(), text, "Тексеріліп жатыр", "кезек.png");
    Download photo = aigul.page().waitForDownload(() -> aigul.follow("кезек.png"));
    assertThat(photo.suggestedFilename()).isEqualTo("кезек.png");
  }

  /** Everything up to the last button. */
  private void fill(Visitor aigul) {
    begin(aigul, "kk", MINISTER);
    aigul.look("what").type("text", "").press("Жалғастыру").look("nothing-typed");
    assertThat(aigul.text()).contains("Сұрағыңызды немесе ұсынысыңызды жазыңыз");
    aigul.type("text", text).press("Жалғастыру");
    go(aigul, "Менікі басқа, жалғастыру");
    aigul.look("place").press("Жалғастыру");
    addFiles(aigul);
    aigul.look("you").type("email", "aigul@").press("Жалғастыру").look("wrong-address");
    assertThat(aigul.page().locator("#email").inputValue()).isEqualTo("aigul@");
    aigul.type("name", "Айгүл Сейітқызы").type("email", UUID.randomUUID() + "@mail.kz");
    aigul.page().locator("#hideName").check();
    aigul.page().locator("#consent").check();
    aigul.press("Жалғастыру").look("check");
    assertThat(aigul.text()).contains(text, "Басқаларға көрсетілмейді");
  }

  /** A photo of the queue, something that is no photo, and one that she takes away again. */
  private static void addFiles(Visitor aigul) {
    Locator files = aigul.page().locator("#attachment_file");
    files.setInputFiles(
        new FilePayload[] {
          new FilePayload("кезек.png", "image/png", png(1)),
          new FilePayload("басқа.png", "image/png", png(2)),
          new FilePayload("кезек.jpg", "image/jpeg", "MZ".getBytes(StandardCharsets.US_ASCII))
        });
    aigul.look("files").press("Қосу").look("files-refused");
    assertThat(aigul.text()).contains("кезек.png", "кезек.jpg: мұндай файл қабылданбайды");
    aigul
        .page()
        .locator(".files li")
        .filter(new Locator.FilterOptions().setHasText("басқа.png"))
        .locator("button")
        .click();
    assertThat(aigul.text()).contains("кезек.png").doesNotContain("басқа.png");
    aigul.look("files-kept").press("Жалғастыру");
  }

  private static byte[] png(int colour) {
    BufferedImage picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, colour);
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", into);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return into.toByteArray();
  }

  private static void begin(Visitor visitor, String language, String minister) {
    visitor.open("/" + language + "/questions/ask").look("meetings");
    visitor
        .page()
        .locator(".meeting-row")
        .filter(new Locator.FilterOptions().setHasText(minister))
        .first()
        .locator("a.button")
        .click();
  }

  /** Past the questions that are alike, where there are some. */
  private static void go(Visitor visitor, String words) {
    if (visitor.page().url().contains("/similar")) {
      visitor.look("similar").press(words);
    }
  }

  private static void tabTo(Page page, String field) {
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      if (field.equals(page.evaluate("document.activeElement.name"))) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + field + " at " + page.url());
  }

  /** Goes on with the main button of the page. */
  private static void enter(Page page) {
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("document.activeElement.matches('button.button--primary')"))) {
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(before));
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach the button at " + page.url());
  }

  private long asked() throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement query =
            tables.prepareStatement("select count(*) from question where text = ?")) {
      query.setString(1, text);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
