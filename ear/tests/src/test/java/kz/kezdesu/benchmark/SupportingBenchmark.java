package kz.kezdesu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Supports are taken in step with what PostgreSQL takes of their rows, and none is lost. */
class SupportingBenchmark {
  private static final int PEOPLE = 20_000;
  private static final Duration COUNTED = Duration.ofMinutes(2);

  @Test
  void supportsAreTakenInStepWithTheDatabaseAndCountedExactly() {
    MeasuredHouse.write(people());
    String questions =
        MeasuredHouse.find(
            "select string_agg(number, ' ' order by id) from question where status = 'PUBLISHED'");
    String ids =
        MeasuredHouse.find(
            "select string_agg(id::text, ',' order by id) from question where status = 'PUBLISHED'");
    String lua = script(questions);
    Path insert = insert(ids);
    Wrk.run(MeasuredHouse.house().address(), lua, AskingBenchmark.WARMING_SECONDS);

    Comparison found =
        Comparison.inTurn(
            () -> Wrk.run(MeasuredHouse.house().address(), lua, Wrk.SECONDS),
            () -> AskingBenchmark.pgbench(insert));

    long patience = System.nanoTime() + COUNTED.toNanos();
    while (!MeasuredHouse.find("select count(*) from support where not counted").equals("0")) {
      assertThat(System.nanoTime()).as("time to count").isLessThan(patience);
      MeasuredHouse.rest(Duration.ofMillis(500));
    }
    String wrong =
        MeasuredHouse.find(
            """
            select count(*) from question q
             where supports <> (select count(*) from support s where s.question_id = q.id)
            """);
    assertThat(wrong).as("questions with a wrong number of supports").isEqualTo("0");

    Figures figures = new Figures("2-supporting", "Supports acknowledged in a second");
    figures.head("", "ours", "pgbench, the same row", "ratio", "rounds", "wanted");
    figures.row(
        "`POST /api/v1/questions/{number}/support` by %s people".formatted(Figures.whole(PEOPLE)),
        Figures.whole(found.ours()),
        Figures.whole(found.baseline()),
        Figures.ratio(found.ratio()),
        Figures.range(found),
        "0.33");
    figures.remark(
        "Afterwards %s supports stand in the table, and the number of every question is exactly theirs."
            .formatted(
                Figures.whole(
                    Double.parseDouble(MeasuredHouse.find("select count(*) from support")))));
    figures.keep();
  }

  /** Confirmed people whose keys are known here. */
  private static String people() {
    return """
        with met as (
          insert into person (id, contact_hash, contact_cipher, language, created_at, confirmed_at)
          select md5('supporter ' || n)::uuid, sha256(('supporter ' || n)::bytea), '', 'ru', now(), now()
            from generate_series(1, %1$d) n
        )
        insert into person_token (token_hash, person_id, created_at, expires_at)
        select sha256(left(md5('key ' || n), 26)::bytea), md5('supporter ' || n)::uuid, now(),
               now() + interval '1 day'
          from generate_series(1, %1$d) n
        """
        .formatted(PEOPLE);
  }

  /** Anybody supports any question; who did so before does it again. */
  private static String script(String questions) {
    String keys =
        MeasuredHouse.find(
            "select string_agg(left(md5('key ' || n), 26), ' ') from generate_series(1, %d) n"
                .formatted(PEOPLE));
    return """
        refused = 0
        local keys, questions = {}, {}
        for word in ([==[%s]==]):gmatch("%%S+") do keys[#keys + 1] = word end
        for word in ([==[%s]==]):gmatch("%%S+") do questions[#questions + 1] = word end
        function init() math.randomseed(os.time()) end
        function request()
          return wrk.format("POST",
            "/api/v1/questions/" .. questions[math.random(#questions)] .. "/support",
            {["Authorization"] = "Bearer " .. keys[math.random(#keys)]})
        end
        """
            .formatted(keys, questions)
        + Wrk.onlyAnswer(204);
  }

  private static Path insert(String ids) {
    try {
      Path script = MeasuredHouse.house().file("support.sql");
      Files.writeString(
          script,
          """
          \\set person random(1, %d)
          \\set question random(1, %d)
          insert into kezdesu.support (question_id, person_id, created_at)
          values ((cast('{%s}' as bigint[]))[:question], md5('supporter ' || :person)::uuid, now())
          on conflict (question_id, person_id) do nothing;
          """
              .formatted(PEOPLE, ids.split(",").length, ids));
      return script;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
