package kz.kezdesu.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The open API takes questions as the form does, and says what it cannot take. */
@ExtendWith(ArquillianExtension.class)
class AskingByApiIT {
  private static final String QUESTIONS = "/api/v1/questions";

  @Inject private Tables tables;
  @Inject private Village village;

  private final Browser program = new Browser();
  private final String key = UUID.randomUUID().toString();
  private long meeting;

  @BeforeEach
  void aMeetingTakesQuestions() throws SQLException {
    meeting = village.meeting();
    village.takesQuestions(meeting);
  }

  @Test
  void theSameKeyGetsTheSameAnswer() throws Exception {
    HttpResponse<String> first = program.json(QUESTIONS, key, question("Жарық неге жоқ?"));
    HttpResponse<String> second = program.json(QUESTIONS, key, question("Жарық неге жоқ?"));
    HttpResponse<String> other = program.json(QUESTIONS, key, question("Газ неге жоқ?"));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.body())
        .contains("\"number\":\"20", "\"trackingCode\":\"", "/kk/track/", "\"RECEIVED\"");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(tables.number("select count(*) from question where idempotency_key = ?", key))
        .isEqualTo(1);
  }

  @Test
  void aClosedIntakeSaysByWhichClauseAndWhen() throws Exception {
    village.tookQuestionsUntilYesterday(meeting);

    HttpResponse<String> answer = program.json(QUESTIONS, key, question("Жарық неге жоқ?"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("\"intake-closed\"", "\"reason\":\"CLOSED\"", "\"clause\":\"1.4f\"")
        .containsPattern("\"closesAt\":\"20[^\"]+\\+05:00\"");
  }

  @Test
  void whatCannotBeTakenIsAProblemNotAFailure() throws Exception {
    isRefused("", question("x"), 400, "Idempotency-Key");
    isRefused("k".repeat(201), question("x"), 422, "idempotencyKey");
    isRefused(key, "", 400, "body");
    isRefused(key, "{\"meetingId\":", 400, "body");
    isRefused(key, "[]", 400, "body");
    isRefused(key, "null", 400, "body");
    isRefused(key, "[".repeat(5000), 400, "body");
    isRefused(key, "{}", 422, "\"field\":\"text\",\"fault\":\"missing\"");
    isRefused(key, "{\"text\":7,\"meetingId\":\"1\",\"consent\":\"yes\"}", 422, "wrong_type");
    isRefused(key, "{\"meetingId\":1e999999999}", 422, "wrong_type");
    isRefused(key, question("қ".repeat(2001)), 422, "too_long");
    isRefused(key, question("\\u0000\\u202e"), 422, "missing");
    isRefused(key, question("a".repeat(70_000)), 413, "too-large");
    assertThat(tables.number("select count(*) from question where idempotency_key = ?", key))
        .isZero();
  }

  @Test
  void aQuestionIsReadOnlyOnceItIsPublic() throws Exception {
    String number = "2026-" + System.nanoTime();
    village.question(meeting, number, "PUBLISHED");
    village.question(meeting, number + "1", "RECEIVED");

    HttpResponse<String> shown = program.open(QUESTIONS + "/" + number);

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body())
        .contains("\"supports\":0", "\"timeline\":[{", "\"answer\":null", "\"problemId\":null");
    assertThat(shown.headers().firstValue("ETag")).isPresent();
    assertThat(program.open(QUESTIONS + "/" + number + "1").statusCode()).isEqualTo(404);
  }

  @Test
  void alikeQuestionsComeWithTheirScore() throws Exception {
    String number = "2026-" + System.nanoTime();
    village.question(meeting, number, "PUBLISHED");
    String wish = "/similar?meeting=" + meeting + "&text=emhana";
    String other = "/similar?meeting=" + meeting + "&text=qqqq";

    assertThat(program.open(QUESTIONS + other).body()).isEqualTo("{\"items\":[]}");
    assertThat(program.open(QUESTIONS + wish).body()).contains(number);
    assertThat(
            program
                .open(QUESTIONS + wish.replace("emhana", URLEncoder.encode("емхана кезек", UTF_8)))
                .body())
        .contains(number, "\"score\":", "\"certain\":");
    assertThat(program.open(QUESTIONS + "/similar?meeting=1x&text=a").statusCode()).isEqualTo(404);
    assertThat(program.open(QUESTIONS + "/similar?meeting=" + meeting).statusCode()).isEqualTo(400);
  }

  private void isRefused(String idempotencyKey, String body, int status, String word)
      throws Exception {
    HttpResponse<String> answer = program.json(QUESTIONS, idempotencyKey, body);

    assertThat(answer.statusCode()).as(body).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains(word);
  }

  private String question(String text) {
    return """
        {"meetingId": %d, "kind": "QUESTION", "text": "%s", "language": "kk",
         "regionCode": "100000000", "name": "Айгүл", "hideName": true, "consent": true}
        """
        .formatted(meeting, text);
  }
}
