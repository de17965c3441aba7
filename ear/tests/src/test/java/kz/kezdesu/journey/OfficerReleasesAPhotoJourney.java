package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * A photo was brought to the reception. The officer adds it to its question and looks at it, lets
 * everybody have it, and takes it back when a face is seen on it; a citizen gets it meanwhile.
 */
class OfficerReleasesAPhotoJourney extends Journey {
  private static final String PHOTO = "Кезек, бірінші қабат.png";

  @Test
  void theCitizenGetsItWhileItIsForEverybody() throws Exception {
    String number = publicQuestion();
    Visitor officer = atADesk("kk").signIn("officer.moh", "kk");
    officer.open("/backoffice/question/question?number=" + number).look("before");

    officer.page().locator("summary", new Page.LocatorOptions().setHasText("Файл қосу")).click();
    officer.page().locator("[id='more:add_file']").click();
    officer.look("nothing-chosen");
    officer
        .page()
        .locator("[id='more:attachment_file']")
        .setInputFiles(new FilePayload(PHOTO, "image/png", png()));
    officer.page().locator("[id='more:add_file']").click();
    officer.look("added");
    assertThat(officer.text()).contains(PHOTO);
    assertThat(anybody(number).text()).doesNotContain(PHOTO);

    officer.button("Бәріне көрсету").click();
    officer.look("released");
    Visitor anybody = anybody(number).look("with-photo");
    assertThat(anybody.text()).contains(PHOTO);
    Download got = anybody.page().waitForDownload(() -> anybody.follow(PHOTO));
    assertThat(got.suggestedFilename()).isEqualTo(PHOTO);
    onAPhone("kk").open("/kk/questions/" + number).look("with-photo");
    atADesk("ru").open("/ru/questions/" + number).look("with-photo");

    officer.button("Жасыру: " + PHOTO).click();
    officer.look("no-reason");
    officer.type("shown:attachment_why", "Суретте адамның беті көрініп тұр");
    officer.button("Жасыру: " + PHOTO).click();
    officer.look("hidden");
    assertThat(officer.text()).contains("Суретте адамның беті көрініп тұр");
    assertThat(anybody(number).text()).doesNotContain(PHOTO);
    Visitor small = onAPhone("ru").signIn("officer.moh", "ru");
    small.open("/backoffice/question/question?number=" + number).look("on-a-phone");
  }

  /** Somebody who has not been there before: a browser keeps a page for some seconds. */
  private Visitor anybody(String number) {
    return onAPhoneWithoutScripts("ru").open("/ru/questions/" + number);
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", into);
    return into.toByteArray();
  }

  private static String publicQuestion() throws SQLException {
    try (Connection tables = house().database();
        PreparedStatement query =
            tables.prepareStatement(
                "select number from question where status = 'PUBLISHED' and ministry_code = 'moh'"
                    + " order by id limit 1");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
