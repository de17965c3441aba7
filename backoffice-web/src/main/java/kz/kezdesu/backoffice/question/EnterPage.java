package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.attachment.FilesRefused;
import kz.kezdesu.attachment.SentFile;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.Faults;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.privacy.OnTrace;
import kz.kezdesu.privacy.PersonalTrace;
import kz.kezdesu.question.AlikeRow;
import kz.kezdesu.question.Channel;
import kz.kezdesu.question.DeskDetail;
import kz.kezdesu.question.EnteredQuestion;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionEntry;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.Topics;
import kz.kezdesu.question.WriteDownQuestion;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.District;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Writing down one question after another. The address keeps what the next one will have in common
 * with the last: the meeting, the way, the day and the place.
 */
@Named
@ViewScoped
@InMenu(order = 12, roles = Role.OFFICER)
public class EnterPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FILES = "enter:attachment_file";

  @EJB private QuestionEntry entry;
  @EJB private QuestionDesk questionDesk;
  @EJB private MeetingCatalogue meetings;
  @EJB private Territory territory;
  @EJB private Topics topics;
  @Inject private OwnMeetings ownMeetings;
  @Inject private Desk desk;
  @Inject private Faults faults;
  @Inject private Texts texts;

  private String number = "";
  private String meeting = "";
  private String channel = Channel.HALL.name();
  private String day = "";
  private String text = "";
  private String name = "";
  private boolean nameShown;
  private String contact = "";
  private boolean consent;
  private String region = "";
  private String district = "";
  private String topic = "";
  private String kind = QuestionKind.QUESTION.name();
  private String language = "";
  private UUID token = UUID.randomUUID();
  private transient @Nullable List<Part> files;
  private List<MeetingChoice> choices = List.of();
  private List<AlikeRow> alike = List.of();
  private List<String> traces = List.of();
  private String onTrace = "";
  private boolean looked;
  private @Nullable DeskDetail receipt;

  /** Puts together an empty form, and the receipt of the question before. */
  public void load() {
    choices = ownMeetings.takingPlace(Role.OFFICER);
    Optional<ScheduleRow> chosen =
        isOffered(meeting)
            ? meetings.find(Long.parseLong(meeting))
            : ownMeetings.nearest(Role.OFFICER);
    meeting = chosen.map(line -> Long.toString(line.id())).orElse("");
    if (territory.region(region).isEmpty()) {
      region = chosen.map(ScheduleRow::regionKato).orElse("");
    }
    if (Arrays.stream(Channel.values()).noneMatch(one -> one.name().equals(channel))) {
      channel = Channel.HALL.name();
    }
    if (!number.isEmpty()) {
      receipt = questionDesk.question(number);
    }
  }

  /** Looks for questions that say nearly the same. */
  public void look() {
    looked = !text.isBlank() && isOffered(meeting);
    alike = looked ? entry.alike(Long.parseLong(meeting), text) : List.of();
  }

  /** Another region has other districts. */
  public void turnToRegion() {
    district = "";
  }

  /** Writes the question down with its files and offers the next empty form. */
  public @Nullable String enter() throws IOException {
    if (!isOffered(meeting)) {
      throw invalid("entry_meeting", "empty");
    }
    traces = entry.traces(wish(OnTrace.ASK));
    EnteredQuestion entered;
    try {
      entered = entry.enterWithFiles(wish(chosenOnTrace()), sent());
    } catch (FilesRefused no) {
      no.refused().forEach(one -> faults.say(FILES, one.name() + ": " + why(one)));
      return null;
    }
    return "/question/enter?faces-redirect=true&meeting="
        + meeting
        + "&channel="
        + channel
        + "&day="
        + said(day)
        + "&region="
        + region
        + "&district="
        + district
        + "&number="
        + said(entered.number());
  }

  private List<SentFile> sent() {
    return chosen().stream()
        .map(
            part ->
                new SentFile(
                    Objects.requireNonNullElse(part.getSubmittedFileName(), ""),
                    part::getInputStream))
        .toList();
  }

  private String why(FilesRefused.One one) {
    InvalidInput.Fault fault = one.why().fault();
    return texts.of(fault.field() + "." + fault.fault(), fault.limit());
  }

  private List<Part> chosen() {
    return files == null ? List.of() : files;
  }

  /** What was chosen for traces that are gone now is not chosen for others. */
  private OnTrace chosenOnTrace() {
    return Stream.of(OnTrace.HIDE, OnTrace.SHOW)
        .filter(one -> !traces.isEmpty() && one.name().equals(onTrace))
        .findFirst()
        .orElse(OnTrace.ASK);
  }

  private WriteDownQuestion wish(OnTrace chosen) {
    return new WriteDownQuestion(
        Long.parseLong(meeting),
        Channel.valueOf(channel),
        dayTyped(),
        QuestionKind.valueOf(kind),
        text,
        Language.of(language).orElse(null),
        name,
        nameShown,
        contact,
        consent,
        region,
        district,
        topic,
        chosen,
        "entry-" + meeting + "-" + token);
  }

  private @Nullable LocalDate dayTyped() {
    try {
      return day.isBlank() ? null : LocalDate.parse(day.strip());
    } catch (DateTimeParseException noDay) {
      throw invalid("entry_day", "invalid");
    }
  }

  private boolean isOffered(String id) {
    return choices.stream().anyMatch(one -> Long.toString(one.id()).equals(id));
  }

  private static InvalidInput invalid(String field, String fault) {
    return new InvalidInput(List.of(new InvalidInput.Fault(field, fault, 0)));
  }

  private static String said(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The most bytes of files that can be sent together. */
  public int getMostBytes() {
    return Attachments.LARGEST;
  }

  /**
   * Whether a machine takes something in the question that everybody reads by now for personal data
   * without being sure enough to ask before.
   */
  public boolean isReceiptToHide() {
    DeskDetail entered = receipt;
    return entered != null
        && entered.status().isPublic()
        && PersonalTrace.in(entered.text()).isPresent()
        && PersonalTrace.all(entered.text()).isEmpty();
  }

  /** What seems to be personal data in the question, as typed; it is to be decided on. */
  public List<String> getTraces() {
    return traces;
  }

  /** The question that was written down just now; null on the first form. */
  public @Nullable DeskDetail getReceipt() {
    return receipt;
  }

  public List<MeetingChoice> getChoices() {
    return choices;
  }

  /** The ways that staff writes down. */
  public List<Channel> getChannels() {
    return Arrays.stream(Channel.values()).filter(one -> !one.isByAuthor()).toList();
  }

  public List<QuestionKind> getKinds() {
    return Arrays.asList(QuestionKind.values());
  }

  public List<Language> getLanguages() {
    return desk.getLanguages();
  }

  public List<Region> getRegions() {
    return territory.regions();
  }

  public List<District> getDistricts() {
    return territory.districtsOf(region);
  }

  public List<Topic> getTopics() {
    return topics.offered(topic);
  }

  public List<AlikeRow> getAlike() {
    return alike;
  }

  /** Whether the likeness of the text was looked for. */
  public boolean isLooked() {
    return looked;
  }

  /** Whether something stands in the rarer fields. */
  public boolean isMoreNeeded() {
    return !contact.isEmpty() || !language.isEmpty();
  }

  /** Whether files have to be chosen again, since something else was wrong. */
  public boolean isToChooseAgain() {
    return !chosen().isEmpty();
  }

  public @Nullable List<Part> getFiles() {
    return files;
  }

  public void setFiles(@Nullable List<Part> files) {
    this.files = files;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = typed(number);
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

  public String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = typed(day);
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = typed(text);
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = typed(name);
  }

  public boolean isNameShown() {
    return nameShown;
  }

  public void setNameShown(boolean nameShown) {
    this.nameShown = nameShown;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(@Nullable String contact) {
    this.contact = typed(contact);
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = typed(region);
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(@Nullable String district) {
    this.district = typed(district);
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(@Nullable String topic) {
    this.topic = typed(topic);
  }

  public String getOnTrace() {
    return onTrace;
  }

  public void setOnTrace(@Nullable String onTrace) {
    this.onTrace = typed(onTrace);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = typed(kind);
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(@Nullable String language) {
    this.language = typed(language);
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value;
  }
}
