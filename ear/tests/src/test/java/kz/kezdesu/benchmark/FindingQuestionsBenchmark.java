package kz.kezdesu.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Alike questions are found among a hundred thousand of one ministry in one region as among the few
 * hundred of the demonstration, while somebody waits for them.
 */
class FindingQuestionsBenchmark {
  private static final int MANY = 100_000;
  private static final int ROUNDS = 8;
  private static final Duration FILLING = Duration.ofMinutes(5);

  /** What lies in many parts is brought together after that. */
  private static final Duration MERGING = Duration.ofSeconds(20);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void amongAHundredThousandTheSameQuestionIsFoundWhileSomebodyWaits() {
    String meeting =
        MeasuredHouse.find(
            "select meeting_id from question group by meeting_id order by count(*) desc limit 1");
    round(meeting);
    double few = percentile(meeting);
    MeasuredHouse.write(questions(meeting));
    MeasuredHouse.write("analyze question");
    long begun = System.nanoTime();
    request(meeting, ManyQuestions.WORDS.get(0), FILLING);
    double taken = (System.nanoTime() - begun) / 1e6;
    double filled = whenTheOldestIsFound(meeting, begun);
    round(meeting);
    double many = percentile(meeting);

    Figures figures = new Figures("6-finding", "Finding alike questions");
    figures.head("what", "figure", "baseline", "ratio", "wanted");
    figures.row(
        "`GET /api/v1/questions/similar` among %s of one ministry in one region, 95th percentile"
            .formatted(Figures.whole(MANY)),
        Figures.milliseconds(many),
        "among the demonstration's: " + Figures.milliseconds(few),
        Figures.ratio(many / few),
        "< 50 ms");
    figures.row(
        "the first search after all of them were put down at once",
        Figures.milliseconds(taken),
        "",
        "",
        "");
    figures.row("the oldest of them is found after", Figures.milliseconds(filled), "", "", "");
    figures.keep();
  }

  /**
   * The index takes them in behind the searches, the newest first: only a whole one is measured.
   */
  private double whenTheOldestIsFound(String meeting, long since) {
    String text = MeasuredHouse.find("select text from question where number = 'B-1'");
    while (!request(meeting, text, FILLING).contains("\"B-1\"")) {
      assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(FILLING);
      MeasuredHouse.rest(Duration.ofSeconds(1));
    }
    double taken = (System.nanoTime() - since) / 1e6;
    MeasuredHouse.rest(MERGING);
    return taken;
  }

  /** So many questions to the ministry of a meeting, no two alike, put down past the site. */
  private static String questions(String meeting) {
    return """
        insert into question (number, idempotency_key, meeting_id, ministry_code, kind, channel, status,
          text, language, region_kato, author_name, hide_name, tracking_hash, asked_at)
        select 'B-' || n, 'benchmark-' || n, m.id, m.ministry_code, 'QUESTION', 'SITE', 'PUBLISHED',
               w.words[1 + n %% 20] || '. ' || s.name_ru || '. ' || w.words[1 + (n / 20) %% 20]
                 || ' № ' || n %% 97,
               'ru', m.region_kato, 'Кезбе', false, decode(md5('benchmark-' || n), 'hex'), now()
          from generate_series(1, %d) n
          join meeting m on m.id = %s
          join (select name_ru, row_number() over (order by kato) as place, count(*) over () as many
                  from settlement where level = 'SETTLEMENT') s
            on s.place = 1 + n * 31 %% s.many
          cross join (select array['%s'] as words) w
        """
        .formatted(MANY, meeting, String.join("','", ManyQuestions.WORDS));
  }

  private void round(String meeting) {
    for (int i = 0; i < 3; i++) {
      times(meeting);
    }
  }

  private double percentile(String meeting) {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      all.addAll(times(meeting));
    }
    return Figures.percentile95(all);
  }

  private List<Double> times(String meeting) {
    List<Double> times = new ArrayList<>();
    for (String words : ManyQuestions.WORDS) {
      long begun = System.nanoTime();
      request(meeting, words, Duration.ofSeconds(30));
      times.add((System.nanoTime() - begun) / 1e6);
    }
    return times;
  }

  private String request(String meeting, String words, Duration patience) {
    String address =
        "/api/v1/questions/similar?meeting=" + meeting + "&text=" + URLEncoder.encode(words, UTF_8);
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(MeasuredHouse.house().address().resolve(address))
                  .timeout(patience)
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      return answer.body();
    } catch (IOException failed) {
      throw new IllegalStateException(address, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
