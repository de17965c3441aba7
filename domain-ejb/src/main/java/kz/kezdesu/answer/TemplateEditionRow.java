package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A wording that a template had, or has. */
public record TemplateEditionRow(
    int edition,
    String title,
    String kk,
    String ru,
    @Nullable String topicCode,
    String by,
    Instant at)
    implements Serializable {}
