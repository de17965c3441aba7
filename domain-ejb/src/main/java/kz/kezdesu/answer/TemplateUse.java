package kz.kezdesu.answer;

import java.io.Serializable;

/**
 * That an answer came from a template. Standard replies do not count as answers in the yearly
 * evaluation (6.2), so it is kept whether anybody has changed its words.
 *
 * @param edition the edition of the template from which it came
 * @param changed whether it says anything else than the template with its blanks filled
 */
public record TemplateUse(long templateId, int edition, boolean changed) implements Serializable {}
