package kz.kezdesu.follow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvelopeTest {
  private static final Instant WRITTEN = Instant.parse("2026-11-23T04:00:00Z");

  @Test
  void keepsKazakhLettersAndCarriesItsHeaders() throws MessagingException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    letter().writeTo(bytes);
    MimeMessage read =
        new MimeMessage(
            Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(read.getSubject()).isEqualTo("Қолдауыңызды растаңыз");
    assertThat(read.getContent().toString().strip()).isEqualTo("Сәлеметсіз бе!\r\n\r\nӘ");
    assertThat(read.getMessageID()).isEqualTo("<1795406400.7@kezdesu.kz>");
    assertThat(read.getSentDate()).isEqualTo(java.util.Date.from(WRITTEN));
    assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(read.getHeader("List-Unsubscribe"))
        .containsExactly("<https://kezdesu.kz/kk/follow/mine/x>");
    assertThat(read.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(read.getFrom()[0].toString()).contains("no-reply@kezdesu.kz");
  }

  @Test
  void theSameLetterIsOneFile(@TempDir Path folder) throws MessagingException, IOException {
    FolderCarrier carrier = new FolderCarrier(folder.resolve("mail"));

    carrier.carry(letter());
    carrier.carry(letter());

    try (var files = Files.list(folder.resolve("mail"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theMailboxIsOpenOnlyInADemonstrationWithoutAServer() {
    assertThat(settings(Map.of("KEZDESU_MAIL_DIR", "m")).demonstration()).isFalse();
    assertThat(settings(Map.of("KEZDESU_DEMO", "true")).demonstration()).isTrue();
    assertThat(settings(Map.of("KEZDESU_SMTP_HOST", "mail.kz")).session())
        .containsEntry("mail.smtp.starttls.required", "true")
        .containsEntry("mail.smtp.timeout", "10000");
  }

  private static PostSettings settings(Map<String, String> environment) {
    return PostSettings.of(environment, "kezdesu.kz");
  }

  private static Envelope letter() throws MessagingException {
    return Envelope.of(
        new Envelope.Cover(
            "1795406400.7@kezdesu.kz",
            "no-reply@kezdesu.kz",
            Contact.email("aigul@mail.kz").orElseThrow(),
            WRITTEN,
            "https://kezdesu.kz/kk/follow/mine/x"),
        Language.KK,
        "Қолдауыңызды растаңыз",
        "Сәлеметсіз бе!\n\nӘ\n");
  }
}
