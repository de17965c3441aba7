package kz.kezdesu.question;

import java.util.List;

/**
 * What a search found.
 *
 * @param rows the lines that were wanted of it
 * @param count how many were found
 * @param more whether there are more than were counted
 */
public record FoundQuestions(List<QuestionRow> rows, int count, boolean more) {}
