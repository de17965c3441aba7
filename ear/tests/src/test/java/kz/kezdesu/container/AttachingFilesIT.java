package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.AskQuestion;
import kz.kezdesu.question.AuthorsQuestion;
import kz.kezdesu.question.Forgetting;
import kz.kezdesu.question.IntakeClosed;
import kz.kezdesu.question.QuestionDraft;
import kz.kezdesu.question.QuestionDrafting;
import kz.kezdesu.question.QuestionFile;
import kz.kezdesu.question.QuestionFiles;
import kz.kezdesu.question.QuestionFilesDesk;
import kz.kezdesu.question.QuestionIntake;
import kz.kezdesu.question.ReceivedQuestion;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Aigul adds photos to her question: who sees them, and how long they are kept. */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4f")
class AttachingFilesIT {
  private static final int MEGABYTE = 1_000_000;
  private static int turn;

  @EJB private QuestionIntake intake;
  @EJB private QuestionDrafting drafting;
  @EJB private QuestionFiles files;
  @EJB private QuestionFilesDesk desk;
  @EJB private AuthorsQuestion own;
  @EJB private Forgetting forgetting;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private final Browser browser = new Browser();
  private long meeting;
  private String officer = "";
  private QuestionDraft draft = QuestionDraft.blank(0, Instant.EPOCH);
  private SecretCode token = SecretCode.draw();

  @BeforeEach
  void aDraft() throws SQLException {
    turn++;
    meeting = village.meeting();
    village.takesQuestions(meeting);
    officer = staff.hire("files" + turn + "." + System.nanoTime(), Role.OFFICER, "moh");
    draft = QuestionDraft.blank(meeting, Instant.EPOCH);
    token = SecretCode.draw();
    drafting.keep(token, draft);
  }

  @Test
  void filesAreForTheMinistryAndTheAuthorUntilAnOfficerSaysOtherwise() throws Exception {
    take("емхана кезегі.png", png(1));
    ReceivedQuestion asked = intake.ask(wish(), token);
    UUID file = onlyFile(asked);
    String code = asked.trackingCode().value();

    assertThat(browser.load("/files/" + file).statusCode()).isEqualTo(404);
    assertThat(browser.load("/files/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    HttpResponse<byte[]> authors = browser.load("/kk/track/" + code + "/files/" + file);
    assertThat(authors.statusCode()).isEqualTo(200);
    assertThat(authors.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(browser.open("/kk/track/" + code).body())
        .contains("/kk/track/" + code + "/files/" + file, "тек сізге және министрлікке");

    release(file);
    assertThat(browser.load("/files/" + file).statusCode()).as("not published yet").isEqualTo(404);
    tables.write("update question set status = 'PUBLISHED' where number = ?", asked.number());
    HttpResponse<byte[]> everybodys = browser.load("/files/" + file);
    assertThat(everybodys.statusCode()).isEqualTo(200);
    assertThat(everybodys.body()).isEqualTo(authors.body());
    assertThat(ImageIO.read(new ByteArrayInputStream(everybodys.body())).getWidth()).isEqualTo(30);
    assertThat(everybodys.headers().map())
        .containsEntry("content-type", List.of("image/png"))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry(
            "content-disposition",
            List.of(
                "attachment; filename=\"______ ______.png\"; filename*=UTF-8''%D0%B5%D0%BC%D1%85"
                    + "%D0%B0%D0%BD%D0%B0%20%D0%BA%D0%B5%D0%B7%D0%B5%D0%B3%D1%96.png"));
    assertThat(everybodys.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox", "default-src 'none'");
    assertThat(everybodys.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(browser.open("/ru/questions/" + asked.number()).body()).contains("/files/" + file);
    assertThat(browser.open("/api/v1/questions/" + asked.number()).body())
        .contains("\"url\":\"/files/" + file + "\"", "\"type\":\"image/png\"");

    staff.does(officer, Role.OFFICER, () -> desk.hide(file, "Адамдар көрініп тұр"));
    assertThat(browser.load("/files/" + file).statusCode()).isEqualTo(404);
    release(file);
    tables.write(
        "update question set status = 'DECLINED', decline_reason = 'PERSONAL_DATA' where number = ?",
        asked.number());
    assertThat(browser.load("/files/" + file).statusCode()).as("declined").isEqualTo(404);
    assertThat(
            tables.number(
                "select count(*) from audit_entry where subject_id = ? and action in"
                    + " ('question.file-release', 'question.file-hide')",
                asked.number()))
        .isEqualTo(3);
  }

  @Test
  void aQuestionAndItsFilesAreSentOnceHoweverOftenTheButtonIsPressed() throws Exception {
    take("a.png", png(1));
    take("a once more.png", png(1));
    take("b.png", png(2));
    AskQuestion wish = wish();

    crowd.together(
        Collections.nCopies(6, (Callable<String>) () -> intake.ask(wish, token).number()));

    assertThat(intake.ask(wish, token).number()).isEqualTo(intake.ask(wish, token).number());
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isEqualTo(1);
    assertThat(ofQuestion()).isEqualTo(2);
    assertThat(files.waiting(token)).isEmpty();
  }

  @Test
  void whatIsNotTakenLeavesItsFilesWithTheDraft() throws Exception {
    take("a.png", png(1));
    village.tookQuestionsUntilYesterday(meeting);

    assertThatThrownBy(() -> intake.ask(wish(), token)).isInstanceOf(IntakeClosed.class);

    assertThat(files.waiting(token)).hasSize(1);
    assertThat(ofQuestion()).isZero();
  }

  @Test
  void aDraftHasFiveFilesAndThoseOfNobodyAreNotKept() throws Exception {
    for (int i = 0; i < Attachments.MOST; i++) {
      take(i + ".png", png(10 + i));
    }
    assertThatThrownBy(() -> take("6.png", png(20)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            no -> assertThat(no.faults()).extracting("fault").containsExactly("too_many"));
    assertThatThrownBy(
            () -> files.take(SecretCode.draw(), "x.png", new ByteArrayInputStream(png(3))))
        .isInstanceOf(NotFound.class);
    files.remove(token, files.waiting(token).get(2).id());
    take("6.png", png(20));
    assertThat(files.waiting(token)).extracting("name").contains("6.png").doesNotContain("2.png");
    files.remove(SecretCode.draw(), files.waiting(token).get(0).id());
    assertThat(files.waiting(token)).as("another's draft takes nothing away").hasSize(5);
  }

  @Test
  void filesOfAForgottenDraftGoAfterADayAndThoseOfATouchedOneStay() throws Exception {
    take("a.png", png(1));
    SecretCode touched = SecretCode.draw();
    drafting.keep(touched, QuestionDraft.blank(meeting, Instant.EPOCH));
    files.take(touched, "b.png", new ByteArrayInputStream(png(2)));
    tables.write(
        "update attachment set received_at = now() - interval '25 hours' where draft_hash in (?, ?)",
        token.hash(),
        touched.hash());
    while (drafting.sweep() > 0) {
      continue;
    }
    assertThat(files.waiting(token)).as("both drafts are alive").hasSize(1);

    tables.write(
        "update question_draft set updated_at = now() - interval '25 hours' where token_hash = ?",
        token.hash());
    while (drafting.sweep() > 0) {
      continue;
    }

    assertThat(files.waiting(token)).isEmpty();
    assertThat(files.waiting(touched)).hasSize(1);
    assertThat(
            tables.number(
                "select count(*) from attachment_piece p where not exists"
                    + " (select from attachment a where a.id = p.attachment_id)"))
        .isZero();
  }

  @Test
  void whoTakesTheConsentBackTakesTheFilesBack() throws Exception {
    take("a.png", png(1));
    ReceivedQuestion asked = intake.ask(wish(), token);
    UUID file = onlyFile(asked);
    tables.write("update question set status = 'VOICED' where number = ?", asked.number());
    release(file);

    own.withdraw(asked.trackingCode());

    assertThat(browser.load("/files/" + file).statusCode()).isEqualTo(404);
    assertThat(tables.number("select count(*) from attachment_piece where attachment_id = ?", file))
        .isZero();
  }

  @Test
  void filesGoWithThePersonalDataOfAClosedMatter() throws Exception {
    take("a.png", png(1));
    ReceivedQuestion asked = intake.ask(wish(), token);
    UUID file = onlyFile(asked);
    tables.write(
        "update question set status = 'ANSWERED', asked_at = now() - interval '9 years' where"
            + " number = ?",
        asked.number());

    while (forgetting.nextBatch(500) > 0) {
      continue;
    }

    assertThat(tables.number("select count(*) from attachment where id = ?", file)).isZero();
  }

  @Test
  void anotherMinistrysOfficerSeesAndDecidesNothing() throws Exception {
    take("a.png", png(1));
    ReceivedQuestion asked = intake.ask(wish(), token);
    UUID file = onlyFile(asked);
    long question = tables.number("select id from question where number = ?", asked.number());
    String stranger = staff.hire("stranger." + System.nanoTime(), Role.OFFICER, "moe");

    for (Staff.Deed deed :
        List.<Staff.Deed>of(
            () -> desk.files(question),
            () -> desk.find(file),
            () -> desk.piece(file, 0),
            () -> desk.release(file, ""),
            () -> desk.hide(file, "x"),
            () -> desk.add(question, "x.png", new ByteArrayInputStream(png(9))))) {
      assertThatThrownBy(() -> staff.does(stranger, Role.OFFICER, deed))
          .isInstanceOf(NotYours.class);
    }
    assertThat(ofQuestion()).isEqualTo(1);
  }

  @Test
  void anOfficerAddsWhatWasHandedOverAndSaysWhyAFileIsHidden() throws Exception {
    ReceivedQuestion asked = intake.ask(wish(), token);
    long question = tables.number("select id from question where number = ?", asked.number());
    staff.does(
        officer,
        Role.OFFICER,
        () -> {
          desk.add(question, "хат.png", new ByteArrayInputStream(png(1)));
          desk.add(question, "хат.png", new ByteArrayInputStream(png(1)));
        });
    List<QuestionFile> added = staff.as(officer, Role.OFFICER, () -> desk.files(question));
    assertThat(added).hasSize(1);
    UUID file = added.get(0).file().id();
    assertThat(added.get(0).file().addedBy()).isEqualTo(officer);
    release(file);

    assertThatThrownBy(() -> staff.does(officer, Role.OFFICER, () -> desk.hide(file, " \u200b")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> staff.does(officer, Role.OFFICER, () -> desk.hide(file, "x".repeat(301))))
        .isInstanceOf(InvalidInput.class);
    staff.does(officer, Role.OFFICER, () -> desk.hide(file, "😀".repeat(300)));
    assertThat(staff.as(officer, Role.OFFICER, () -> desk.files(question)).get(0).last())
        .extracting("released", "by")
        .containsExactly(false, officer);
  }

  @Test
  void inTheFormFilesAreTakenAndRefusedOneByOne() throws Exception {
    String form = started();
    Map<String, byte[]> chosen = new LinkedHashMap<>();
    chosen.put("фото \"1\".png", png(1));
    chosen.put("virus.png", "MZ".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    HttpResponse<String> some = browser.upload(step(), Map.of("form", form, "act", "next"), chosen);
    HttpResponse<String> none =
        browser.upload(step(), Map.of("form", form, "act", "next"), Map.of("", new byte[0]));

    assertThat(some.statusCode()).isEqualTo(422);
    assertThat(some.body())
        .contains("фото _1_.png", "virus.png: мұндай файл қабылданбайды", "name=\"remove\"");
    assertThat(Browser.next(none)).endsWith("/kk/questions/ask/you?meeting=" + meeting);
    assertThat(
            browser.upload(step(), Map.of("form", "stolen"), Map.of("b.png", png(2))).statusCode())
        .isEqualTo(409);
    assertThat(browser.open(step()).body()).contains("фото _1_.png").doesNotContain("b.png");
  }

  @Test
  void aFileThatIsTooLargeIsToldSoAndTheOthersStay() throws Exception {
    String form = started();
    browser.upload(step(), Map.of("form", form, "act", "add"), Map.of("a.png", png(1)));

    HttpResponse<String> large =
        browser.upload(
            step(), Map.of("form", form), Map.of("large.pdf", new byte[Attachments.LARGEST + 1]));

    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("large.pdf: файл 10 МБ-тан үлкен", "a.png");
  }

  @Test
  void whatHasNoEndIsCutOff() throws Exception {
    String form = started();
    long[] given = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            given[0]++;
            return 0;
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            given[0] += length;
            if (given[0] > 2000L * MEGABYTE) {
              throw new IOException("it was read for ever");
            }
            return length;
          }
        };
    try {
      assertThat(browser.upload(step(), form, endless).statusCode()).isEqualTo(413);
    } catch (IOException cutOff) {
      // The answer may come before all was sent; then the connection has already gone.
      assertThat(cutOff).hasMessageNotContaining("for ever");
    }
    assertThat(given[0]).isLessThan(500L * MEGABYTE);
    assertThat(browser.open(step()).body()).doesNotContain("a.pdf");
  }

  @Test
  void aFormThatIsBrokenIsRefused() throws Exception {
    String form = started();

    HttpResponse<String> half =
        browser.upload(step(), form, new ByteArrayInputStream("%PDF-1.7".getBytes("UTF-8")));

    assertThat(half.statusCode()).isEqualTo(400);
    assertThat(browser.open(step()).body()).doesNotContain("a.pdf");
  }

  private String started() throws IOException, InterruptedException {
    browser.post(
        "/kk/questions/ask?meeting=" + meeting,
        Map.of("kind", "QUESTION", "text", "Аулада су жоқ", "language", "kk", "website", ""));
    return Browser.form(browser.open(step()));
  }

  private String step() {
    return "/kk/questions/ask/files?meeting=" + meeting;
  }

  private void take(String name, byte[] content) throws Exception {
    files.take(token, name, new ByteArrayInputStream(content));
  }

  private void release(UUID file) throws Exception {
    staff.does(officer, Role.OFFICER, () -> desk.release(file, ""));
  }

  private UUID onlyFile(ReceivedQuestion asked) throws SQLException {
    return UUID.fromString(
        tables.text(
            "select a.id::text from attachment a join question q on q.id = a.question_id where"
                + " q.number = ?",
            asked.number()));
  }

  private long ofQuestion() throws SQLException {
    return tables.number(
        "select count(*) from attachment a join question q on q.id = a.question_id where"
            + " q.meeting_id = ?",
        meeting);
  }

  private AskQuestion wish() {
    return new AskQuestion(
        draft.key(),
        meeting,
        "QUESTION",
        "Емханада кезек неге ұзақ?",
        "kk",
        "100000000",
        "",
        "",
        "Айгүл",
        true,
        "",
        "",
        true,
        Language.KK);
  }

  private static byte[] png(int colour) {
    BufferedImage picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, colour);
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", into);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return into.toByteArray();
  }
}
