package kz.kezdesu.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.question.QuestionLinking;
import kz.kezdesu.question.QuestionPlace;
import kz.kezdesu.question.QuestionRanking;
import kz.kezdesu.question.RankQuestions;
import kz.kezdesu.question.RegisterLine;
import kz.kezdesu.question.VoicedRegister;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was voiced at a meeting is ranked; everybody reads the register and takes it along. */
@ExtendWith(ArquillianExtension.class)
@Decree("1.6")
class ReadingTheRegisterIT {
  private static int turn;

  @EJB private QuestionRanking ranking;
  @EJB private QuestionLinking linking;
  @EJB private VoicedRegister register;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;

  private final Browser browser = new Browser();
  private long meeting;
  private String first = "";
  private String second = "";
  private String linked = "";
  private long card;

  @BeforeEach
  void aRankedMeeting() throws Exception {
    turn++;
    meeting = village.meeting();
    first = voiced(1);
    second = voiced(2);
    linked = voiced(3);
    village.question(meeting, "2026-7" + (10_000 * turn + 4), "PUBLISHED");
    tables.write(
        "update meeting set status = 'HELD', starts_at = now() - interval '3 days' where id = ?",
        meeting);
    String officer = staff.hire("registrar" + turn + ".moh", Role.OFFICER, "moh");
    card =
        tables.number(
            "insert into problem (ministry_code, region_kato, topic_code, status, title_kk,"
                + " title_ru, title_en, plan_kk, plan_ru, due_on, opened_at) values ('moh',"
                + " '100000000', 'health', 'OPEN', 'Кезек', 'Очереди', '', 'Жоспар', 'План',"
                + " '2027-06-01', now()) returning id");
    staff.does(officer, Role.OFFICER, () -> linking.link(card, List.of(linked)));
    String mark = staff.as(officer, Role.OFFICER, () -> ranking.sheet(meeting)).mark();
    RankQuestions wish =
        new RankQuestions(
            meeting,
            mark,
            Arrays.asList(
                new RankQuestions.Line(second, "1", "=Көп адам қолдады", "health"),
                new RankQuestions.Line(first, "2", "Бір ауылға қатысты", "health"),
                new RankQuestions.Line(linked, "", "", "health")));
    staff.does(officer, Role.OFFICER, () -> ranking.rank(wish));
  }

  @Test
  void theRegisterHoldsAllThatWasVoicedByPlaceWithItsPoints() {
    List<RegisterLine> lines = register.lines(meeting, QuestionPlace.START, 10);

    assertThat(lines)
        .extracting(line -> line.row().number())
        .containsExactly(second, first, linked);
    assertThat(register.count(meeting)).isEqualTo(3);
    assertThat(lines.get(2).problem()).isNotNull();
    assertThat(lines)
        .extracting(line -> Objects.requireNonNull(line.score()))
        .allSatisfy(score -> assertThat(score.total()).isBetween(0, 100))
        .extracting(score -> score.place())
        .containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void pagesFollowOneAnother() {
    List<RegisterLine> one = register.lines(meeting, QuestionPlace.START, 1);
    List<RegisterLine> two = register.lines(meeting, one.get(0).place(), 1);
    List<RegisterLine> three = register.lines(meeting, two.get(0).place(), 1);

    assertThat(two.get(0).row().number()).isEqualTo(first);
    assertThat(three.get(0).row().number()).isEqualTo(linked);
    assertThat(register.lines(meeting, three.get(0).place(), 1)).isEmpty();
  }

  @Test
  void everybodyReadsItAndHowItIsWeighed() throws Exception {
    HttpResponse<String> page = browser.open("/ru/meetings/" + meeting + "/register");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("=Көп адам қолдады", "Бір ауылға қатысты", "Очереди", "По баллам было место")
        .contains("Наибольшие баллы, действуют с 5 марта 2022")
        .contains("До закрытия встречи порядок может измениться")
        .doesNotContain("Айгүл");
    assertThat(browser.open("/api/v1/meetings/" + meeting + "/register?limit=1").body())
        .contains("\"place\":1", "\"voiced\":3", "\"SUPPORTERS\":40", "\"next\":\"")
        .contains("\"settled\":false");
    assertThat(browser.open("/api/v1/meetings/" + meeting + "/register?after=x").statusCode())
        .isEqualTo(400);
    assertThat(browser.open("/ru/meetings/999999999/register").statusCode()).isEqualTo(404);
    assertThat(browser.open("/ru/meetings/" + meeting + "/register?after=%00").statusCode())
        .isEqualTo(200);
  }

  @Test
  void itIsTakenAlongAsATableAndOnPaper() throws Exception {
    HttpResponse<byte[]> csv = browser.load("/ru/meetings/" + meeting + "/register.csv");
    HttpResponse<byte[]> xlsx = browser.load("/kk/meetings/" + meeting + "/register.xlsx");
    HttpResponse<byte[]> pdf = browser.load("/kk/meetings/" + meeting + "/register.pdf");

    assertThat(new String(csv.body(), UTF_8))
        .startsWith("\ufeff\"Место\";\"Номер\"")
        .contains("\"1\";\"" + second + "\"", "\"'=Көп адам қолдады\"", "\"Очереди\"")
        .doesNotContain("Айгүл");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(new String(xlsx.body(), 0, 2, UTF_8)).isEqualTo("PK");
    assertThat(new String(pdf.body(), 0, 5, UTF_8)).isEqualTo("%PDF-");
  }

  @Test
  void anAnswerIsGreenOnlyWhereTheMatterIsSolved() throws Exception {
    answered(first, "EXPLAINED");
    answered(second, "SOLVED");

    String page = browser.open("/ru/meetings/" + meeting + "/register").body();
    assertThat(page)
        .contains("<li class=\"tag\">Есть ответ", "<li class=\"tag tag--solved\">Решено</li>")
        .contains("<li class=\"tag \">Разъяснено</li>")
        .doesNotContain("tag--solved\">Есть ответ");
    String csv =
        new String(browser.load("/ru/meetings/" + meeting + "/register.csv").body(), UTF_8);
    assertThat(csv.lines().filter(line -> line.contains(first)).findFirst().orElse(""))
        .contains("\"Разъяснено\"");
    assertThat(csv.lines().filter(line -> line.contains(linked)).findFirst().orElse(""))
        .doesNotContain("Решено", "Разъяснено");
  }

  @Test
  void theTableHoldsThePointsAndTheDayOfTheirWeights() throws Exception {
    String csv =
        new String(browser.load("/ru/meetings/" + meeting + "/register.csv").body(), UTF_8);

    assertThat(csv.lines().findFirst().orElse(""))
        .contains("\"Поддержка\"", "\"Риск\"", "\"Наибольшие баллы действуют с\"");
    assertThat(csv.lines().skip(1))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("\"2022-03-05\""));
  }

  @Test
  void aTableThatIsCutSaysSo() throws Exception {
    tables.write(
        "insert into question (number, idempotency_key, meeting_id, ministry_code, kind, channel,"
            + " status, text, language, region_kato, author_name, hide_name, tracking_hash,"
            + " asked_at, voiced_at) select '2026-9' || ? || n, 'many' || ? || n, ?, 'moh',"
            + " 'QUESTION', 'HALL', 'VOICED', 'Су', 'kk', '100000000', 'Айгүл', false,"
            + " convert_to('many' || ? || n, 'UTF8'), now(), now()"
            + " from generate_series(1, 4999) n",
        Integer.toString(turn),
        Integer.toString(turn),
        meeting,
        Integer.toString(turn));

    String csv =
        new String(browser.load("/ru/meetings/" + meeting + "/register.csv").body(), UTF_8);

    assertThat(csv.lines().count()).isEqualTo(1 + 5_000 + 1);
    assertThat(csv).contains("Здесь первые 5\u00a0000 из 5\u00a0002 вопросов");
  }

  private void answered(String number, String outcome) throws SQLException {
    tables.write("update question set status = 'ANSWERED' where number = ?", number);
    tables.write(
        "insert into answer (question_id, status, outcome, text, language, drafted_by, drafted_at,"
            + " signed_off_by, signed_off_at, published_at) select id, 'PUBLISHED', ?, 'Жауап',"
            + " 'kk', 'officer.moh', now(), 'approver.moh', now(), now() from question where"
            + " number = ?",
        outcome,
        number);
  }

  @Test
  void theQuestionsOfACardComeInPages() throws Exception {
    String all = browser.open("/api/v1/problems/" + card).body();

    assertThat(all).contains("\"questions\":[\"" + linked + "\"]", "\"questionCount\":1");
    assertThat(all).contains("\"next\":null");
    assertThat(browser.open("/api/v1/problems/" + card + "?limit=0").statusCode()).isEqualTo(400);
    assertThat(browser.open("/ru/problems/" + card).body()).contains(linked);
  }

  private String voiced(int which) throws SQLException {
    String number = "2026-7" + (10_000 * turn + which);
    village.question(meeting, number, "VOICED");
    tables.write(
        "update question set voiced_at = now(), answer_due_on = '2026-12-20' where number = ?",
        number);
    return number;
  }
}
