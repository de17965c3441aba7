package kz.kezdesu.question;

import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.OnTrace;

/**
 * The wish to write down a question that somebody has put aloud at a meeting.
 *
 * @param channel the hall, the video link or a social network
 * @param text as it was put, 1 to 2000 characters once cleaned
 * @param name of whoever asked, at most 100 characters; empty when it was not heard
 * @param districtKato the asker's district in the region of the meeting; empty when it is not known
 * @param onTrace what becomes of personal data in its text
 * @param token made by the page for this one wish: sent again, it is not written down again
 */
public record VoiceQuestion(
    long meetingId,
    Channel channel,
    QuestionKind kind,
    String text,
    Language language,
    String name,
    String districtKato,
    OnTrace onTrace,
    UUID token) {
  /** The key under which the question is kept: another meeting may have drawn the same token. */
  String key() {
    return "voiced-" + meetingId + "-" + token;
  }
}
