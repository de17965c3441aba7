package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerStatus;
import kz.kezdesu.answer.DeskPresence;
import kz.kezdesu.answer.DeskSubject;
import kz.kezdesu.answer.DraftJointAnswer;
import kz.kezdesu.answer.JointAnswerDesk;
import kz.kezdesu.answer.JointAnswerDetail;
import kz.kezdesu.answer.JointAnswerRow;
import kz.kezdesu.answer.JointItemRow;
import kz.kezdesu.answer.JointPlan;
import kz.kezdesu.answer.JointResult;
import kz.kezdesu.answer.JointTexts;
import kz.kezdesu.answer.PresentRow;
import kz.kezdesu.answer.RewordJointAnswer;
import kz.kezdesu.answer.TemplateBlank;
import kz.kezdesu.answer.TemplateDesk;
import kz.kezdesu.answer.TemplateDetail;
import kz.kezdesu.answer.TemplateRow;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.language.Language;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * One answer to all questions of a problem that await one, or to those ticked in the inbox: worded,
 * sent to clearance, cleared, signed off, published, and taken back as long as nobody stands for
 * it. Every deed says with how many it was done, and of each other one why not.
 */
@Named
@ViewScoped
@InMenu(
    order = 12,
    roles = {Role.OFFICER, Role.APPROVER, Role.EDITOR},
    listed = false)
public class JointAnswerPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/question/joint-answer?faces-redirect=true&id=";
  private static final int PAGE = 50;
  private static final int TOLD = 15;

  @EJB private JointAnswerDesk jointAnswerDesk;
  @EJB private TemplateDesk templateDesk;
  @EJB private ProblemCatalogue problems;
  @EJB private DeskPresence presence;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private String id = "";
  private String problemId = "";
  private String chosen = "";
  private String after = "";
  private UUID token = UUID.randomUUID();
  private @Nullable JointAnswerDetail joint;
  private @Nullable JointPlan plan;
  private @Nullable ProblemRow problem;
  private List<JointItemRow> items = List.of();
  private List<JointAnswerRow> others = List.of();
  private List<TemplateRow> offered = List.of();
  private boolean more;
  private boolean overtaken;
  private List<PresentRow> present = List.of();
  private boolean inserted;

  private @Nullable AnswerOutcome outcome;
  private String kk = "";
  private String ru = "";
  private String en = "";
  private String template = "";
  private @Nullable Long usedTemplate;
  private String remark = "";

  /** Reads the joint answer; without an id a new one to a problem is meant. */
  public void load() {
    read();
    if (joint != null) {
      JointTexts texts = joint.texts();
      outcome = texts.outcome();
      kk = texts.kk();
      ru = texts.ru();
      en = texts.en();
    }
  }

  /** After a refusal: how things stand now; what was typed stays. */
  public void look() {
    if (FacesContext.getCurrentInstance().isPostback()) {
      int seen = joint == null ? 0 : joint.version();
      read();
      overtaken = joint != null && seen != joint.version();
    }
    present = presence.here(getSubject(), number(isNew() ? problemId : id));
  }

  /** What others may have open, too: the joint answer, or the problem to which a new one is. */
  public DeskSubject getSubject() {
    return isNew() ? DeskSubject.PROBLEM : DeskSubject.JOINT_ANSWER;
  }

  /** Who else has the same open. */
  public List<PresentRow> getPresent() {
    return present;
  }

  private void read() {
    if (isNew()) {
      long about = number(problemId);
      plan = jointAnswerDesk.plan(about);
      others = jointAnswerDesk.toProblem(about);
      problem = problems.line(about);
    } else {
      JointAnswerDetail read = jointAnswerDesk.jointAnswer(number(id));
      joint = read;
      problem = problems.line(read.line().problemId());
      List<JointItemRow> rows = jointAnswerDesk.items(read.line().id(), place(), PAGE + 1);
      more = rows.size() > PAGE;
      items = rows.stream().limit(PAGE).toList();
    }
    offered =
        isWordable()
            ? templateDesk.offered(getProblem().ministryCode(), getProblem().topicCode())
            : List.of();
  }

  /** Puts the texts of the template chosen below what was typed; nothing typed is lost. */
  public void insert() {
    inserted = false;
    long picked =
        offered.stream()
            .map(TemplateRow::id)
            .filter(one -> one.toString().equals(template))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidInput(
                        List.of(new InvalidInput.Fault("answer_template", "empty", 1))));
    TemplateDetail words = templateDesk.template(picked);
    kk = below(kk, words.kk(), Language.KK);
    ru = below(ru, words.ru(), Language.RU);
    usedTemplate = picked;
    template = "";
    inserted = true;
  }

  private String below(String typed, String added, Language language) {
    if (!getLanguages().contains(language)) {
      return typed;
    }
    return typed.isBlank() ? added : typed.strip() + "\n\n" + added;
  }

  /** Gives the questions their answers and sends them to clearance. */
  public String send() {
    inserted = false;
    if (isNew()) {
      return told(
          jointAnswerDesk.draft(
              new DraftJointAnswer(
                  token, number(problemId), chosenIds(), outcome, kk, ru, en, usedTemplate)),
          "sent");
    }
    return told(
        jointAnswerDesk.reword(new RewordJointAnswer(number(id), version(), outcome, kk, ru, en)),
        "sent");
  }

  /** Takes the answers back, from clearance or cleared. */
  public String takeBack() {
    return told(jointAnswerDesk.takeBack(number(id), version()), "taken_back");
  }

  /** Takes the drafts away. */
  public String dissolve() {
    return told(jointAnswerDesk.dissolve(number(id), version()), "dissolved");
  }

  /** Clears the answers. */
  public String clear() {
    return told(jointAnswerDesk.clear(number(id), version()), "cleared");
  }

  /** Signs the answers off. */
  public String signOff() {
    return told(jointAnswerDesk.signOff(number(id), version()), "signed_off");
  }

  /** Sends the answers back with the remark typed. */
  public String sendBack() {
    return told(jointAnswerDesk.sendBack(number(id), version(), remark), "sent_back");
  }

  /** Publishes the answers. */
  public String publish() {
    return told(jointAnswerDesk.publish(number(id), version()), "published");
  }

  private String told(JointResult result, String deed) {
    if (result.done() > 0) {
      notices.counted("question_joint-answer." + deed, result.done());
    } else if (result.refused().isEmpty()) {
      notices.done("question_joint-answer.done_already");
    }
    result.refused().stream()
        .limit(TOLD)
        .forEach(one -> notices.refused("№ " + one.number(), one.why()));
    if (result.refused().size() > TOLD) {
      notices.counted("question_joint-answer.more_refused", result.refused().size() - TOLD);
    }
    return HERE + result.jointAnswerId();
  }

  public boolean isNew() {
    return id.isEmpty();
  }

  /** How many questions a new one would reach. */
  public long getReached() {
    Set<Long> ids = chosenIds();
    return ids.isEmpty() ? getPlan().reached() : ids.size();
  }

  /** Whether the officer may word it now. */
  public boolean isWordable() {
    return isNew() ? getPlan().reached() > 0 : holds(Role.OFFICER) && at(AnswerStatus.DRAFT) > 0;
  }

  public boolean isRecallable() {
    return !isNew() && holds(Role.OFFICER) && unsigned() > 0;
  }

  /** Whether the drafts may be taken away altogether. */
  public boolean isDissolvable() {
    return !isNew() && holds(Role.OFFICER) && at(AnswerStatus.DRAFT) + unsigned() > 0;
  }

  /** Whether the caller may clear answers now; not the own ones. */
  public boolean isClearable() {
    return !isNew()
        && holds(Role.OFFICER, Role.APPROVER, Role.EDITOR)
        && at(AnswerStatus.IN_CLEARANCE) > 0
        && !isOwn();
  }

  /** Whether the caller may sign answers off now; not the own ones or those he has cleared. */
  public boolean isSignable() {
    return isToSign() && !isOwn() && !getJoint().isClearedBy(caller.login());
  }

  /** Why the caller leaves the next step to somebody else; empty when that is not so. */
  public String getForOthers() {
    if (isToSign() && isOwn()) {
      return "question_question.own";
    } else if (isToSign() && getJoint().isClearedBy(caller.login())) {
      return "ClearedByYourself";
    }
    return !isNew() && at(AnswerStatus.IN_CLEARANCE) > 0 && isOwn()
        ? "question_question.own_uncleared"
        : "";
  }

  public boolean isReturnable() {
    return isClearable()
        || (!isNew()
            && holds(Role.APPROVER, Role.EDITOR)
            && at(AnswerStatus.CLEARED) + at(AnswerStatus.SIGNED_OFF) > 0);
  }

  public boolean isPublishable() {
    return !isNew() && holds(Role.OFFICER, Role.EDITOR) && at(AnswerStatus.SIGNED_OFF) > 0;
  }

  /** How many of the answers stand there. */
  public long at(AnswerStatus status) {
    return getLine().at(status);
  }

  public List<AnswerStatus> getStatuses() {
    return Arrays.asList(AnswerStatus.values());
  }

  /** The languages in which a text is wanted. */
  public Set<Language> getLanguages() {
    if (isNew()) {
      return getPlan().awaiting().isEmpty()
          ? Set.of()
          : EnumSet.copyOf(getPlan().awaiting().keySet());
    }
    JointTexts texts = getJoint().texts();
    return Stream.of(Language.values())
        .filter(one -> !texts.in(one).isEmpty())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
  }

  /** Whether a text in this language is wanted. */
  public boolean speaks(String language) {
    return Language.of(language).filter(getLanguages()::contains).isPresent();
  }

  /** What was typed in this language and is in no field of the page; empty when it is in one. */
  public String unshown(String language) {
    return isWordable() && speaks(language)
        ? ""
        : switch (language) {
          case "kk" -> kk;
          case "ru" -> ru;
          default -> en;
        };
  }

  /** The joint answers that the problem has already, the newest first; for a new one only. */
  public List<JointAnswerRow> getOthers() {
    return others;
  }

  /** How many questions were asked in this language. */
  public long asked(String language) {
    return Language.of(language).map(one -> getPlan().awaiting().getOrDefault(one, 0L)).orElse(0L);
  }

  /** The blanks that the house fills for each question. */
  public String getBlanks() {
    return Arrays.stream(TemplateBlank.values())
        .map(blank -> blank.in(Language.KK) + " " + blank.in(Language.RU))
        .collect(Collectors.joining(", "));
  }

  /** What is still to be filled in by hand, such as {@code {срок}}. */
  public String getForHand() {
    return String.join(" ", TemplateBlank.forHand(kk + "\n" + ru + "\n" + en));
  }

  /** Whether the texts of a template were put into the editor just now. */
  public boolean isInserted() {
    return inserted;
  }

  /** Whether somebody else has worded it anew since the page was opened. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** The address of the next lines; empty on the last ones. */
  public String getNext() {
    return more ? "id=" + id + "&after=" + items.get(items.size() - 1).questionId() : "";
  }

  public List<JointItemRow> getItems() {
    return items;
  }

  public List<TemplateRow> getOffered() {
    return offered;
  }

  public List<AnswerOutcome> getOutcomes() {
    return Arrays.asList(AnswerOutcome.values());
  }

  public JointAnswerDetail getJoint() {
    return Objects.requireNonNull(joint);
  }

  public JointAnswerRow getLine() {
    return getJoint().line();
  }

  public JointPlan getPlan() {
    return Objects.requireNonNull(plan);
  }

  public ProblemRow getProblem() {
    return Objects.requireNonNull(problem);
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = orEmpty(id);
  }

  public String getProblemId() {
    return problemId;
  }

  public void setProblemId(@Nullable String problemId) {
    this.problemId = orEmpty(problemId);
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable String chosen) {
    this.chosen = orEmpty(chosen);
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = orEmpty(after);
  }

  public @Nullable AnswerOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable AnswerOutcome outcome) {
    this.outcome = outcome;
  }

  public String getKk() {
    return kk;
  }

  public void setKk(@Nullable String kk) {
    this.kk = orEmpty(kk);
  }

  public String getRu() {
    return ru;
  }

  public void setRu(@Nullable String ru) {
    this.ru = orEmpty(ru);
  }

  public String getEn() {
    return en;
  }

  public void setEn(@Nullable String en) {
    this.en = orEmpty(en);
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(@Nullable String template) {
    this.template = orEmpty(template);
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(@Nullable String remark) {
    this.remark = orEmpty(remark);
  }

  private Set<Long> chosenIds() {
    return Stream.of(chosen.split("-"))
        .filter(one -> one.matches("[1-9][0-9]{0,17}"))
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  private int version() {
    return getJoint().version();
  }

  private long place() {
    return after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0;
  }

  private boolean holds(Role... roles) {
    return caller.holdsAt(getLine().bodyCode(), roles);
  }

  private boolean isToSign() {
    return !isNew() && holds(Role.APPROVER) && at(AnswerStatus.CLEARED) > 0;
  }

  /** How many answers are sent, and nobody stands for them yet. */
  private long unsigned() {
    return at(AnswerStatus.IN_CLEARANCE) + at(AnswerStatus.CLEARED);
  }

  private boolean isOwn() {
    return getLine().draftedBy().equals(caller.login());
  }

  private static long number(String typed) {
    if (!typed.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(typed);
    }
    return Long.parseLong(typed);
  }

  private static String orEmpty(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
