package kz.kezdesu.backoffice.question;

import java.io.Serializable;
import java.util.Objects;
import kz.kezdesu.question.RankQuestions;
import kz.kezdesu.question.RankingLine;
import kz.kezdesu.question.VoicedRow;
import org.jspecify.annotations.Nullable;

/** A question of the ranking while it is being ranked: what is known, and what was typed. */
public class RankedLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private RankingLine known;
  private String place = "";
  private String reason = "";
  private String topic = "";
  private boolean chosen;
  private boolean contested;

  RankedLine(RankingLine known) {
    this.known = known;
    place = placeOf(known.row());
    reason = reasonOf(known.row());
    topic = topicOf(known.row());
  }

  /**
   * Takes what the database says now. What was typed stays, and is set against what somebody else
   * has saved meanwhile; a topic that came meanwhile stands where none was chosen.
   */
  void look(RankingLine now) {
    VoicedRow before = known.row();
    known = now;
    if (topic.isEmpty()) {
      topic = topicOf(now.row());
    }
    contested =
        isContested(placeOf(before), placeOf(now.row()), place.strip())
            || isContested(reasonOf(before), reasonOf(now.row()), reason.strip())
            || isContested(topicOf(before), topicOf(now.row()), topic);
  }

  private static boolean isContested(String before, String now, String typed) {
    return !now.equals(before) && !now.equals(typed);
  }

  private static String placeOf(VoicedRow row) {
    return Objects.toString(row.rankPosition(), "");
  }

  private static String reasonOf(VoicedRow row) {
    return Objects.requireNonNullElse(row.rankReason(), "");
  }

  private static String topicOf(VoicedRow row) {
    return Objects.requireNonNullElse(row.topicCode(), "");
  }

  RankQuestions.Line wish() {
    return new RankQuestions.Line(known.row().number(), place, reason, topic);
  }

  void put(int newPlace) {
    place = Integer.toString(newPlace);
  }

  void giveReason(String words) {
    reason = words;
  }

  void letGo() {
    chosen = false;
  }

  public RankingLine getKnown() {
    return known;
  }

  public VoicedRow getRow() {
    return known.row();
  }

  public String getNumber() {
    return known.row().number();
  }

  /** Whether something else was saved for this question in the meantime. */
  public boolean isContested() {
    return contested;
  }

  public boolean isPlaced() {
    return !place.isBlank();
  }

  /** The typed place for sorting; what is no number comes last. */
  int order() {
    String typed = place.strip();
    return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = Objects.requireNonNullElse(place, "");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = Objects.requireNonNullElse(reason, "");
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(@Nullable String topic) {
    this.topic = Objects.requireNonNullElse(topic, "");
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }
}
