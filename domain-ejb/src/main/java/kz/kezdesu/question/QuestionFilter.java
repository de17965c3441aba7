package kz.kezdesu.question;

import org.jspecify.annotations.Nullable;

/** Which public questions of a meeting are wanted; null means no restriction. */
public record QuestionFilter(
    long meetingId, @Nullable QuestionStatus status, @Nullable String topicCode) {

  /** All public questions of a meeting. */
  public static QuestionFilter ofMeeting(long meetingId) {
    return new QuestionFilter(meetingId, null, null);
  }
}
