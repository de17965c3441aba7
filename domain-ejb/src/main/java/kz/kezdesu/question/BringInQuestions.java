package kz.kezdesu.question;

import java.util.UUID;

/**
 * The wish to write down the questions of a file that was looked at.
 *
 * @param consent the authors have agreed to the processing of their contacts
 * @param sameWordsToo those whose words a question of the meeting has already are wanted too
 * @param asWritten what seems to be personal data is nobody's and stays; otherwise it is hidden
 *     where everybody would read it at once
 */
public record BringInQuestions(
    UUID file, boolean consent, boolean sameWordsToo, boolean asWritten) {}
