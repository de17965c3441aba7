package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.question.BringInQuestions;
import kz.kezdesu.question.Channel;
import kz.kezdesu.question.ImportLine;
import kz.kezdesu.question.ImportLine.Outcome;
import kz.kezdesu.question.ImportPreview;
import kz.kezdesu.question.QuestionImportRow;
import kz.kezdesu.question.QuestionImporting;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * Bringing in a file of questions: first the page shows row by row what will become of it, then
 * writes down what can be. The address names the file, so it can be looked at again.
 */
@Named
@ViewScoped
@InMenu(order = 13, roles = Role.OFFICER)
public class ImportPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  @EJB private QuestionImporting importing;
  @EJB private MeetingCatalogue meetings;
  @Inject private OwnMeetings ownMeetings;
  @Inject private Notices notices;

  private String id = "";
  private String show = "";
  private String from = "";
  private String meeting = "";
  private String channel = Channel.HALL.name();
  private boolean consent;
  private boolean sameWordsToo;
  private boolean asWritten;
  private boolean importable;
  private transient @Nullable Part file;
  private List<MeetingChoice> choices = List.of();
  private transient @Nullable ImportPreview preview;
  private transient @Nullable ScheduleRow line;
  private transient List<QuestionImportRow> last = List.of();
  private transient List<ImportLine> lines = List.of();

  /** Reads which meetings can be chosen, or makes sure that the file is there. */
  public void load() {
    if (id.isEmpty()) {
      choices = ownMeetings.takingPlace(Role.OFFICER);
      meeting =
          ownMeetings.nearest(Role.OFFICER).map(nearest -> Long.toString(nearest.id())).orElse("");
    } else {
      importable = isImportable(importing.preview(importId()));
    }
  }

  /** Before the page is shown: looks at the file as things stand now. */
  public void show() {
    if (id.isEmpty()) {
      last = importing.last();
      return;
    }
    ImportPreview read = importing.preview(importId());
    preview = read;
    importable = isImportable(read);
    line = meetings.line(read.meetingId());
    lines = read.lines().stream().filter(this::isWanted).toList();
  }

  /** Takes the chosen file to look at. */
  public String upload() throws IOException {
    if (choices.stream().noneMatch(one -> Long.toString(one.id()).equals(meeting))) {
      throw invalid("import_meeting", "empty");
    }
    Part chosen = file;
    if (chosen == null || chosen.getSize() == 0) {
      throw invalid("import_file", "empty");
    }
    try (InputStream content = chosen.getInputStream()) {
      UUID taken =
          importing.upload(
              Long.parseLong(meeting),
              Channel.valueOf(channel),
              Objects.requireNonNullElse(chosen.getSubmittedFileName(), ""),
              content);
      return "/question/import?faces-redirect=true&file=" + taken;
    }
  }

  /** Writes down all that can be. */
  public String bringIn() {
    ImportPreview done =
        importing.bringIn(new BringInQuestions(importId(), consent, sameWordsToo, asWritten));
    Integer taken = done.taken();
    if (taken != null) {
      notices.counted("question_import.done", taken);
    }
    return "/question/import?faces-redirect=true&file=" + id;
  }

  /** Removes the file. */
  public String giveUp() {
    importing.giveUp(importId());
    notices.done("question_import.given_up");
    return "/question/import?faces-redirect=true";
  }

  private static boolean isImportable(ImportPreview read) {
    return read.importedAt() == null;
  }

  private UUID importId() {
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new NotFound(id);
    }
    return UUID.fromString(id);
  }

  private boolean isWanted(ImportLine one) {
    return wanted().map(outcome -> one.outcome() == outcome).orElse(true);
  }

  private Optional<Outcome> wanted() {
    return Arrays.stream(Outcome.values()).filter(one -> word(one).equals(show)).findFirst();
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static InvalidInput invalid(String field, String fault) {
    return new InvalidInput(List.of(new InvalidInput.Fault(field, fault, 0)));
  }

  /** Whether a file is looked at, rather than chosen. */
  public boolean isLooking() {
    return !id.isEmpty();
  }

  /** Whether the file can still be brought in or given up. */
  public boolean isImportable() {
    return importable;
  }

  public @Nullable ImportPreview getPreview() {
    return preview;
  }

  public @Nullable ScheduleRow getLine() {
    return line;
  }

  /** The rows of this page. */
  public List<ImportLine> getLines() {
    return lines.stream().skip(start()).limit(SHOWN).toList();
  }

  /** The address of a folder of rows; empty for all rows. */
  public String address(String outcome) {
    return "import?file=" + id + (outcome.isEmpty() ? "" : "&show=" + outcome);
  }

  /** The address of the rows after these; empty on the last page. */
  public String getNext() {
    int after = start() + SHOWN;
    return after < lines.size() ? address(show) + "&from=" + after : "";
  }

  public boolean isFirst() {
    return start() == 0;
  }

  /** The outcomes that rows of the file have. */
  public List<Outcome> getOutcomes() {
    ImportPreview shown = preview;
    return shown == null
        ? List.of()
        : Arrays.stream(Outcome.values()).filter(one -> shown.count(one) > 0).toList();
  }

  /** The word of an outcome in addresses. */
  public String wordOf(Outcome outcome) {
    return word(outcome);
  }

  private int start() {
    int wanted = from.matches("[0-9]{1,5}") ? Integer.parseInt(from) : 0;
    return wanted < lines.size() ? wanted - wanted % SHOWN : 0;
  }

  public List<QuestionImportRow> getLast() {
    return last;
  }

  public List<MeetingChoice> getChoices() {
    return choices;
  }

  /** The ways that staff writes down. */
  public List<Channel> getChannels() {
    return Arrays.stream(Channel.values()).filter(one -> !one.isByAuthor()).toList();
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = typed(id);
  }

  public String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = typed(show);
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = typed(from);
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = typed(meeting);
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(@Nullable String channel) {
    this.channel = typed(channel);
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
  }

  public boolean isSameWordsToo() {
    return sameWordsToo;
  }

  public void setSameWordsToo(boolean sameWordsToo) {
    this.sameWordsToo = sameWordsToo;
  }

  public boolean isAsWritten() {
    return asWritten;
  }

  public void setAsWritten(boolean asWritten) {
    this.asWritten = asWritten;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value;
  }
}
