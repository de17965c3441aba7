package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Names;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.AskQuestion;
import kz.kezdesu.question.QuestionFiles;
import kz.kezdesu.question.QuestionIntake;

/** All answers once more; the button sends the question, once, however often it is pressed. */
@Named
@RequestScoped
@At(
    path = "/{lang}/questions/ask/check",
    view = "/question/check.xhtml",
    shared = false,
    parameters = {"meeting"})
public class CheckPage extends AskStep {
  private static final List<String> ORDER = List.of("", "place", "you");

  /** Where each field is asked for; the first step that lacks one is the one to go to. */
  private static final Map<String, String> STEPS =
      Map.of(
          "kind", "",
          "text", "",
          "language", "",
          "regionCode", "place",
          "districtCode", "place",
          "topic", "place",
          "name", "you",
          "email", "you",
          "phone", "you");

  @EJB private QuestionIntake intake;
  @EJB private QuestionFiles files;
  @Inject private QuestionGate gate;
  @Inject private Names names;
  @Inject private Clock clock;
  @Inject private Visit visit;

  private List<AttachmentRow> attached = List.of();
  private boolean doubtful;

  @Override
  void prepare() {
    attached = files.waiting(asking().secret());
    unanswered().ifPresent(this::go);
  }

  @Override
  Outcome accept() {
    Optional<String> unanswered = unanswered();
    if (unanswered.isPresent()) {
      return new Outcome.Next(asking().step(unanswered.get()));
    }
    if (isFilledByAMachine()) {
      doubtful = true;
      prepare();
      return new Outcome.Again(UNPROCESSABLE);
    }
    AskQuestion wish = asking().wish();
    gate.pass(wish, visit.request());
    intake.ask(wish, asking().secret());
    asking().sent();
    return new Outcome.Next(asking().step("sent"));
  }

  private Optional<String> unanswered() {
    return intake.faults(asking().wish()).stream()
        .map(fault -> STEPS.getOrDefault(fault.field(), "you"))
        .min(Comparator.comparing(ORDER::indexOf));
  }

  /**
   * A field that people do not see was filled in, or all fields faster than people are; a person
   * says so by pressing once more.
   */
  private boolean isFilledByAMachine() {
    boolean suspicious =
        !asking().value("website").isEmpty()
            || asking().draft().isFasterThan(gate.quickest(), clock.instant());
    return suspicious && !visit.typed("person").equals("yes");
  }

  @Override
  List<String> fields() {
    return List.of();
  }

  @Override
  String next() {
    return "sent";
  }

  /** The form may have been filled in by a program. */
  public boolean isDoubtful() {
    return doubtful;
  }

  /** The place that the question is about. */
  public String getPlace() {
    AskQuestion wish = asking().wish();
    String region = names.region(wish.regionCode());
    return wish.districtCode().isEmpty()
        ? region
        : region + ", " + names.place(wish.regionCode(), wish.districtCode());
  }

  /** The files that would be sent with it. */
  public List<AttachmentRow> getFiles() {
    return attached;
  }

  /** The question as it would be sent. */
  public AskQuestion getWish() {
    return asking().wish();
  }
}
