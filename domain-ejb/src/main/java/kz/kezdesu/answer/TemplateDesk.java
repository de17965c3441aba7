package kz.kezdesu.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.answer.model.AnswerTemplate;
import kz.kezdesu.answer.store.AnswerTemplates;
import kz.kezdesu.answer.store.Answers;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.AskedQuestion;
import kz.kezdesu.question.QuestionAnswering;
import kz.kezdesu.question.Topics;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * Templates of answers that a ministry's officers keep for themselves. A template is worded anew or
 * put away; what it said before stays readable. Another body sees nothing of it.
 *
 * <p>Each method throws {@link NotFound} for an unknown template and {@link NotYours} for that of
 * another body.
 */
@Stateless
public class TemplateDesk {
  private static final List<Role> READERS = List.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);

  @EJB private QuestionAnswering questions;
  @EJB private Topics topics;
  @EJB private AuditLog audit;
  @Inject private Answers answers;
  @Inject private AnswerTemplates templates;
  @Inject private AnswerBlanks blanks;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The templates of the own bodies by title, those in use first. */
  @RolesAllowed("OFFICER")
  public List<TemplateRow> templates() {
    return templates.of(caller.bodies(Role.OFFICER));
  }

  /**
   * The templates in use that a ministry offers for a topic: those of the topic first, then those
   * of the main one above it.
   *
   * @param topicCode null when the topic is not known
   */
  @RolesAllowed("OFFICER")
  public List<TemplateRow> offered(String ministryCode, @Nullable String topicCode) {
    caller.mustHold(Role.OFFICER, ministryCode);
    List<String> fitting = fitting(topicCode);
    return templates.of(List.of(ministryCode)).stream()
        .filter(template -> !template.isRetired())
        .sorted(
            Comparator.comparing(
                template -> {
                  int fits = fitting.indexOf(template.topicCode());
                  return fits < 0 ? fitting.size() : fits;
                }))
        .toList();
  }

  /** A topic, and the main one above it. */
  private List<String> fitting(@Nullable String topicCode) {
    return topicCode == null
        ? List.of()
        : topics
            .topic(topicCode)
            .map(topic -> List.of(topicCode, topic.getMainCode()))
            .orElse(List.of());
  }

  /** A template with all that it ever said. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public TemplateDetail template(long templateId) {
    AnswerTemplate template = found(templates.find(templateId), templateId);
    caller.mustHoldOneOf(READERS, template.getBodyCode());
    return template.describe(templates.uses(templateId));
  }

  /** The title of the template from which the answer to a question came; empty when from none. */
  @RolesAllowed({"OFFICER", "APPROVER", "EDITOR"})
  public Optional<String> origin(long questionId) {
    caller.mustHoldOneOf(READERS, questions.asked(questionId).ministryCode());
    return answers
        .ofQuestion(questionId)
        .flatMap(answer -> Optional.ofNullable(answer.templateUse()))
        .flatMap(use -> templates.wording(use.templateId(), use.edition()))
        .map(TemplateWording::title);
  }

  /**
   * The text of a template in a language, with the blanks filled that the house knows.
   *
   * @throws InvalidInput when there is no text in that language; field {@code answer_template}
   * @throws TemplateRetired when it was put away
   */
  @RolesAllowed("OFFICER")
  public String fill(long templateId, long questionId, Language language) {
    AskedQuestion question = questions.asked(questionId);
    caller.mustHold(Role.OFFICER, question.ministryCode());
    AnswerTemplate template = offered(templateId, question.ministryCode());
    String text = template.wording().in(language);
    if (text.isEmpty()) {
      throw invalid("answer_template", "language");
    }
    return blanks.fill(text, question, language);
  }

  /**
   * Keeps a new template; the same wish again answers the same one.
   *
   * @return its id
   * @throws InvalidInput for what {@link TemplateWording} does not take; field {@code
   *     template_topic} for an unknown topic
   */
  @RolesAllowed("OFFICER")
  public long create(CreateTemplate wish) {
    caller.mustHold(Role.OFFICER, wish.ministryCode());
    TemplateWording wording = wording(wish.title(), wish.kk(), wish.ru(), wish.topicCode(), null);
    Optional<Long> before = templates.madeBy(wish.token());
    if (before.isPresent()) {
      return before.get();
    }
    AnswerTemplate template =
        new AnswerTemplate(
            wish.token(), wish.ministryCode(), wording, caller.login(), clock.instant());
    templates.add(template);
    record("template.create", template);
    return template.getId();
  }

  /**
   * Gives a template another wording. The same wording again changes nothing.
   *
   * @throws InvalidInput as {@link #create}
   * @throws ChangedMeanwhile when somebody was faster
   * @throws TemplateRetired when it was put away
   */
  @RolesAllowed("OFFICER")
  public void change(ChangeTemplate wish) {
    AnswerTemplate template = hold(wish.templateId());
    TemplateWording wording =
        wording(
            wish.title(), wish.kk(), wish.ru(), wish.topicCode(), template.wording().topicCode());
    if (template.wording().equals(wording) && !template.isRetired()) {
      return;
    }
    template.mustBe(wish.version());
    template.reword(wording, caller.login(), clock.instant());
    record("template.change", template);
  }

  /**
   * Puts a template away: nobody is offered it. One that is put away stays so.
   *
   * @throws ChangedMeanwhile when somebody was faster
   */
  @RolesAllowed("OFFICER")
  public void retire(long templateId, int version) {
    AnswerTemplate template = hold(templateId);
    if (template.isRetired()) {
      return;
    }
    template.mustBe(version);
    template.retire(caller.login(), clock.instant());
    record("template.retire", template);
  }

  /** Takes a template up again. One that is in use stays so. */
  @RolesAllowed("OFFICER")
  public void restore(long templateId) {
    AnswerTemplate template = hold(templateId);
    if (template.isRetired()) {
      template.restore();
      record("template.restore", template);
    }
  }

  private AnswerTemplate offered(long templateId, String ministryCode) {
    AnswerTemplate template = found(templates.find(templateId), templateId);
    if (!template.getBodyCode().equals(ministryCode)) {
      throw new NotYours();
    }
    if (template.isRetired()) {
      throw new TemplateRetired();
    }
    return template;
  }

  /** The topic that it had may stay, also when it was put away. */
  private TemplateWording wording(
      String title,
      String kk,
      String ru,
      @Nullable String topicCode,
      @Nullable String topicBefore) {
    TemplateWording wording = TemplateWording.of(title, kk, ru, topicCode);
    if (topicCode != null && !topicCode.equals(topicBefore) && !topics.isOffered(topicCode)) {
      throw invalid("template_topic", "unknown");
    }
    return wording;
  }

  private AnswerTemplate hold(long templateId) {
    AnswerTemplate template = found(templates.hold(templateId), templateId);
    caller.mustHold(Role.OFFICER, template.getBodyCode());
    return template;
  }

  private void record(String action, AnswerTemplate template) {
    audit.record(
        action,
        "template",
        Long.toString(template.getId()),
        Map.of("edition", Integer.toString(template.getEdition())));
  }

  private static AnswerTemplate found(Optional<AnswerTemplate> template, long id) {
    return template.orElseThrow(() -> new NotFound(id));
  }

  private static InvalidInput invalid(String field, String fault) {
    return new InvalidInput(List.of(new InvalidInput.Fault(field, fault, 1)));
  }
}
