package kz.kezdesu.answer;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A joint answer as the desk sees it.
 *
 * @param version what a change must name
 * @param template from which template it came; null when from none
 */
public record JointAnswerDetail(
    JointAnswerRow line, int version, JointTexts texts, @Nullable TemplateUse template)
    implements Serializable {}
