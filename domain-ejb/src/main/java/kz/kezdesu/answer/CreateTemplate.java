package kz.kezdesu.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish to keep a new template for a ministry.
 *
 * @param token the same wish sent twice makes one template
 * @param topicCode null for any topic
 */
public record CreateTemplate(
    UUID token,
    String ministryCode,
    String title,
    String kk,
    String ru,
    @Nullable String topicCode) {}
