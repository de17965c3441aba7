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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.ConfirmationExpired;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.subscription.Digest;
import kz.kezdesu.subscription.Following;
import kz.kezdesu.subscription.Pace;
import kz.kezdesu.subscription.Subject;
import kz.kezdesu.subscription.SubjectKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Aigul follows by e-mail: nothing before she confirms, one letter a day, nothing that is not so.
 */
@ExtendWith(ArquillianExtension.class)
class FollowingByEmailIT {
  @EJB private Following following;
  @EJB private Digest digest;
  @EJB private Persons persons;
  @Inject private HouseSecret secret;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Crowd crowd;

  private long meeting;
  private long question;
  private String number = "";
  private Contact email = Contact.email("a@mail.kz").orElseThrow();

  @BeforeEach
  void aPublicQuestion() throws SQLException {
    meeting = village.meeting();
    number = "26-" + UUID.randomUUID().toString().substring(0, 12);
    question = village.question(meeting, number, "PUBLISHED");
    email = Contact.email("f" + UUID.randomUUID() + "@mail.kz").orElseThrow();
  }

  @Test
  void nothingIsFollowedBeforeTheLinkIsUsedAndOpeningItIsNotUsingIt() throws Exception {
    SecretCode code = invited(theQuestion(), Pace.DAILY);

    HttpResponse<String> page = get("/kk/follow/confirm/" + code.value());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<form method=\"post\"", number);
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(subscriptions()).isZero();

    HttpResponse<String> done = post("/kk/follow/confirm/" + code.value(), "");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(post("/kk/follow/confirm/" + code.value(), "").statusCode()).isEqualTo(303);
    assertThat(subscriptions()).isEqualTo(1);
    assertThat(get(done.headers().firstValue("Location").orElseThrow()).body()).contains(number);
  }

  @Test
  void aGuessedOrExpiredLinkDoesNothing() throws Exception {
    SecretCode code = invited(theQuestion(), Pace.DAILY);
    tables.write(
        "update follow_wish set expires_at = now() - interval '1 second' where token_hash = ?",
        (Object) code.hash());

    assertThatThrownBy(() -> following.confirm(code)).isInstanceOf(ConfirmationExpired.class);
    assertThatThrownBy(() -> following.confirm(SecretCode.draw())).isInstanceOf(NotFound.class);
    assertThat(get("/kk/follow/mine/" + SecretCode.draw().value()).statusCode()).isEqualTo(404);
    assertThat(subscriptions()).isZero();
  }

  @Test
  void whatIsNewIsToldOnceAndAsItStandsNow() throws Exception {
    follow(theQuestion(), Pace.AT_ONCE);
    follow(new Subject(SubjectKind.MEETING, Long.toString(meeting)), Pace.AT_ONCE);
    moved(question, "VOICED", "ANSWERED");
    long hidden = village.question(meeting, number + "-h", "DECLINED");
    moved(hidden, "PUBLISHED", "DECLINED");
    meetingChanged("ANNOUNCED");
    tables.write(
        "update meeting set status = 'POSTPONED', reason_kk = 'x', reason_ru = 'x' where id = ?",
        meeting);

    String told = letter();

    assertThat(told).contains(number, "кейінге қалдырылды").doesNotContain(number + "-h");
    assertThat(told.split("№ " + number, -1)).as("one line for one question").hasSize(2);
    due();
    tellAll();
    assertThat(letters()).as("nothing new, no letter").isEqualTo(1);
  }

  @Test
  void whoFollowsAMainTopicIsToldOfWhatLiesBelowIt() throws Exception {
    follow(new Subject(SubjectKind.TOPIC, "roads"), Pace.AT_ONCE);
    tables.write("update question set topic_code = 'roads-bridges' where id = ?", question);
    moved(question, "ANSWERED", "ANSWERED");

    assertThat(letter()).contains(number);
  }

  @Test
  void aCorrectedAnswerIsToldToWhoFollowsTheQuestion() throws Exception {
    follow(theQuestion(), Pace.AT_ONCE);
    tables.write("update question set status = 'ANSWERED' where id = ?", question);
    tables.write(
        "insert into answer_correction (question_id, status, reason, hides_earlier, outcome, text,"
            + " language, worded_by, worded_at, published_by, published_at, earlier_outcome,"
            + " earlier_text, earlier_language, earlier_published_at) values (?, 'PUBLISHED', 'x',"
            + " false, 'SOLVED', 'y', 'kk', 'officer', now(), 'approver', now() - interval '2"
            + " minutes', 'EXPLAINED', 'z',"
            + " 'kk', now())",
        question);

    assertThat(letter()).contains(number);
  }

  @Test
  void whatWasNeverPublishedIsNotTold() throws Exception {
    follow(new Subject(SubjectKind.MEETING, Long.toString(meeting)), Pace.AT_ONCE);
    tables.write(
        "update meeting set status = 'PLANNED', announced_at = null where id = ?", meeting);
    meetingChanged("AMENDED");
    moved(question, "ANSWERED", "DECLINED");
    due();

    tellAll();

    assertThat(letters()).isZero();
  }

  @Test
  void aDailyReaderGetsOneLetterADayHoweverManyRoundsThereAre() throws Exception {
    follow(theQuestion(), Pace.DAILY);
    moved(question, "ANSWERED", "ANSWERED");
    due();
    List<Callable<Boolean>> rounds =
        IntStream.range(0, 6).<Callable<Boolean>>mapToObj(i -> digest::tellNext).toList();

    crowd.together(rounds);
    moved(question, "ANSWERED", "ANSWERED");
    tellAll();

    assertThat(letters()).isEqualTo(1);
    assertThat(
            tables.number(
                "select count(*) from follower where person_id = ? and next_at > now()", person()))
        .isEqualTo(1);
  }

  @Test
  void whatMayStillBeOnItsWayIsLeftToTheNextLetter() throws Exception {
    follow(theQuestion(), Pace.AT_ONCE);
    moved(question, "ANSWERED", "ANSWERED");
    tables.write("update question_move set at = now() where question_id = ?", question);
    due();

    tellAll();

    assertThat(letters()).isZero();
    assertThat(
            tables.number(
                "select count(*) from follower f join question_move m on m.at > f.told_until where"
                    + " f.person_id = ? and m.question_id = ?",
                person(),
                question))
        .as("not passed over")
        .isEqualTo(1);
  }

  @Test
  void onePressOfTheMailProgramStopsEverything() throws Exception {
    SecretCode own = follow(theQuestion(), Pace.DAILY);
    follow(new Subject(SubjectKind.TOPIC, "health"), Pace.DAILY);
    String address = "/kk/follow/mine/" + own.value();

    for (int i = 0; i < 2; i++) {
      HttpResponse<String> answer = post(address, "List-Unsubscribe=One-Click");
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    assertThat(subscriptions()).isZero();
    assertThat(get(address).body()).contains("Хат жіберілмейді");
    assertThat(persons.contact(person())).as("nothing needs it any more").isEmpty();
  }

  @Test
  void thePressOfAMailProgramThatSendsAFormInPartsCountsToo() throws Exception {
    SecretCode own = follow(theQuestion(), Pace.DAILY);
    String address = "/kk/follow/mine/" + own.value();

    HttpResponse<String> answer =
        new Browser().upload(address, Map.of("List-Unsubscribe", "One-Click"), Map.of());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(subscriptions()).isZero();
  }

  @Test
  void oneCanBeStoppedAndTheOthersStay() throws Exception {
    SecretCode own = follow(theQuestion(), Pace.DAILY);
    follow(new Subject(SubjectKind.REGION, "100000000"), Pace.DAILY);
    String address = "/kk/follow/mine/" + own.value();

    post(address, "act=stop&kind=QUESTION&id=" + number);
    post(address, "act=stop&kind=%3Cb%3E&id=%00");
    post(address, "act=pace&pace=AT_ONCE");

    assertThat(following.mine(own).subjects())
        .containsExactly(new Subject(SubjectKind.REGION, "100000000"));
    assertThat(following.mine(own).pace()).isEqualTo(Pace.AT_ONCE);
  }

  @Test
  void whoeverStopsAndUsesTheOldLinkIsNotToldThatItIsFollowed() throws Exception {
    SecretCode used = invited(theQuestion(), Pace.DAILY);
    SecretCode own = following.confirm(used);

    following.stop(own, theQuestion());

    assertThatThrownBy(() -> following.confirm(used)).isInstanceOf(ConfirmationExpired.class);
    assertThat(persons.contact(person())).isEmpty();
    following.confirm(invited(theQuestion(), Pace.DAILY));
    assertThat(persons.contact(person())).contains(email);
  }

  @Test
  void aLinkThatWasNotUsedYetStillBeginsToFollowAfterAllWasStopped() throws Exception {
    SecretCode own = follow(theQuestion(), Pace.AT_ONCE);
    SecretCode waiting =
        invited(new Subject(SubjectKind.MEETING, Long.toString(meeting)), Pace.AT_ONCE);

    following.stopAll(own);
    assertThat(persons.contact(person())).as("the letter's link needs it").contains(email);
    confirmed(waiting);
    moved(question, "ANSWERED", "ANSWERED");

    assertThat(letter()).contains(number);
  }

  @Test
  void aContactThatWasKeptForALinkGoesOnceTheLinkHasExpired() throws Exception {
    SecretCode own = follow(theQuestion(), Pace.AT_ONCE);
    SecretCode waiting =
        invited(new Subject(SubjectKind.MEETING, Long.toString(meeting)), Pace.AT_ONCE);
    following.stopAll(own);
    tables.write(
        "update follow_wish set expires_at = now() - interval '1 second' where token_hash = ?",
        (Object) waiting.hash());

    persons.forgetUnneeded(Instant.EPOCH, 10_000);

    assertThat(persons.contact(person())).isEmpty();
  }

  @Test
  void aConsentThatIsTakenBackMakesWaitingLinksVoid() throws Exception {
    SecretCode waiting = invited(theQuestion(), Pace.DAILY);

    persons.takeBackConsent(person());

    assertThat(persons.contact(person())).isEmpty();
    assertThatThrownBy(() -> following.confirm(waiting)).isInstanceOf(ConfirmationExpired.class);
  }

  @Test
  void theFormAnswersTheSameForAKnownAndAnUnknownAddress() throws Exception {
    String path = "/kk/follow?what=question&id=" + number;
    assertThat(get(path).statusCode()).isEqualTo(200);
    HttpResponse<String> first = post(path, "email=" + encoded(email.bare()));
    HttpResponse<String> second = post(path, "email=" + encoded(email.bare()));

    assertThat(first.statusCode()).isEqualTo(303).isEqualTo(second.statusCode());
    assertThat(first.headers().firstValue("Location"))
        .isEqualTo(second.headers().firstValue("Location"));
    assertThat(post(path, "email=aigul%40").statusCode()).isEqualTo(422);
    assertThat(post(path, "email=%00").statusCode()).isEqualTo(422);
  }

  @Test
  void oneAddressIsNotFloodedWithLetters() throws Exception {
    String path = "/kk/follow?what=question&id=" + number;
    int refused = 0;
    for (int i = 0; i < 10; i++) {
      refused += post(path, "email=" + encoded(email.bare())).statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isPositive();
  }

  @Test
  void whatIsNotPublicOrUnknownCannotBeFollowed() throws Exception {
    String hidden = number + "-h";
    village.question(meeting, hidden, "RECEIVED");
    for (String query :
        List.of(
            "what=question&id=" + hidden,
            "what=question&id=x",
            "what=meeting&id=0",
            "what=meeting&id=999999999999999999",
            "what=meeting&id=x",
            "what=region&id=123",
            "what=ministry&id=akimat.10",
            "what=topic&id=%F0%9F%98%80",
            "what=topic&id=",
            "what=nothing&id=1",
            "what=question&id=" + "9".repeat(300))) {
      assertThat(get("/kk/follow?" + query).statusCode()).as(query).isEqualTo(404);
      assertThat(post("/kk/follow?" + query, "email=a%40mail.kz").statusCode())
          .as(query)
          .isEqualTo(404);
    }
  }

  private Subject theQuestion() {
    return new Subject(SubjectKind.QUESTION, number);
  }

  /** The letter's link: the test draws the code itself, as the letter is sealed. */
  private SecretCode invited(Subject subject, Pace pace) throws SQLException {
    following.invite(subject, pace, email, Language.KK);
    SecretCode code = SecretCode.draw();
    tables.write(
        "update follow_wish set token_hash = ? where id = (select max(id) from follow_wish where"
            + " person_id = ?)",
        code.hash(),
        person());
    return code;
  }

  private SecretCode follow(Subject subject, Pace pace) throws SQLException {
    return confirmed(invited(subject, pace));
  }

  private SecretCode confirmed(SecretCode code) throws SQLException {
    SecretCode own = following.confirm(code);
    tables.write(
        "update subscription set since = now() - interval '1 hour' where person_id = ?", person());
    tables.write(
        "update follower set told_until = now() - interval '1 hour' where person_id = ?", person());
    return own;
  }

  private void moved(long id, String step, String now) throws SQLException {
    tables.write(
        "insert into question_move (question_id, to_status, at) values (?, ?, now() - interval '2"
            + " minutes')",
        id,
        step);
    tables.write(
        "update question set status = ?, decline_reason = case when ? = 'DECLINED' then 'INSULT'"
            + " end where id = ?",
        now,
        now,
        id);
  }

  private void meetingChanged(String kind) throws SQLException {
    tables.write(
        "insert into media_news (meeting_id, ministry_code, region_kato, kind, at, by_login,"
            + " starts_at) select id, ministry_code, region_kato, ?, now() - interval '2 minutes',"
            + " 'x', starts_at from meeting where id = ?",
        kind,
        meeting);
  }

  private void due() throws SQLException {
    tables.write(
        "update follower set next_at = now() - interval '1 minute' where person_id = ?", person());
  }

  private void tellAll() {
    while (digest.tellNext()) {
      continue;
    }
  }

  /** The words of the one letter that has been written to Aigul. */
  private String letter() throws SQLException {
    tables.write("update outbox_mail set next_attempt_at = now() + interval '1 day'");
    due();
    tellAll();
    assertThat(letters()).isEqualTo(1);
    String sealed =
        tables.text(
            "select encode(body, 'hex') from outbox_mail where deduplication like 'digest:"
                + person()
                + "%'");
    return sealed.isEmpty()
        ? ""
        : secret.decrypt("letter", java.util.HexFormat.of().parseHex(sealed));
  }

  private long letters() throws SQLException {
    return tables.number(
        "select count(*) from outbox_mail where deduplication like 'digest:' || ? || '%'",
        person().toString());
  }

  private long subscriptions() throws SQLException {
    return tables.number("select count(*) from subscription where person_id = ?", person());
  }

  private UUID person() {
    return persons.find(email).orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  private static HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(System.getenv("KEZDESU_PUBLIC_URL") + path));
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
