package kz.kezdesu.answer;

import java.io.Serializable;
import java.util.List;

/**
 * A template with all its wordings.
 *
 * @param version what a change must name
 * @param uses how many answers came from it
 * @param editions the newest first
 */
public record TemplateDetail(
    TemplateRow line,
    int version,
    String kk,
    String ru,
    long uses,
    List<TemplateEditionRow> editions)
    implements Serializable {}
