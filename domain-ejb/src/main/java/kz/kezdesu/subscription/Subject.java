package kz.kezdesu.subscription;

/**
 * Something that is followed.
 *
 * @param id a question's number, a meeting's id, a region's KATO code, a ministry's code, a topic's
 *     code
 */
public record Subject(SubjectKind kind, String id) {}
