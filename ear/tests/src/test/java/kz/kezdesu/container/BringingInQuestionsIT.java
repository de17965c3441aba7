package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.attachment.FileRefused.Why;
import kz.kezdesu.attachment.FilesRefused;
import kz.kezdesu.attachment.SentFile;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.OnTrace;
import kz.kezdesu.question.BlackOutQuestion;
import kz.kezdesu.question.BringInQuestions;
import kz.kezdesu.question.Channel;
import kz.kezdesu.question.EnteredQuestion;
import kz.kezdesu.question.ImportLine;
import kz.kezdesu.question.ImportLine.Outcome;
import kz.kezdesu.question.ImportPreview;
import kz.kezdesu.question.KeyUsedBefore;
import kz.kezdesu.question.QuestionBlackout;
import kz.kezdesu.question.QuestionEntry;
import kz.kezdesu.question.QuestionFile;
import kz.kezdesu.question.QuestionFilesDesk;
import kz.kezdesu.question.QuestionImporting;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.question.WriteDownQuestion;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The officer writes down what came otherwise than by the site, one by one and from files. */
@ExtendWith(ArquillianExtension.class)
class BringingInQuestionsIT {
  private static final LocalDate THREE_DAYS_AGO = LocalDate.now(Almaty.TIME).minusDays(3);
  private static final String HEAD = "Сұрақ мәтіні;Канал;Дата;Автор;Контакт;Район;Тема\n";

  @EJB private QuestionEntry entry;
  @EJB private QuestionFilesDesk filesDesk;
  @EJB private QuestionImporting importing;
  @EJB private QuestionBlackout blackout;
  @Inject private Tables tables;
  @Inject private Staff staff;
  @Inject private Village village;
  @Inject private Crowd crowd;

  private String officer = "";
  private long meeting;

  @BeforeEach
  void theMeetingWasHeld() throws SQLException {
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
    meeting = village.meeting();
    village.tookQuestionsUntilYesterday(meeting);
    tables.write(
        "update meeting set status = 'HELD', starts_at = date_trunc('hour', now())"
            + " - interval '2 days' where id = ?",
        meeting);
  }

  @Test
  @Decree({"1.1", "1.5", "1.6"})
  void whatWasPutAtTheReceptionHasANumberAHistoryAndALastDay() throws Exception {
    EnteredQuestion entered = enter(wish(Channel.RECEPTION, "Дәрі қашан болады?", ""));

    assertThat(entered.number()).matches("\\d{4}-\\d{6}");
    assertThat(entered.status()).isEqualTo(QuestionStatus.VOICED);
    assertThat(
            tables.number(
                "select count(*) from question q join meeting m on m.id = q.meeting_id where"
                    + " q.number = ? and q.voiced_at = m.starts_at and q.asked_at = m.starts_at and"
                    + " q.answer_due_on > (m.starts_at at time zone 'Asia/Almaty')::date + 14",
                entered.number()))
        .isEqualTo(1);
    assertThat(
            tables.text(
                "select string_agg(coalesce(from_status, '-') || to_status || by_login, ' ' order"
                    + " by at, from_status nulls first) from question_move where question_id = ?",
                entered.id()))
        .isEqualTo("-RECEIVED%1$s RECEIVEDVOICED%1$s".formatted(officer));
    assertThat(
            tables.number(
                "select count(*) from audit_entry where action = 'question.enter' and subject_id ="
                    + " ?",
                entered.number()))
        .isEqualTo(1);
  }

  @Test
  @Decree("1.4f")
  void aLetterIsCheckedFirstAndItsAuthorIsToldTheNumber() throws Exception {
    EnteredQuestion entered =
        enter(wish(Channel.PAPER, "Көпір қашан салынады?", "g." + UUID.randomUUID() + "@mail.kz"));

    assertThat(entered.status()).isEqualTo(QuestionStatus.RECEIVED);
    assertThat(entered.answerDueOn()).isNull();
    assertThat(entered.letterSent()).isTrue();
    assertThat(
            tables.number(
                "select count(*) from outbox_mail where deduplication = ?",
                "received:" + entered.number()))
        .isEqualTo(1);
    assertThat(
            tables.text("select consent_wording from question where number = ?", entered.number()))
        .isEqualTo("staff-1");
  }

  @Test
  @Decree({"1.1", "1.6"})
  void aSlipHandedUpInTheHallIsPutAtTheMeetingAndAPostBeforeItIsChecked() throws Exception {
    UUID id =
        upload(
            "Текст;Канал;Дата\nЖол қашан жөнделеді?;Записка;"
                + THREE_DAYS_AGO.plusDays(1)
                + "\nСу қашан болады?;Соцсеть;"
                + THREE_DAYS_AGO
                + "\nДәрі бар ма?;Звонок;\n");

    ImportPreview done = bringIn(id, false);

    assertThat(outcomes(done)).isEqualTo("2 THERE, 3 THERE, 4 WRONG");
    assertThat(line(done, 4).faults())
        .extracting(ImportLine.Line::key)
        .containsExactly("entry_day.needed");
    assertThat(
            tables.text(
                "select string_agg(status || ' ' || (answer_due_on is not null), ', ' order by"
                    + " channel) from question where meeting_id = ?",
                meeting))
        .isEqualTo("VOICED true, RECEIVED false");
  }

  @Test
  @Decree("1.4f")
  void filesComeTogetherWithTheirQuestion() throws Exception {
    WriteDownQuestion wish = wish(Channel.PAPER, "Хаттағы сурет қайда сақталады?", "");
    List<SentFile> scans = List.of(sent("1-бет.png", png(1)), sent("2-бет.png", png(2)));

    EnteredQuestion entered = enterWith(wish, scans);
    assertThat(enterWith(wish, scans)).isEqualTo(entered);

    List<QuestionFile> files = staff.as(officer, Role.OFFICER, () -> filesDesk.files(entered.id()));
    assertThat(files)
        .extracting(one -> one.file().name())
        .containsExactly("1-бет.png", "2-бет.png");
    assertThat(files)
        .allMatch(one -> officer.equals(one.file().addedBy()) && !one.file().released());
  }

  @Test
  void whereAFileIsNotTakenNothingIsWrittenDown() throws Exception {
    WriteDownQuestion wish = wish(Channel.PAPER, "Қабылданбаған файл туралы хат", "");
    SentFile good = sent("хат.png", png(3));
    SentFile program = sent("virus.png", "MZ".getBytes(StandardCharsets.US_ASCII));
    SentFile endless = sent("large.pdf", new byte[Attachments.LARGEST + 1]);

    assertThatThrownBy(() -> enterWith(wish, List.of(good, program, endless)))
        .isInstanceOfSatisfying(
            FilesRefused.class,
            no ->
                assertThat(no.refused())
                    .containsExactly(
                        new FilesRefused.One("virus.png", Why.TYPE),
                        new FilesRefused.One("large.pdf", Why.LARGE)));
    assertFaults(
        () -> enterWith(wish, Collections.nCopies(Attachments.MOST + 1, good)),
        "attachment_file.too_many");
    assertFaults(() -> enterWith(with(wish, " "), List.of(good)), "entry_text.empty");
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isZero();

    enterWith(wish, List.of(good));
    assertThat(
            tables.number(
                "select count(*) from attachment a join question q on q.id = a.question_id where"
                    + " q.meeting_id = ?",
                meeting))
        .isEqualTo(1);
  }

  @Test
  void theSameWishAgainIsOneQuestionAndAnotherUnderItsKeyIsRefused() throws Exception {
    WriteDownQuestion wish = wish(Channel.HALL, "Мектеп қашан ашылады?", "");

    EnteredQuestion first = enter(wish);
    assertThat(enter(wish)).isEqualTo(first);
    assertThatThrownBy(() -> enter(with(wish, "Балабақша қашан ашылады?")))
        .isInstanceOf(KeyUsedBefore.class);
    assertThat(staff.as(officer, Role.OFFICER, () -> entry.alike(meeting, "мектеп кашан ашылады")))
        .anyMatch(one -> one.number().equals(first.number()));
  }

  @Test
  void whatIsWrongIsToldFieldByField() {
    WriteDownQuestion wrong =
        new WriteDownQuestion(
            meeting,
            Channel.HALL,
            LocalDate.of(2100, 1, 1),
            QuestionKind.QUESTION,
            "\u0000\u202e",
            Language.KK,
            "А".repeat(101),
            false,
            "көршіде",
            false,
            "100000000",
            "111111111",
            "нет",
            OnTrace.ASK,
            "entry-" + UUID.randomUUID());

    assertFaults(
        () -> enter(wrong),
        "entry_day.future",
        "entry_text.empty",
        "entry_name.long",
        "entry_contact.invalid",
        "entry_district.unknown",
        "entry_topic.unknown");
  }

  @Test
  @Decree("1.6")
  void aFileIsLookedAtThenBroughtInAndAgainChangesNothing() throws Exception {
    String file =
        HEAD
            + "\"Жол қашан\nжөнделеді?\";Зал;;Айгүл;;;Жолдар\n"
            + "Когда откроют ФАП?;Личный приём;;Ерлан;8 701 123 45 67;;\n"
            + "=HYPERLINK(\"x\");бумага;"
            + THREE_DAYS_AGO
            + ";;;;\n"
            + "Когда  откроют фап?;На приёме;;Ерлан;;;\n"
            + ";Зал;;;;;\n"
            + "Су қашан болады?;голубь;32.13.2026;;;Бруклин;небо\n";
    UUID id = upload(file);

    assertThat(outcomes(preview(id)))
        .isEqualTo("2 NEW, 3 NEW, 4 NEW, 5 REPEATED, 6 WRONG, 7 WRONG");
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isZero();
    assertFaults(() -> bringIn(id, false), "import_consent.missing");

    ImportPreview done = bringIn(id, true);

    assertThat(outcomes(done)).isEqualTo("2 THERE, 3 THERE, 4 THERE, 5 THERE, 6 WRONG, 7 WRONG");
    assertThat(line(done, 7).faults())
        .extracting(ImportLine.Line::key)
        .containsExactlyInAnyOrder(
            "entry_channel.unknown",
            "entry_day.invalid",
            "entry_district.unknown",
            "entry_topic.unknown");
    assertThat(
            tables.number(
                "select count(*) from question q where meeting_id = ? and (status = 'VOICED') ="
                    + " (answer_due_on is not null) and exists (select from question_move m where"
                    + " m.question_id = q.id and m.to_status = 'RECEIVED' and m.by_login = ?)",
                meeting,
                officer))
        .isEqualTo(3);
    assertThat(
            tables.text(
                "select status || ' ' || text from question where number = ?",
                Objects.requireNonNull(line(done, 4).questionNumber())))
        .isEqualTo("RECEIVED =HYPERLINK(\"x\")");
    assertThat(
            tables.number(
                "select count(*) from question where meeting_id = ? and author_phone is not null"
                    + " and position('701' in encode(author_phone, 'escape')) = 0 and author_id is"
                    + " not null and hide_name",
                meeting))
        .isEqualTo(1);

    assertThat(outcomes(bringIn(id, true))).isEqualTo(outcomes(done));
    UUID again = upload(file.replace("\n\"Жол", "\nЖаңа сұрақ;Зал;;;;;\n\"Жол"));
    assertThat(outcomes(preview(again)))
        .startsWith("2 NEW, 3 THERE, 4 THERE, 5 THERE, 6 THERE, 7 WRONG");
    bringIn(again, false);
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isEqualTo(4);
  }

  /** The hall and the reception each number their list from 1; both lists are whole. */
  @Test
  @Decree("1.6")
  void twoListsWithTheSameNumbersAreBothBroughtIn() throws Exception {
    String hall = "Номер;Текст\n1;Жол қашан жөнделеді?\n2;Су қашан болады?\n";
    bringIn(upload(hall), false);

    UUID reception = upload("Номер;Текст\n1;Дәріхана қашан ашылады?\n2;Су қашан болады?\n");
    ImportPreview seen = preview(reception);
    assertThat(outcomes(seen)).isEqualTo("2 OTHER_WORDS, 3 THERE");
    assertThat(
            tables.text(
                "select text from question where number = ?",
                Objects.requireNonNull(line(seen, 2).questionNumber())))
        .isEqualTo("Жол қашан жөнделеді?");
    assertThat(outcomes(bringIn(reception, false))).isEqualTo("2 THERE, 3 THERE");
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isEqualTo(3);
    tables.write(
        "update question set text = 'түзетілді', blacked_out = true where meeting_id = ?", meeting);
    assertThat(outcomes(preview(upload(hall)))).isEqualTo("2 THERE, 3 THERE");
  }

  @Test
  void theSameListForTheHallAndForTheReceptionIsOneList() throws Exception {
    String file = "Текст;Автор\nЖол қашан жөнделеді?;Айгүл\nСу қашан болады?;Ерлан\n";
    bringIn(upload(file), false);

    assertThat(outcomes(preview(upload(file, Channel.RECEPTION)))).isEqualTo("2 THERE, 3 THERE");
  }

  @Test
  void whatIsThereInTheSameWordsIsLeftOutUnlessItIsWanted() throws Exception {
    EnteredQuestion typed = enter(wish(Channel.HALL, "Жол қашан жөнделеді?", ""));
    UUID id =
        upload(
            "Текст;Автор;Контакт\nжол  қашан жөнделеді?;Айгүл;8 701 123 45 67\nСу бола ма?;Ерлан;\n");

    ImportPreview seen = preview(id);
    assertThat(outcomes(seen)).isEqualTo("2 SAME_WORDS, 3 NEW");
    assertThat(line(seen, 2).questionNumber()).isEqualTo(typed.number());
    assertThat(outcomes(bringIn(id, false))).isEqualTo("2 SAME_WORDS, 3 THERE");

    UUID again = upload("Текст;Автор;Контакт\nЖол қашан жөнделеді?;Айгүл;8 701 123 45 67\n");
    assertFaults(() -> bringIn(again, true), "import_same_words.missing");
    assertFaults(
        () -> bringIn(new BringInQuestions(again, false, true, false)), "import_consent.missing");
    assertThat(outcomes(bringIn(new BringInQuestions(again, true, true, false))))
        .isEqualTo("2 THERE");
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isEqualTo(3);
  }

  @Test
  void twoWhoBringInTheSameFileAtOnceBringItInOnce() throws Exception {
    UUID one = upload(many(50));
    UUID other = upload(many(50));

    List<Callable<Object>> both = new ArrayList<>();
    for (UUID id : List.of(one, other, one, other)) {
      both.add(
          staff.deed(
              officer,
              Role.OFFICER,
              () -> importing.bringIn(new BringInQuestions(id, true, false, false))));
    }
    crowd.together(both);

    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isEqualTo(50);
    assertThat(
            tables.number(
                "select count(*) from question_move m join question q on q.id = m.question_id where"
                    + " q.meeting_id = ? and m.to_status = 'VOICED'",
                meeting))
        .isEqualTo(50);
  }

  @Test
  void aFullFileIsBroughtInInSecondsAndOneMoreRowIsRefused() throws Exception {
    UUID id = upload(many(QuestionImporting.MOST_ROWS));

    long began = System.nanoTime();
    ImportPreview done = bringIn(id, true);
    Duration took = Duration.ofNanos(System.nanoTime() - began);

    assertThat(done.count(Outcome.THERE)).isEqualTo(QuestionImporting.MOST_ROWS);
    assertThat(took).isLessThan(Duration.ofSeconds(60));
    assertFaults(() -> upload(many(QuestionImporting.MOST_ROWS + 1)), "import_file.many");
  }

  @Test
  void whatIsNoFileOfQuestionsIsRefused() {
    assertFaults(() -> upload(""), "import_file.empty");
    assertFaults(() -> upload("Автор;Тема\nАйгүл;су\n"), "import_file.head");
    assertFaults(() -> upload(HEAD), "import_file.no_rows");
    assertFaults(() -> upload("PK\u0003\u0004"), "import_file.broken");
    assertFaults(() -> upload("Текст\n\"x\n"), "import_file.quote");
    assertFaults(() -> upload("Текст\n" + "x".repeat(5_000_000)), "import_file.large");
  }

  @Test
  void anotherBodySeesNothingOfIt() throws Exception {
    UUID id = upload(many(1));
    String stranger = staff.hire("stranger." + UUID.randomUUID(), Role.OFFICER, "moe");

    for (Callable<Object> deed :
        List.<Callable<Object>>of(
            () -> importing.preview(id),
            () -> importing.bringIn(new BringInQuestions(id, true, false, false)),
            () -> importing.upload(meeting, Channel.HALL, "x", stream(many(1))),
            () -> entry.enter(wish(Channel.HALL, "x", "")))) {
      assertThatThrownBy(() -> staff.as(stranger, Role.OFFICER, deed)).isInstanceOf(NotYours.class);
    }
    assertThatThrownBy(() -> staff.does(stranger, Role.OFFICER, () -> importing.giveUp(id)))
        .isInstanceOf(NotYours.class);
    assertThat(staff.as(stranger, Role.OFFICER, () -> importing.last()))
        .noneMatch(row -> row.id().equals(id));
  }

  @Test
  void aTelephoneNumberIsNoticedBeforeEverybodyReadsIt() throws Exception {
    WriteDownQuestion wish = wish(Channel.HALL, "Көпір туралы 8 701 222 33 44 хабарласыңыз", "");

    assertThat(staff.as(officer, Role.OFFICER, () -> entry.traces(wish)))
        .containsExactly("8 701 222 33 44");
    assertFaults(() -> enter(wish), "entry_text.personal");
    assertFaults(
        () -> enter(with(with(wish, "8 701 222 33 44"), OnTrace.HIDE)), "entry_text.personal_only");
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isZero();

    EnteredQuestion hidden = enter(with(wish, OnTrace.HIDE));
    assertThat(enter(with(wish, OnTrace.HIDE))).isEqualTo(hidden);
    assertThat(tables.text("select text from question where id = ?", hidden.id()))
        .isEqualTo("Көпір туралы ▇▇▇ хабарласыңыз");
    assertThat(original(hidden.number())).isEqualTo(wish.text());

    EnteredQuestion shown =
        enter(
            with(
                wish(Channel.RECEPTION, "Жедел желі 8 727 258 00 00 жауап бермейді", ""),
                OnTrace.SHOW));
    assertThat(tables.text("select text from question where id = ?", shown.id()))
        .contains("8 727 258 00 00");
    WriteDownQuestion checkedFirst = wish(Channel.PAPER, "Маған 8 701 222 33 44 хабарласыңыз", "");
    assertThat(staff.as(officer, Role.OFFICER, () -> entry.traces(checkedFirst))).isEmpty();
    assertThat(enter(checkedFirst).status()).isEqualTo(QuestionStatus.RECEIVED);
  }

  @Test
  void whatAFileSaysOfPeopleIsHiddenWhereEverybodyWouldReadIt() throws Exception {
    String file =
        "Текст;Канал;Дата\nМаған 8 701 222 33 44 хабарласыңыз;Зал;\nМаған 8 701 333 44 55"
            + " хабарласыңыз;Хат;"
            + THREE_DAYS_AGO
            + "\n8 701 222 33 44;Зал;\nСу қашан болады?;Зал;\n";
    UUID id = upload(file);

    ImportPreview seen = preview(id);
    assertThat(outcomes(seen)).isEqualTo("2 NEW, 3 NEW, 4 WRONG, 5 NEW");
    assertThat(seen.withTraces()).isEqualTo(1);
    assertThat(line(seen, 2).traces()).containsExactly("8 701 222 33 44");
    assertThat(line(seen, 3).traces()).isEmpty();
    assertThat(line(seen, 4).faults())
        .extracting(ImportLine.Line::key)
        .containsExactly("entry_text.personal_only");

    ImportPreview done = bringIn(id, false);
    assertThat(line(done, 2).hidden()).isTrue();
    assertThat(line(done, 2).text()).isEqualTo("Маған ▇▇▇ хабарласыңыз");
    assertThat(line(done, 3).hidden()).isFalse();
    assertThat(original(Objects.requireNonNull(line(done, 2).questionNumber())))
        .isEqualTo("Маған 8 701 222 33 44 хабарласыңыз");
    assertThat(
            tables.number(
                "select count(*) from question where meeting_id = ? and position('701 222' in text)"
                    + " > 0",
                meeting))
        .isZero();

    UUID again =
        upload(file.replace("222", "555") + "Маған 8 701 222 33 44 хабарласыңыз;Қабылдау;\n");
    assertThat(outcomes(preview(again)))
        .isEqualTo("2 SAME_WORDS, 3 THERE, 4 WRONG, 5 THERE, 6 SAME_WORDS");
    assertThat(line(bringIn(new BringInQuestions(again, false, true, true)), 6).traces())
        .containsExactly("8 701 222 33 44");
  }

  /** The file says what nobody is to read any more; brought in again it makes no doubles. */
  @Test
  void whatIsHiddenInAQuestionGoesFromItsFileToo() throws Exception {
    UUID done = upload(many(2));
    bringIn(done, false);
    assertThat(preview(done).fileKept()).isTrue();
    long question = tables.number("select min(id) from question where meeting_id = ?", meeting);
    int version = (int) tables.number("select version from question where id = ?", question);

    staff.does(
        officer,
        Role.OFFICER,
        () ->
            blackout.hide(
                new BlackOutQuestion(new SeenQuestion(question, version), List.of("нөмірі"))));

    assertThat(preview(done).fileKept()).isFalse();
    bringIn(upload(many(2)), false);
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isEqualTo(2);
  }

  @Test
  void aFileIsGivenUpOrForgottenAndItsQuestionsStay() throws Exception {
    UUID given = upload(many(1));
    staff.does(officer, Role.OFFICER, () -> importing.giveUp(given));
    assertThatThrownBy(() -> preview(given)).isInstanceOf(NotFound.class);

    UUID done = upload(many(2));
    UUID left = upload(many(3));
    bringIn(done, false);
    tables.write(
        "update question_import set uploaded_at = now() - interval '31 days' where id in (?, ?)",
        done,
        left);
    importing.sweep();

    assertThatThrownBy(() -> preview(left)).isInstanceOf(NotFound.class);
    assertThat(preview(done).fileKept()).isFalse();
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isEqualTo(2);
  }

  private static String many(int rows) {
    return HEAD
        + IntStream.rangeClosed(1, rows)
            .mapToObj(row -> "Сұрақ нөмірі " + row + ";Зал;;Автор " + row + ";;;\n")
            .collect(Collectors.joining());
  }

  private WriteDownQuestion wish(Channel channel, String text, String contact) {
    return new WriteDownQuestion(
        meeting,
        channel,
        channel.isOnlyAtTheMeeting() ? null : THREE_DAYS_AGO,
        QuestionKind.QUESTION,
        text,
        null,
        "Гүлсім",
        false,
        contact,
        true,
        "100000000",
        "",
        "",
        OnTrace.ASK,
        "entry-" + UUID.randomUUID());
  }

  private static WriteDownQuestion with(WriteDownQuestion wish, String text) {
    return new WriteDownQuestion(
        wish.meetingId(),
        wish.channel(),
        wish.day(),
        wish.kind(),
        text,
        wish.language(),
        wish.name(),
        wish.nameShown(),
        wish.contact(),
        wish.consent(),
        wish.regionCode(),
        wish.districtCode(),
        wish.topicCode(),
        wish.onTrace(),
        wish.key());
  }

  private static WriteDownQuestion with(WriteDownQuestion wish, OnTrace onTrace) {
    return new WriteDownQuestion(
        wish.meetingId(),
        wish.channel(),
        wish.day(),
        wish.kind(),
        wish.text(),
        wish.language(),
        wish.name(),
        wish.nameShown(),
        wish.contact(),
        wish.consent(),
        wish.regionCode(),
        wish.districtCode(),
        wish.topicCode(),
        onTrace,
        wish.key());
  }

  private String original(String number) throws Exception {
    return staff.as("auditor", Role.ADMINISTRATOR, () -> blackout.original(number)).text();
  }

  private EnteredQuestion enterWith(WriteDownQuestion wish, List<SentFile> files) throws Exception {
    return staff.as(officer, Role.OFFICER, () -> entry.enterWithFiles(wish, files));
  }

  private static SentFile sent(String name, byte[] content) {
    return new SentFile(name, () -> new ByteArrayInputStream(content));
  }

  private static byte[] png(int colour) throws IOException {
    BufferedImage picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, colour);
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", into);
    return into.toByteArray();
  }

  private EnteredQuestion enter(WriteDownQuestion wish) throws Exception {
    return staff.as(officer, Role.OFFICER, () -> entry.enter(wish));
  }

  private UUID upload(String file) throws Exception {
    return upload(file, Channel.HALL);
  }

  private UUID upload(String file, Channel usual) throws Exception {
    return staff.as(
        officer, Role.OFFICER, () -> importing.upload(meeting, usual, "вопросы.csv", stream(file)));
  }

  private ImportPreview preview(UUID id) throws Exception {
    return staff.as(officer, Role.OFFICER, () -> importing.preview(id));
  }

  private ImportPreview bringIn(UUID id, boolean consent) throws Exception {
    return bringIn(new BringInQuestions(id, consent, false, false));
  }

  private ImportPreview bringIn(BringInQuestions wanted) throws Exception {
    return staff.as(officer, Role.OFFICER, () -> importing.bringIn(wanted));
  }

  private static ByteArrayInputStream stream(String file) {
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
  }

  private static String outcomes(ImportPreview preview) {
    return preview.lines().stream()
        .map(line -> line.number() + " " + line.outcome())
        .collect(Collectors.joining(", "));
  }

  private static ImportLine line(ImportPreview preview, int number) {
    return preview.lines().stream()
        .filter(line -> line.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static void assertFaults(Callable<?> deed, String... faults) {
    assertThatThrownBy(deed::call)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(
                        refused.faults().stream()
                            .map(fault -> fault.field() + "." + fault.fault())
                            .collect(Collectors.toSet()))
                    .isEqualTo(Set.of(faults)));
  }
}
