package kz.kezdesu.answer;

import org.jspecify.annotations.Nullable;

/**
 * Which questions of the own body are wanted; null means no restriction.
 *
 * @param words what the text says, in any form and language, or a whole number; may be empty
 */
public record InboxFilter(
    InboxFolder folder,
    @Nullable Long meetingId,
    @Nullable String topicCode,
    String words,
    Whose whose) {
  /** The same whoever sees to the questions. */
  public InboxFilter(
      InboxFolder folder, @Nullable Long meetingId, @Nullable String topicCode, String words) {
    this(folder, meetingId, topicCode, words, Whose.ANYBODY);
  }

  /** Everything in a folder. */
  public static InboxFilter of(InboxFolder folder) {
    return new InboxFilter(folder, null, null, "");
  }
}
