package kz.kezdesu.answer;

import org.jspecify.annotations.Nullable;

/**
 * The wish to give a template another wording.
 *
 * @param version of the template as it was seen
 * @param topicCode null for any topic
 */
public record ChangeTemplate(
    long templateId, int version, String title, String kk, String ru, @Nullable String topicCode) {}
