package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingCourse;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.question.ImportLine.Outcome;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.model.QuestionImport;
import kz.kezdesu.question.store.QuestionImports;
import kz.kezdesu.question.store.QuestionRegister;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.sheet.SheetFile;
import kz.kezdesu.sheet.SheetRow;
import kz.kezdesu.sheet.SheetUnreadable;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.District;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a file of questions: first it is only looked at, row by row, then all questions that
 * can be written down are, in one go. The same file again writes nothing twice. Each question gets
 * what one that was written down by hand gets (1.1, 1.5, 1.6).
 */
@Stateless
public class QuestionImporting {
  /** The largest file, in bytes. */
  public static final int LARGEST = 5_000_000;

  /** The most questions of a file. */
  public static final int MOST_ROWS = 2000;

  /** How long a file is kept. */
  public static final Duration KEPT = Duration.ofDays(30);

  private static final int LONGEST_FILE_NAME = 200;
  private static final int SHOWN = 10;
  private static final String FILE = "question file";
  private static final String KEY = "question of a file";

  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingCourse course;
  @EJB private Territory territory;
  @EJB private Topics topics;
  @EJB private WrittenQuestions written;
  @EJB private AuditLog audit;
  @Inject private QuestionImports imports;
  @Inject private QuestionRegister register;
  @Inject private HouseSecret secret;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** A file and all that is understood of it. */
  private record Read(List<String> unknownHeads, List<SheetLine> lines) {}

  /**
   * Takes a file to look at. Nothing is written down yet.
   *
   * @param channel the way of the rows that name none
   * @param file CSV or XLSX, {@link #LARGEST} bytes and {@link #MOST_ROWS} questions at most
   * @return under which id it is looked at
   * @throws InvalidInput field {@code import_channel} ({@code site}); field {@code import_file}
   *     ({@code large}, {@code empty}, {@code unknown}, {@code old}, {@code locked}, {@code
   *     broken}, {@code unpacked}, {@code many}, {@code quote}, {@code head}, {@code no_rows})
   * @throws NotFound when there is no such meeting
   * @throws NotYours when it is another body's
   */
  @RolesAllowed("OFFICER")
  public UUID upload(long meetingId, Channel channel, String fileName, InputStream file) {
    ScheduleRow meeting = ownMeeting(meetingId);
    if (channel.isByAuthor()) {
      throw refusal("import_channel", "site", 0);
    }
    byte[] bytes = bytes(file);
    if (read(bytes, meeting, channel).lines().isEmpty()) {
      throw refusal("import_file", "no_rows", 0);
    }
    QuestionImport kept =
        new QuestionImport(
            UUID.randomUUID(),
            meetingId,
            meeting.ministryCode(),
            channel,
            shortened(fileName),
            secret.encrypt(FILE, Base64.getEncoder().encodeToString(bytes)),
            caller.login(),
            clock.instant());
    imports.add(kept);
    return kept.getId();
  }

  /**
   * What becomes of each row of a file, as things stand now.
   *
   * @throws NotFound when there is no such file
   * @throws NotYours when it is another body's
   */
  @RolesAllowed("OFFICER")
  public ImportPreview preview(UUID importId) {
    QuestionImport file = imports.find(importId).orElseThrow(() -> new NotFound(importId));
    ScheduleRow meeting = ownMeeting(file.getMeetingId());
    return preview(file, read(file, meeting), meeting);
  }

  /**
   * Writes down all questions of a file that can be, in one transaction. Done before, it is done.
   *
   * @return what became of each row
   * @throws InvalidInput when there are contacts and no consent, field {@code import_consent}
   *     ({@code missing}); when only rows are left whose words are there already, and they are not
   *     wanted, field {@code import_same_words} ({@code missing})
   * @throws NotFound when there is no such file
   * @throws NotYours when it is another body's
   */
  @RolesAllowed("OFFICER")
  public ImportPreview bringIn(BringInQuestions wanted) {
    QuestionImport file =
        imports.hold(wanted.file()).orElseThrow(() -> new NotFound(wanted.file()));
    ownMeeting(file.getMeetingId());
    ScheduleRow meeting = course.hold(file.getMeetingId());
    Read read = read(file, meeting);
    ImportPreview before = preview(file, read, meeting);
    if (file.getImportedAt() != null || !before.isAnyLeft()) {
      return before;
    }
    Map<String, WriteDownQuestion> wishes = wishes(read, before, wanted);
    if (wishes.isEmpty()) {
      throw refusal("import_same_words", "missing", 0);
    }
    if (!wanted.consent() && wishes.values().stream().anyMatch(QuestionImporting::hasContact)) {
      throw refusal("import_consent", "missing", 0);
    }
    int taken = writeDown(wishes, meeting);
    file.done(
        taken,
        read.lines().size() - wishes.size() - before.count(Outcome.WRONG),
        before.count(Outcome.WRONG),
        caller.login(),
        clock.instant());
    audit.record(
        "question.import",
        "meeting",
        Long.toString(meeting.id()),
        Map.of(
            "file",
            file.getId().toString(),
            "questions",
            Integer.toString(taken),
            "personal",
            before.withTraces() == 0 ? "none" : wanted.asWritten() ? "shown" : "hidden"));
    changes.fire(new Change(Change.Kind.MEETING, meeting.id()));
    imports.writeDown();
    return preview(file, read, meeting);
  }

  /**
   * Removes a file from which nothing was written down.
   *
   * @throws NotFound when there is no such file, or its questions were written down
   * @throws NotYours when it is another body's
   */
  @RolesAllowed("OFFICER")
  public void giveUp(UUID importId) {
    QuestionImport file =
        imports
            .hold(importId)
            .filter(held -> held.getImportedAt() == null)
            .orElseThrow(() -> new NotFound(importId));
    ownMeeting(file.getMeetingId());
    imports.remove(file);
  }

  /** The last files of the own bodies, the latest first. */
  @RolesAllowed("OFFICER")
  public List<QuestionImportRow> last() {
    return imports.last(caller.bodies(Role.OFFICER), SHOWN);
  }

  /** A workbook to fill in, with its columns and values named in a language. */
  @RolesAllowed("OFFICER")
  public byte[] template(Language language) {
    return SheetTemplate.workbook(
        language,
        territory.regions().stream().map(region -> region.name(language)).toList(),
        topics.offered(null).stream().map(topic -> topic.fullName(language)).toList());
  }

  /**
   * Removes what is older than {@link #KEPT}: files, and the content of those that were brought in.
   *
   * @return how many
   */
  @PermitAll
  public int sweep() {
    return imports.sweep(clock.instant().minus(KEPT));
  }

  private ScheduleRow ownMeeting(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    caller.mustHold(Role.OFFICER, meeting.ministryCode());
    return meeting;
  }

  /** All are registered first: looking for changes between two statements would take long. */
  private int writeDown(Map<String, WriteDownQuestion> wishes, ScheduleRow meeting) {
    Instant now = clock.instant();
    List<String> fresh = new ArrayList<>();
    wishes.forEach(
        (key, wish) -> {
          if (register.register(written.question(wish, meeting))) {
            fresh.add(key);
          }
        });
    for (Question kept : imports.questions(fresh)) {
      WriteDownQuestion wish = wishes.get(kept.getIdempotencyKey());
      if (wish != null) {
        written.settle(kept, wish, meeting, caller.login(), now);
      }
    }
    return fresh.size();
  }

  private static boolean hasContact(WriteDownQuestion wish) {
    return !wish.contact().isEmpty();
  }

  private static Map<String, WriteDownQuestion> wishes(
      Read read, ImportPreview preview, BringInQuestions wanted) {
    Map<Integer, Outcome> outcomes =
        preview.lines().stream().collect(Collectors.toMap(ImportLine::number, ImportLine::outcome));
    Map<String, WriteDownQuestion> wishes = new LinkedHashMap<>();
    read.lines().stream()
        .filter(
            line -> {
              Outcome outcome = Objects.requireNonNull(outcomes.get(line.number()));
              return wanted.sameWordsToo() ? outcome.isOpen() : outcome.isToWrite();
            })
        .map(line -> wanted.asWritten() ? line.wish().asWritten() : line.wish())
        .forEach(wish -> wishes.put(wish.key(), wish));
    return wishes;
  }

  private ImportPreview preview(QuestionImport file, Read read, ScheduleRow meeting) {
    List<SheetLine> lines = read.lines();
    List<String> keys = lines.stream().map(line -> line.wish().key()).toList();
    Map<String, WrittenBefore> there = imports.there(keys);
    Map<String, String> numbered =
        imports.numbered(
            meeting.id(),
            keys.stream().flatMap(key -> SheetIdentity.number(key).stream()).toList());
    Map<Integer, String> sameWords = sameWords(lines, meeting);
    Map<String, Integer> above = new HashMap<>();
    List<ImportLine> told = new ArrayList<>();
    int withContacts = 0;
    for (int i = 0; i < lines.size(); i++) {
      SheetLine line = lines.get(i);
      ImportLine outcome = outcome(line, meeting, there, numbered, above, sameWords.get(i));
      told.add(outcome);
      if (outcome.outcome().isOpen() && hasContact(line.wish())) {
        withContacts++;
      }
    }
    return new ImportPreview(
        file.getId(),
        file.getMeetingId(),
        file.getFileName(),
        file.getUploadedAt(),
        file.getUploadedBy(),
        file.getImportedAt(),
        file.getImportedBy(),
        file.getTaken(),
        withContacts,
        file.getSealed() != null,
        read.unknownHeads(),
        told);
  }

  /** Where personal data were hidden in it, the words of a question are those that are left. */
  private Map<Integer, String> sameWords(List<SheetLine> lines, ScheduleRow meeting) {
    List<String> texts = lines.stream().map(line -> CleanText.line(line.wish().text())).toList();
    List<String> hidden = texts.stream().map(Blackout::ofTraces).toList();
    Map<Integer, String> same = new HashMap<>();
    if (!hidden.equals(texts)) {
      same.putAll(imports.sameWords(meeting.id(), hidden));
    }
    same.putAll(imports.sameWords(meeting.id(), texts));
    return same;
  }

  private ImportLine outcome(
      SheetLine line,
      ScheduleRow meeting,
      Map<String, WrittenBefore> there,
      Map<String, String> numbered,
      Map<String, Integer> above,
      @Nullable String sameWords) {
    String key = line.wish().key();
    List<String> traces = written.traces(line.wish(), meeting);
    WrittenBefore before = there.get(key);
    if (before != null) {
      return told(line, before, traces);
    }
    List<Fault> faults =
        Stream.concat(line.faults().stream(), written.faults(line.wish(), meeting).stream())
            .toList();
    if (!faults.isEmpty()) {
      return told(line, Outcome.WRONG, null, 0, List.of(), faults);
    }
    Integer first = above.putIfAbsent(key, line.number());
    if (first != null) {
      return told(line, Outcome.REPEATED, null, first, List.of(), List.of());
    }
    if (sameWords != null) {
      return told(line, Outcome.SAME_WORDS, sameWords, 0, traces, List.of());
    }
    return SheetIdentity.number(key)
        .map(numbered::get)
        .map(another -> told(line, Outcome.OTHER_WORDS, another, 0, traces, List.of()))
        .orElseGet(() -> told(line, Outcome.NEW, null, 0, traces, List.of()));
  }

  /** What is hidden by now the file tells nobody either. */
  private static ImportLine told(SheetLine line, WrittenBefore before, List<String> traces) {
    WriteDownQuestion wish = line.wish();
    return new ImportLine(
        line.number(),
        Outcome.THERE,
        before.blackedOut() ? before.text() : wish.text(),
        wish.channel(),
        wish.regionCode(),
        wish.districtCode().isEmpty() ? null : wish.districtCode(),
        before.number(),
        0,
        before.blackedOut() ? List.of() : traces,
        before.blackedOut(),
        List.of());
  }

  private static ImportLine told(
      SheetLine line,
      Outcome outcome,
      @Nullable String questionNumber,
      int sameAs,
      List<String> traces,
      List<Fault> faults) {
    WriteDownQuestion wish = line.wish();
    return new ImportLine(
        line.number(),
        outcome,
        wish.text(),
        wish.channel(),
        wish.regionCode(),
        wish.districtCode().isEmpty() ? null : wish.districtCode(),
        questionNumber,
        sameAs,
        traces,
        false,
        faults.stream().map(ImportLine.Line::of).toList());
  }

  private Read read(QuestionImport file, ScheduleRow meeting) {
    byte[] sealed = file.getSealed();
    return sealed == null
        ? new Read(List.of(), List.of())
        : read(
            Base64.getDecoder().decode(secret.decrypt(FILE, sealed)), meeting, file.getChannel());
  }

  private Read read(byte[] bytes, ScheduleRow meeting, Channel channel) {
    List<SheetRow> rows;
    try {
      rows = SheetFile.rows(bytes, MOST_ROWS + 1);
    } catch (SheetUnreadable unreadable) {
      throw refusal(
          "import_file",
          unreadable.why().name().toLowerCase(Locale.ROOT),
          unreadable.why() == SheetUnreadable.Why.MANY ? MOST_ROWS : 0);
    }
    QuestionSheet sheet =
        new QuestionSheet(rows.get(0), meeting.id(), channel, meeting.regionKato(), known());
    if (!sheet.hasText()) {
      throw refusal("import_file", "head", 0);
    }
    return new Read(
        sheet.unknownHeads(),
        rows.stream()
            .skip(1)
            .map(row -> sheet.line(row, identity -> key(meeting, identity)))
            .toList());
  }

  /** The key under which a row is kept: whoever reads it cannot tell the author. */
  private String key(ScheduleRow meeting, SheetIdentity identity) {
    return SheetIdentity.key(
        identity.parts().stream()
            .map(
                words ->
                    secret.hash(
                        KEY,
                        Stream.concat(
                                Stream.of(meeting.ministryCode(), Long.toString(meeting.id())),
                                words.stream())
                            .toArray(String[]::new)))
            .map(HexFormat.of()::formatHex)
            .toList());
  }

  private PlacesAndTopics known() {
    Map<String, List<String>> regions = new HashMap<>();
    Map<String, Map<String, List<String>>> districts = new HashMap<>();
    for (Region region : territory.regions()) {
      String kato = region.getKato();
      List<String> names = new ArrayList<>(SheetWords.regionCalled(kato));
      Stream.of(Language.values()).map(region::name).forEach(names::add);
      regions.put(kato, names);
      districts.put(
          kato,
          territory.districtsOf(kato).stream()
              .collect(
                  Collectors.toMap(
                      District::getKato,
                      district ->
                          List.of(district.name(Language.KK), district.name(Language.RU)))));
    }
    return PlacesAndTopics.of(
        regions,
        districts,
        topics.offered(null).stream()
            .collect(Collectors.toMap(Topic::getCode, QuestionImporting::namesOf)));
  }

  /** As a topic is called alone, and after the main one. */
  private static List<String> namesOf(Topic topic) {
    return Stream.of(Language.values())
        .flatMap(language -> Stream.of(topic.name(language), topic.fullName(language)))
        .distinct()
        .toList();
  }

  private static byte[] bytes(InputStream file) {
    byte[] bytes;
    try {
      bytes = file.readNBytes(LARGEST + 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    if (bytes.length > LARGEST) {
      throw refusal("import_file", "large", LARGEST / 1_000_000);
    }
    return bytes;
  }

  private static String shortened(String fileName) {
    String name = CleanText.line(fileName);
    String plain = name.isEmpty() ? "—" : name;
    int length = Math.min(LONGEST_FILE_NAME, CleanText.length(plain));
    return plain.substring(0, plain.offsetByCodePoints(0, length));
  }

  private static InvalidInput refusal(String field, String fault, int limit) {
    return new InvalidInput(List.of(new Fault(field, fault, limit)));
  }
}
