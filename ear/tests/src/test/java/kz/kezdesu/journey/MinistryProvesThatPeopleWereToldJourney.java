package kz.kezdesu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** The ministry of health proves where people learn how to send questions (1.4f). */
@Decree("1.4f")
class MinistryProvesThatPeopleWereToldJourney extends Journey {
  private static final String THEME = "Детский врач в селе и вакцинация";

  @Test
  void withALinkAPhotoAndAWordAboutThePlace() throws IOException {
    Visitor officer = atADesk("ru").signIn("officer.moh", "ru");
    officer.open("/backoffice/meeting/meetings");
    officer.page().locator("th a").filter(new Locator.FilterOptions().setHasText(THEME)).click();
    assertThat(officer.text()).contains("не хватает 3 из 9");
    officer.follow("Открыть перечень");
    officer.look("checklist");

    officer.follow("Добавить: Как прислать вопросы и предложения, Официальные сайты");
    officer.page().locator("[id$=url]").fill("http://gov.example.kz");
    officer.press("Добавить подтверждение");
    assertThat(officer.page().locator(".faults")).containsText("должна начинаться с https://");
    officer.look("faults");
    officer.page().locator("[id$=url]").fill("https://gov.example.kz/kezdesu");
    officer.press("Добавить подтверждение");
    assertThat(officer.text()).contains("Подтверждение добавлено", "не хватает 2 подтверждений");

    Visitor editor = onAPhone("kk").signIn("editor.moh", "kk");
    editor.open(officer.page().url().replaceFirst("https?://[^/]+", "").split("&", 2)[0]);
    editor.follow("Қосу: Сұрақ пен ұсынысты қалай жіберуге болады, Көпшілік орындар");
    photo(editor, "board.png", "not a picture".getBytes(StandardCharsets.UTF_8));
    assertThat(editor.page().locator(".faults")).containsText("JPEG не PNG суреті емес");
    photo(editor, "board.png", picture());
    assertThat(editor.text()).contains("Растау қосылды", "Аягөз кітапханасы");
    assertThat(editor.page().locator(".proofs__photo")).hasCount(1);
    editor.look("photo");
  }

  private static void photo(Visitor visitor, String name, byte[] content) {
    visitor
        .page()
        .locator("[id$=photo]")
        .setInputFiles(new FilePayload(name, "image/png", content));
    visitor.page().locator("[id$=note]").fill("Аягөз кітапханасы");
    visitor.press("Растауды қосу");
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", into);
    return into.toByteArray();
  }
}
