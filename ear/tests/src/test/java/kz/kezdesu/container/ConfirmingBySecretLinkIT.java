package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.ConfirmationExpired;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.Recognition;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.ConfirmedSupport;
import kz.kezdesu.question.SupportDesk;
import kz.kezdesu.refusal.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opening the link of a letter does nothing; the button does, once or more. */
@ExtendWith(ArquillianExtension.class)
class ConfirmingBySecretLinkIT {
  @EJB private SupportDesk desk;
  @EJB private Persons persons;
  @EJB private Recognition recognition;
  @Inject private Tables tables;
  @Inject private Village village;

  private long question;
  private UUID aigul = new UUID(0, 0);
  private SecretCode code = SecretCode.draw();

  @BeforeEach
  void aLetterIsOnItsWay() throws SQLException {
    question = village.question(village.meeting(), "2026-" + System.nanoTime(), "PUBLISHED");
    aigul = persons.meet(Contact.email("a" + question + "@mail.kz").orElseThrow(), Language.KK);
    code = persons.awaitConfirmation(aigul, question);
  }

  @Test
  void whoOnlyOpensTheLinkConfirmsNothing() throws SQLException, IOException, InterruptedException {
    HttpResponse<String> page = send(request().GET().build());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<form method=\"post\"");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(supports()).isZero();
  }

  @Test
  void theButtonConfirmsAndTheBrowserIsRecognised()
      throws SQLException, IOException, InterruptedException {
    HttpResponse<String> answer = send(request().POST(HttpRequest.BodyPublishers.noBody()).build());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Lax", "Max-Age=7776000");
    assertThat(supports()).isEqualTo(1);
  }

  @Test
  void pressedAgainItIsStillOneSupport() throws SQLException {
    ConfirmedSupport first = desk.confirm(code);
    ConfirmedSupport second = desk.confirm(code);

    assertThat(supports()).isEqualTo(1);
    assertThat(first.key()).isNotEqualTo(second.key());
    assertThat(recognition.recognise(first.key())).isEqualTo(Optional.of(aigul));
    assertThat(recognition.recognise(SecretCode.draw())).isEmpty();
  }

  @Test
  void afterTwoDaysTheLinkIsVoid() throws SQLException {
    tables.write(
        "update confirmation set expires_at = now() - interval '1 second' where question_id = ?",
        question);

    assertThatThrownBy(() -> desk.wish(code)).isInstanceOf(ConfirmationExpired.class);
    assertThatThrownBy(() -> desk.confirm(code)).isInstanceOf(ConfirmationExpired.class);
    assertThat(supports()).isZero();
  }

  @Test
  void aGuessedLinkLeadsNowhere() {
    assertThatThrownBy(() -> desk.confirm(SecretCode.draw())).isInstanceOf(NotFound.class);
  }

  @Test
  void neitherContactNorSecretIsInTheTables() throws SQLException {
    assertThat(
            tables.number(
                "select count(*) from person where id = ? and encode(contact_cipher, 'escape')"
                    + " not like '%mail.kz%'",
                aigul))
        .isEqualTo(1);
    assertThat(
            tables.number(
                "select count(*) from confirmation where token_hash = ?", (Object) code.hash()))
        .isEqualTo(1);
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(
        URI.create(System.getenv("KEZDESU_PUBLIC_URL") + "/kk/confirm/" + code.value()));
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private long supports() throws SQLException {
    return tables.number("select count(*) from support where question_id = ?", question);
  }
}
