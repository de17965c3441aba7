package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AuthorsVerdict;
import kz.kezdesu.answer.DisputeDesk;
import kz.kezdesu.answer.DisputeRow;
import kz.kezdesu.answer.DisputeStatus;
import kz.kezdesu.answer.DisputedBefore;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxReading;
import kz.kezdesu.answer.InboxRow;
import kz.kezdesu.answer.NothingToJudge;
import kz.kezdesu.answer.OwnAnswer;
import kz.kezdesu.answer.ReasonHidden;
import kz.kezdesu.answer.ReplyToDispute;
import kz.kezdesu.answer.Satisfaction;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.AuthorsQuestion;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Aigul has her secret link: she rates the answer, disputes it, takes her consent back. */
@ExtendWith(ArquillianExtension.class)
class WhatTheAuthorDoesIT {
  private static final String REASON = "Екінші дәрігер туралы ештеңе айтылмаған. 😀";
  private static int turn;

  @EJB private AuthorsVerdict verdict;
  @EJB private AuthorsQuestion own;
  @EJB private AnswerCatalogue answers;
  @EJB private DisputeDesk desk;
  @EJB private InboxReading inbox;
  @EJB private Persons persons;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long meeting;
  private long question;
  private String number = "";
  private SecretCode code = SecretCode.draw();
  private UUID aigul = new UUID(0, 0);

  @BeforeEach
  void anAnsweredQuestion() throws SQLException {
    turn++;
    meeting = village.meeting();
    question = question("ANSWERED");
    tables.write(
        "insert into answer (question_id, status, outcome, text, language, drafted_by, drafted_at,"
            + " signed_off_by, signed_off_at, published_at) values (?, 'PUBLISHED', 'EXPLAINED',"
            + " 'Кезек жүйесі бар.', 'kk', 'officer.moh', now(), 'approver.moh', now(), now())",
        question);
  }

  @Test
  void theFirstRatingCounts() throws SQLException {
    verdict.rate(code, Satisfaction.NOT);
    verdict.rate(code, Satisfaction.SATISFIED);

    assertThat(answers.rating(question)).contains(Satisfaction.NOT);
  }

  @Test
  void whatIsNotAnsweredIsNeitherRatedNorDisputed() throws SQLException {
    question("VOICED");

    assertThatThrownBy(() -> verdict.rate(code, Satisfaction.NOT))
        .isInstanceOf(NothingToJudge.class);
    assertThatThrownBy(() -> verdict.dispute(code, REASON)).isInstanceOf(NothingToJudge.class);
  }

  @Test
  void ofManyDisputesAtOnceOneIsKept() throws SQLException {
    List<Callable<Boolean>> many =
        IntStream.range(0, 8)
            .<Callable<Boolean>>mapToObj(
                i ->
                    () -> {
                      verdict.dispute(code, REASON);
                      return true;
                    })
            .toList();

    assertThat(crowd.together(many)).containsOnly(true);

    assertThat(tables.number("select count(*) from dispute where question_id = ?", question))
        .isEqualTo(1);
    assertThatThrownBy(() -> verdict.dispute(code, "Басқа сөз")).isInstanceOf(DisputedBefore.class);
  }

  @Test
  void theDisputeIsPublicOnTheDeskAndClosedByTwoPeople() throws Exception {
    String officer = staff.hire("officer-d" + turn + ".moh", Role.OFFICER, "moh");
    String approver = staff.hire("approver-d" + turn + ".moh", Role.APPROVER, "moh");
    verdict.dispute(code, REASON);

    assertThat(page("/kk/questions/" + number)).contains(REASON, "Автор жауапқа қарсы");
    assertThat(onTheDesk(officer)).isEqualTo(1);
    staff.does(officer, Role.OFFICER, () -> desk.reply(better(1)));
    staff.does(officer, Role.OFFICER, () -> desk.reply(better(1)));
    assertThat(answers.published(question).orElseThrow().text()).isEqualTo("Кезек жүйесі бар.");
    assertThatThrownBy(() -> staff.does(officer, Role.OFFICER, () -> desk.reply(other(1))))
        .isInstanceOf(ChangedMeanwhile.class);
    tables.write(
        "insert into staff_role (account_id, role, body_code)"
            + " select id, 'APPROVER', 'moh' from staff_account where login = ?",
        officer);
    assertThatThrownBy(
            () -> staff.does(officer, Role.APPROVER, () -> desk.publish(question, version())))
        .isInstanceOf(OwnAnswer.class);
    int seen = version();
    staff.does(approver, Role.APPROVER, () -> desk.publish(question, seen));
    staff.does(approver, Role.APPROVER, () -> desk.publish(question, seen));

    DisputeRow closed = answers.dispute(question).orElseThrow();
    assertThat(closed.status()).isEqualTo(DisputeStatus.CORRECTED);
    assertThat(answers.published(question).orElseThrow().text()).isEqualTo("Түзетілген.");
    assertThat(page("/kk/questions/" + number)).contains("Түзетілген.", "Кезек жүйесі бар.");
    assertThat(onTheDesk(officer)).isZero();
    assertThat(
            tables.number(
                "select count(*) from outbox_mail where deduplication = ?", "disputed:" + number))
        .isEqualTo(1);
    assertThat(
            tables.number(
                "select count(*) from audit_entry where subject_id = ? and action like 'dispute.%'",
                number))
        .isEqualTo(2);
  }

  @Test
  @Decree("1.6")
  void whoTakesTheConsentBackIsForgottenAndAVoicedQuestionStays() throws Exception {
    question("VOICED");
    own.withdraw(code);
    own.withdraw(code);

    assertThat(text("select text from question where id = ?")).startsWith("Емханадағы");
    assertThat(text("select author_name from question where id = ?")).isEqualTo("—");
    assertThat(
            tables.number(
                "select count(*) from person where id = ? and contact_cipher = ''", aigul))
        .isZero();
    assertThat(page("/kk/questions/" + number)).contains("Емханадағы").doesNotContain("Айгүл");
    assertThat(page("/kk/track/" + code.value())).contains("Сіз келісіміңізді қайтарып алдыңыз");
  }

  @Test
  void theNumberInTheSystemOfAppealsGoesWithTheConsent() throws Exception {
    question("HANDED_OVER");
    tables.write(
        "insert into question_hand_over (question_id, from_body, outside_number, reason, note_kk,"
            + " note_ru, by_login, at) values (?, 'moh', 'ЖТ-2026-04711', 'OFFICIAL_APPEAL', 'x',"
            + " 'x', 'officer.moh', now())",
        question);

    own.withdraw(code);

    assertThat(text("select outside_number from question_hand_over where question_id = ?"))
        .isEqualTo("—");
    assertThat(page("/kk/track/" + code.value())).doesNotContain("04711");
  }

  @Test
  void wordsAgainstTheAnswerGoWithTheConsentWhereTheyAreHidden() throws Exception {
    verdict.dispute(code, REASON);
    own.withdraw(code);
    assertThat(text("select reason from dispute where question_id = ?")).isEqualTo(REASON);
    String officer = staff.hire("officer-h" + turn + ".moh", Role.OFFICER, "moh");
    int seen = version();
    staff.does(
        officer, Role.OFFICER, () -> desk.hideReason(question, seen, ReasonHidden.PERSONAL_DATA));
    assertThat(text("select reason from dispute where question_id = ?"))
        .as("hidden later")
        .isEqualTo("—");

    question("ANSWERED");
    tables.write(
        "insert into dispute (question_id, status, reason, hidden_because, raised_at, due_on)"
            + " values (?, 'OPEN', ?, 'PERSONAL_DATA', now(), '2026-12-15')",
        question,
        REASON);
    own.withdraw(code);
    assertThat(text("select reason from dispute where question_id = ?")).isEqualTo("—");
  }

  @Test
  void lettersForgetToWhomTheyWentWithTheConsentAndThoseThatWaitNeverLeave() throws Exception {
    String waiting = "declined:" + number + ":2";
    String sent = "received:" + number;
    String another = "answered:" + number + "0";
    for (String key : List.of(waiting, sent, another)) {
      tables.write(
          "insert into outbox_mail (deduplication, recipient, subject, body, unsubscribe, language,"
              + " created_at, next_attempt_at, last_error) values (?, 'x', 'x', 'x', 'x', 'kk',"
              + " now(), now() + interval '1 day', 'aigul@mail.kz')",
          key);
    }
    tables.write("update outbox_mail set sent_at = now() where deduplication = ?", sent);

    own.withdraw(code);

    assertThat(letters(waiting, "recipient = '' and body = '' and unsubscribe is null")).isOne();
    assertThat(letters(waiting, "sent_at is null and given_up_at is not null")).isOne();
    assertThat(letters(waiting, "last_error = 'taken back'")).isOne();
    assertThat(letters(sent, "recipient = '' and body = '' and given_up_at is null")).isOne();
    assertThat(letters(another, "recipient = 'x' and given_up_at is null")).isOne();
    tables.write("delete from outbox_mail where deduplication = ?", another);
  }

  private long letters(String key, String fact) throws SQLException {
    return tables.number(
        "select count(*) from outbox_mail where deduplication = ? and " + fact, key);
  }

  @Test
  void whatWasNotVoicedGoesWithItsTextAndTheContactWithTheLastQuestion() throws Exception {
    own.withdraw(code);
    question("PUBLISHED");
    assertThat(page("/kk/questions/" + number)).contains("Емханадағы");

    own.withdraw(code);

    assertThat(text("select status from question where id = ?")).isEqualTo("WITHDRAWN");
    assertThat(text("select text from question where id = ?")).isEqualTo("—");
    assertThat(page("/kk/questions/" + number)).doesNotContain("Емханадағы", "Айгүл");
    assertThat(persons.contact(aigul)).isEmpty();
    assertThat(persons.contact(aigulAgain())).isPresent();
  }

  @Test
  void aTextDeclinedForItsWordsIsTakenIntoTheFormAndIntoNoAddress() throws Exception {
    declinedFor("INSULT");
    village.takesQuestions(meeting);
    Browser browser = new Browser();

    assertThat(page("/kk/track/" + code.value()))
        .contains("қайта қойыңыз", "action=\"/kk/track/" + code.value() + "/mend\"");
    HttpResponse<String> taken =
        browser.post("/kk/track/" + code.value() + "/mend", Map.of("any", "thing"));

    assertThat(taken.statusCode()).isEqualTo(303);
    assertThat(Browser.next(taken)).endsWith("/kk/questions/ask?meeting=" + meeting);
    assertThat(browser.open("/kk/questions/ask?meeting=" + meeting).body())
        .contains("Емханадағы кезек қашан қысқарады?</textarea>");
    assertThat(page("/kk/questions/ask?meeting=" + meeting)).doesNotContain("Емханадағы");
  }

  @Test
  void whatIsNotMendedIsAskedAnewAndElsewhereOnceTheIntakeIsClosed() throws Exception {
    declinedFor("REPEATED");
    village.takesQuestions(meeting);
    String track = "/kk/track/" + code.value();
    assertThat(page(track))
        .contains("жаңа жайт болса", "href=\"/kk/questions/ask?meeting=" + meeting + "\"")
        .doesNotContain("/mend");

    declinedFor("INSULT");
    village.tookQuestionsUntilYesterday(meeting);
    track = "/kk/track/" + code.value();
    assertThat(page(track))
        .contains("Қазір бұл кездесуге сұрақ қабылданбайды", "href=\"/kk/questions/ask\"")
        .doesNotContain("/mend");
    assertThat(Browser.next(new Browser().post(track + "/mend", Map.of("any", "thing"))))
        .endsWith(track);
  }

  private void declinedFor(String reason) throws SQLException {
    question("DECLINED");
    tables.write("update question set decline_reason = ? where id = ?", reason, question);
  }

  @Test
  void formsAnswerWithAPageAndBadOnesWithTheirFault() throws Exception {
    assertThat(post("rate", "satisfaction=%3Cb%3E").statusCode()).isEqualTo(422);
    assertThat(post("rate", "satisfaction=PARTLY").statusCode()).isEqualTo(303);
    assertThat(post("rate", "satisfaction=NOT").statusCode()).isEqualTo(303);
    HttpResponse<String> telephone = post("dispute", "reason=" + encoded("Қоңырау: 87011234567"));
    assertThat(telephone.statusCode()).isEqualTo(422);
    assertThat(telephone.body()).contains("телефон нөмірі бар", "Қоңырау: 87011234567");
    assertThat(post("dispute", "reason=%00").statusCode()).isEqualTo(422);
    assertThat(post("dispute", "reason=" + encoded("<script>")).statusCode()).isEqualTo(303);
    assertThat(page("/ru/questions/" + number)).contains("&lt;script&gt;");
    assertThat(post("withdraw", "").statusCode()).isEqualTo(303);
    assertThat(get("/kk/track/" + code.value() + "/withdraw").statusCode()).isEqualTo(303);
  }

  @Test
  void openingAPageDoesNothing() throws Exception {
    for (String deed : List.of("rate", "dispute", "withdraw")) {
      HttpResponse<String> page = get("/ru/track/" + code.value() + "/" + deed);
      assertThat(page.statusCode()).as(deed).isEqualTo(200);
      assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }
    assertThat(answers.rating(question)).isEmpty();
    assertThat(answers.dispute(question)).isEmpty();
    assertThat(text("select author_name from question where id = ?")).isEqualTo("Айгүл");
  }

  @Test
  void aFormFromAnotherSiteOrWithAWrongCodeDoesNothing() throws Exception {
    HttpRequest forged =
        request("/kk/track/" + code.value() + "/withdraw")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    assertThat(send(forged).statusCode()).isEqualTo(403);
    for (String wrong : List.of(SecretCode.draw().value(), "x", "%F0%9F%98%80", number)) {
      for (String deed : List.of("", "/rate", "/dispute", "/withdraw")) {
        assertThat(get("/kk/track/" + wrong + deed).statusCode()).isEqualTo(404);
      }
    }
    assertThatThrownBy(() -> own.withdraw(SecretCode.draw())).isInstanceOf(NotFound.class);
    assertThat(text("select author_name from question where id = ?")).isEqualTo("Айгүл");
  }

  private long onTheDesk(String officer) throws Exception {
    InboxFilter filter = new InboxFilter(InboxFolder.DISPUTED, meeting, null, "");
    List<InboxRow> rows =
        staff.as(officer, Role.OFFICER, () -> inbox.view(filter, InboxPlace.START, 10).rows());
    long counted =
        staff
            .as(officer, Role.OFFICER, () -> inbox.counts(filter))
            .getOrDefault(InboxFolder.DISPUTED, 0L);
    assertThat(rows).hasSize((int) counted);
    return counted;
  }

  private ReplyToDispute better(int version) {
    return new ReplyToDispute(
        question, version, true, AnswerOutcome.SOLVED, Language.KK, "Түзетілген.");
  }

  private ReplyToDispute other(int version) {
    return new ReplyToDispute(question, version, false, null, Language.KK, "Себебі бар.");
  }

  private int version() throws SQLException {
    return (int) tables.number("select version from dispute where question_id = ?", question);
  }

  private long question(String status) throws SQLException {
    number = "2026-" + System.nanoTime();
    question = village.question(meeting, number, status);
    code = SecretCode.draw();
    aigul = aigulAgain();
    tables.write(
        "update question set tracking_hash = ?, author_id = ? where id = ?",
        code.hash(),
        aigul,
        question);
    return question;
  }

  private UUID aigulAgain() {
    return persons.meet(Contact.email("aigul" + turn + "@mail.kz").orElseThrow(), Language.KK);
  }

  private String text(String query) throws SQLException {
    return tables.text(query.replace("?", Long.toString(question)));
  }

  private String page(String path) throws IOException, InterruptedException {
    return get(path).body();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  private HttpResponse<String> post(String deed, String form)
      throws IOException, InterruptedException {
    return send(
        request("/kk/track/" + code.value() + "/" + deed)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(System.getenv("KEZDESU_PUBLIC_URL") + path));
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
