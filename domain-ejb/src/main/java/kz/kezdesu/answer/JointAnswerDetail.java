package kz.kezdesu.answer;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A joint answer as the desk sees it.
 *
 * @param version what a change must name
 * @param template from which template it came; null when from none
 * @param steps who cleared, signed off and published answers that go its way, in this order; what
 *     was void afterwards is left out
 */
public record JointAnswerDetail(
    JointAnswerRow line,
    int version,
    JointTexts texts,
    @Nullable TemplateUse template,
    List<JointStepRow> steps)
    implements Serializable {
  /** Whether whatever was cleared was cleared by this person alone. */
  public boolean isClearedBy(String login) {
    List<String> clearers =
        steps.stream()
            .filter(step -> step.to() == AnswerStatus.CLEARED)
            .map(JointStepRow::by)
            .toList();
    return clearers.equals(List.of(login));
  }
}
