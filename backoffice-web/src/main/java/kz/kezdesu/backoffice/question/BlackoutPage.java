package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.privacy.PersonalTrace;
import kz.kezdesu.question.BlackOutQuestion;
import kz.kezdesu.question.Blackout;
import kz.kezdesu.question.DeskDetail;
import kz.kezdesu.question.QuestionBlackout;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * Hides personal data in a question's text: what a machine has seen is ticked by a person, the rest
 * is typed. How the text will be can be looked at before.
 */
@Named
@ViewScoped
@InMenu(
    order = 14,
    roles = {Role.OFFICER},
    listed = false,
    ofAkimat = true)
public class BlackoutPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private QuestionDesk questionDesk;
  @EJB private QuestionBlackout blackout;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private FacesContext faces;

  private String number = "";
  private @Nullable DeskDetail question;
  private List<Suggestion> suggestions = List.of();
  private List<String> ticked = new ArrayList<>();
  private String typed = "";
  private @Nullable String preview;

  /** A passage that may be personal data. */
  public record Suggestion(PersonalTrace trace, String written) implements Serializable {}

  /** Reads the question, and looks for personal data in it. */
  public void load() {
    DeskDetail read = questionDesk.question(number);
    question = read;
    suggestions =
        PersonalTrace.all(read.text()).stream()
            .map(found -> new Suggestion(found.trace(), found.written()))
            .toList();
  }

  /** Before the page is shown: after a refusal it looks again, to show what others have done. */
  public void show() {
    if (faces.isPostback()) {
      load();
    }
  }

  /** Shows how the text will be; nothing is done yet. */
  public void look() {
    preview = Blackout.of(getQuestion().text(), passages());
  }

  /** Hides the passages. */
  public String hide() {
    blackout.hide(new BlackOutQuestion(seen(), passages()));
    notices.done(
        getQuestion().status() == QuestionStatus.RECEIVED
            ? "question_blackout.hidden"
            : "question_blackout.hidden_in_public",
        number);
    return "/question/question?faces-redirect=true&number=" + number;
  }

  /** The author's words are the text again. */
  public String restore() {
    blackout.restore(seen());
    notices.done("question_blackout.restored", number);
    return "/question/blackout?faces-redirect=true&number=" + number;
  }

  /** Whether the caller can hide something now. */
  public boolean isHideable() {
    DeskDetail q = getQuestion();
    return caller.holdsAt(q.ministryCode(), Role.OFFICER)
        && (q.status() == QuestionStatus.RECEIVED || q.status().isPublic());
  }

  /** Whether the author's words can be the text again. */
  public boolean isRestorable() {
    return isHideable()
        && getQuestion().blackedOut()
        && getQuestion().status() == QuestionStatus.RECEIVED
        && getQuestion().moves().stream().noneMatch(move -> move.to().isPublic());
  }

  public DeskDetail getQuestion() {
    if (question == null) {
      throw new NotFound(number);
    }
    return question;
  }

  public List<Suggestion> getSuggestions() {
    return suggestions;
  }

  /** How the text will be; null before anybody has asked. */
  public @Nullable String getPreview() {
    return preview;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  public List<String> getTicked() {
    return ticked;
  }

  public void setTicked(@Nullable List<String> ticked) {
    this.ticked = ticked == null ? new ArrayList<>() : new ArrayList<>(ticked);
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(@Nullable String typed) {
    this.typed = typed == null ? "" : typed;
  }

  private List<String> passages() {
    return Blackout.passages(ticked, typed);
  }

  private SeenQuestion seen() {
    return new SeenQuestion(getQuestion().id(), getQuestion().version());
  }
}
