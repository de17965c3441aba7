package kz.kezdesu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions are taken almost as fast as PostgreSQL takes their rows. */
class AskingBenchmark {
  /** So long does Java need to compile what a question passes through on its way. */
  static final int WARMING_SECONDS = Integer.getInteger("kezdesu.benchmark.warming", 90);

  private static final URI QUESTIONS = MeasuredHouse.house().address().resolve("/api/v1/questions");

  @Test
  void questionsAreTakenAsFastAsTheDatabaseTakesRows() {
    String body =
        """
        {"meetingId": %s, "kind": "QUESTION", "text": "Біздің ауылға таза ауыз су қашан келеді? \
        Құдықтың суы тұзды, ал тасымалдау аптасына бір рет қана. Сұрақтың белгісі: @.", \
        "language": "kk", "regionCode": "%s", "name": "Айгүл Серікқызы", "hideName": false, \
        "consent": true}"""
            .formatted(
                MeasuredHouse.find(
                    "select id from meeting where status = 'ANNOUNCED'"
                        + " and now() between intake_opens_at and intake_closes_at"
                        + " order by intake_closes_at desc limit 1"),
                MeasuredHouse.find("select kato from region order by kato limit 1"));
    Path insert = sameRow(ask(body));

    Wrk.post(QUESTIONS, body, WARMING_SECONDS);

    Comparison found =
        Comparison.inTurn(() -> Wrk.post(QUESTIONS, body, Wrk.SECONDS), () -> pgbench(insert));

    Figures figures = new Figures("2-asking", "Questions acknowledged in a second");
    figures.head("", "ours", "pgbench, the same row", "ratio", "rounds");
    figures.row(
        "`POST /api/v1/questions`",
        Figures.whole(found.ours()),
        Figures.whole(found.baseline()),
        Figures.ratio(found.ratio()),
        Figures.range(found));
    figures.keep();
  }

  /** Asks once; the number of the question. */
  private static String ask(String body) {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(QUESTIONS)
                      .header("Content-Type", "application/json")
                      .header("Idempotency-Key", "first-" + System.nanoTime())
                      .POST(HttpRequest.BodyPublishers.ofString(body))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      return answer.body().replaceFirst("(?s).*\"number\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** A script that inserts this question's row again and again, new only where it must be. */
  private static Path sameRow(String number) {
    String insert =
        MeasuredHouse.find(
            """
            select format('insert into kezdesu.question (%s) values (%s);',
                          string_agg(quote_ident(column_name), ', ' order by ordinal_position),
                          string_agg(case column_name
                              when 'id' then 'nextval(''kezdesu.question_id_seq'')'
                              when 'number' then '''B'' || nextval(''kezdesu.question_number'')'
                              when 'idempotency_key' then 'gen_random_uuid()'
                              when 'tracking_hash' then 'sha256(gen_random_uuid()::text::bytea)'
                              when 'text' then quote_nullable(value) || ' || :mark'
                              else quote_nullable(value) end, ', ' order by ordinal_position))
              from information_schema.columns
              cross join lateral (select (select to_jsonb(q) from question q where number = ?) ->> column_name) v (value)
             where table_schema = 'kezdesu' and table_name = 'question' and is_generated = 'NEVER'
            """,
            number);
    try {
      Path script = MeasuredHouse.house().file("insert.sql");
      Files.writeString(script, "\\set mark random(1, 1000000000)\n" + insert + "\n");
      return script;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static double pgbench(Path script) {
    Program pgbench =
        Program.run(
            Map.of("PGPASSWORD", MeasuredHouse.secret("database.application")),
            List.of(
                Tools.pgbench(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + Wrk.CONNECTIONS,
                "--jobs=1",
                "--time=" + Wrk.SECONDS,
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + (MeasuredHouse.house().address().getPort() + 10),
                "--username=kezdesu",
                "kezdesu"));
    return pgbench.number("^tps = ([0-9.]+)");
  }
}
