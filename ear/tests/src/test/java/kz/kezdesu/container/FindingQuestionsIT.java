package kz.kezdesu.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.AlikeRow;
import kz.kezdesu.question.DeclineReason;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionLinking;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionSearch;
import kz.kezdesu.question.SearchQuestions;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.question.SimilarQuestions;
import kz.kezdesu.question.SimilarRow;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A question is found by what it says from the moment it is public, in both languages and at every
 * keyboard, and not for a moment longer.
 */
@ExtendWith(ArquillianExtension.class)
class FindingQuestionsIT {
  private static int turn;

  @EJB private QuestionSearch search;
  @EJB private SimilarQuestions similar;
  @EJB private QuestionDesk desk;
  @EJB private QuestionLinking linking;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Resource private UserTransaction transaction;

  private final Browser browser = new Browser();
  private long meeting;
  private long question;
  private String number = "";
  private String officer = "";

  @BeforeEach
  void somebodyAskedAboutALostCamel() throws SQLException {
    turn++;
    meeting = village.meeting();
    village.takesQuestions(meeting);
    number = "2026-77" + (1000 + turn);
    question = village.question(meeting, number, "RECEIVED");
    says("Аулада қашқан түйені кім ұстайды, базарға кіріп кетті?");
    officer = staff.hire("finder" + turn + ".moh", Role.OFFICER, "moh");
  }

  @Test
  void itIsFoundOnceItIsPublicAndNotAnyMoreOnceItIsNot() throws Exception {
    assertThat(found("түйе базарда")).isEmpty();

    staff.does(officer, Role.OFFICER, () -> desk.accept(seen()));
    assertThat(found("түйе базарда")).containsExactly(number);
    assertThat(found("туйе базарда")).containsExactly(number);
    assertThat(found("верблюд на базаре")).containsExactly(number);

    staff.does(officer, Role.OFFICER, () -> desk.decline(seen(), DeclineReason.OFF_TOPIC));
    assertThat(found("түйе базарда")).isEmpty();
  }

  @Test
  void whatWasChangedPastTheSiteIsFoundToo() throws SQLException {
    tables.write("update question set status = 'PUBLISHED' where id = ?", question);
    assertThat(found("түйе базарда")).containsExactly(number);

    says("Пингвин в зоопарке мёрзнет");
    assertThat(found("түйе базарда")).isEmpty();
    assertThat(found("пингвины зоопарка")).containsExactly(number);
  }

  @Test
  void whatIsNotCommittedYetIsFoundAfterwards() throws Exception {
    tables.write("update question set status = 'PUBLISHED' where id = ?", question);
    transaction.begin();
    says("Пингвин в зоопарке мёрзнет");
    Thread other = new Thread(() -> found("пингвин"));
    other.start();
    other.join();
    transaction.commit();

    assertThat(found("пингвины зоопарка")).containsExactly(number);
  }

  @Test
  void itIsFoundByItsNumber() throws SQLException {
    assertThat(found(number)).isEmpty();
    tables.write("update question set status = 'PUBLISHED' where id = ?", question);

    assertThat(found(number)).containsExactly(number);
    assertThat(found("№ " + number)).containsExactly(number);
  }

  @Test
  void aMinistryAndARegionNarrowTheSearch() throws SQLException {
    tables.write("update question set status = 'PUBLISHED' where id = ?", question);

    assertThat(rows(new SearchQuestions("түйе базарда", "moh", "100000000")))
        .extracting(QuestionRow::number)
        .containsExactly(number);
    assertThat(rows(new SearchQuestions("түйе базарда", "moe", null))).isEmpty();
    assertThat(rows(new SearchQuestions("түйе базарда", null, "750000000"))).isEmpty();
  }

  @Test
  void beforeItIsAskedAgainItIsShownAndSaidToBeTheSame() throws SQLException {
    tables.write("update question set status = 'PUBLISHED' where id = ?", question);

    List<SimilarRow> again =
        similar.suggest(meeting, "Аулада кашкан туйени ким устайды? Базарга кирип кетти");
    List<SimilarRow> another = similar.suggest(meeting, "Кто почистит снег у школы");

    assertThat(again.get(0).question().number()).isEqualTo(number);
    assertThat(again.get(0).certain()).isTrue();
    assertThat(another).extracting(like -> like.question().number()).doesNotContain(number);
  }

  @Test
  void theDeskIsShownWhatIsAlikeAlsoBeforeItIsPublic() throws Exception {
    String second = number + "9";
    long again = village.question(meeting, second, "RECEIVED");
    tables.write(
        "update question set text = 'Түйе қашып базарға кірді, кім ұстайды?' where id = ?", again);

    List<AlikeRow> alike = staff.as(officer, Role.OFFICER, () -> desk.question(second)).similar();

    assertThat(alike).extracting(AlikeRow::number).contains(number).doesNotContain(second);
    assertThat(alike.get(0).likeness()).isBetween(20, 100);
  }

  @Test
  @Decree("1.6")
  void theDeskIsShownTheCardOfWhatIsAlikeAndTheCardsThatTheQuestionCanHave() throws Exception {
    tables.write("update question set status = 'PUBLISHED' where id = ?", question);
    says("Кітапхананың шатырынан су ағады, оны кім жөндейді?");
    long card = card("moh", "100000000", "OPEN");
    long solved = card("moh", "100000000", "SOLVED");
    long elsewhere = card("moh", "750000000", "OPEN");
    staff.does(officer, Role.OFFICER, () -> linking.link(card, List.of(number)));
    long again = village.question(meeting, number + "8", "RECEIVED");
    tables.write(
        "update question set text = 'Кітапхана шатырынан су ағып тұр, кім жөндейді?' where id = ?",
        again);

    AlikeRow first =
        staff.as(officer, Role.OFFICER, () -> desk.question(number + "8")).similar().stream()
            .filter(one -> one.number().equals(number))
            .findFirst()
            .orElseThrow();
    assertThat(first.card()).isNotNull();
    assertThat(Objects.requireNonNull(first.card()).id()).isEqualTo(card);

    assertThat(staff.as(officer, Role.OFFICER, () -> linking.cards(meeting)))
        .extracting(ProblemRow::id)
        .contains(card)
        .doesNotContain(solved, elsewhere);
    String stranger = staff.hire("stranger" + turn + ".moe", Role.OFFICER, "moe");
    assertThatThrownBy(() -> staff.as(stranger, Role.OFFICER, () -> linking.cards(meeting)))
        .isInstanceOf(NotYours.class);
  }

  private long card(String ministry, String region, String status) throws SQLException {
    return tables.number(
        "insert into problem (ministry_code, region_kato, topic_code, status, title_kk, title_ru,"
            + " title_en, plan_kk, plan_ru, due_on, percent, opened_at, solved_at) select ?, ?,"
            + " 'health', ?, 'Түйе', 'Верблюд', '', 'x', 'x', '2030-12-01', 0, now(),"
            + " case when ? = 'SOLVED' then now() end returning id",
        ministry,
        region,
        status,
        status);
  }

  @Test
  void thePageKeepsWhatWasTypedAndMindsNoWords() throws Exception {
    tables.write("update question set status = 'PUBLISHED' where id = ?", question);

    HttpResponse<String> page = open("/kk/questions?q=", "түйе \"базар\" <b>");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(number, "value=\"түйе &quot;базар&quot; &lt;b&gt;\"")
        .doesNotContain("<b>түйе");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();

    for (String words : new String[] {"", "\0", "*", "а".repeat(400), "💧", "' or 1=1 --"}) {
      assertThat(open("/ru/questions?q=", words).statusCode()).isEqualTo(200);
    }
    assertThat(open("/ru/questions?q=road&ministry=nobody&region=x&page=", "999").statusCode())
        .isEqualTo(200);
    assertThat(open("/ru/questions?q=", "щщщщщ").body()).contains("Ничего не нашлось");
  }

  private HttpResponse<String> open(String address, String words) throws Exception {
    return browser.open(address + URLEncoder.encode(words, UTF_8));
  }

  private void says(String text) throws SQLException {
    tables.write("update question set text = ? where id = ?", text, question);
  }

  private SeenQuestion seen() throws SQLException {
    return new SeenQuestion(
        question, (int) tables.number("select version from question where id = ?", question));
  }

  private List<String> found(String words) {
    return rows(new SearchQuestions(words, null, null)).stream().map(QuestionRow::number).toList();
  }

  /** Of what is found: this test's own question. */
  private List<QuestionRow> rows(SearchQuestions wanted) {
    return search.find(wanted, 0, 20).rows().stream()
        .filter(row -> row.number().equals(number))
        .toList();
  }
}
