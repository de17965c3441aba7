package kz.kezdesu.risk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.NewMeeting;
import kz.kezdesu.refusal.Checked;

/** Looks at everything typed before anything is refused. */
final class RiskRules {
  private static final int LONGEST_SPHERE = 200;
  private static final int LONGEST_TEXT = 1000;
  private static final int LONGEST_LINE = 300;
  private static final int FEWEST_MINUTES = 15;
  private static final int MOST_MINUTES = 600;
  private static final Duration A_YEAR = Duration.ofDays(366);

  private final Checked checked = new Checked();

  /** The risk that was typed. */
  RiskRow risk(RecordRisk wish, Predicate<String> isRegion, String by, Instant at) {
    RiskStage stage =
        checked.oneOf(RiskStage.class, "risk_stage", wish.stage()).orElse(RiskStage.FORECAST);
    if (!isRegion.test(wish.regionKato())) {
      fault("region", "empty", 0);
    }
    LocalText sphere = text("sphere", wish.sphere(), LONGEST_SPHERE);
    LocalText text = text("text", wish.text(), LONGEST_TEXT);
    checked.done();
    return new RiskRow(0, wish.ministryCode(), wish.regionKato(), stage, sphere, text, at, by);
  }

  /** The meeting that was typed, for a risk. */
  NewMeeting meeting(PlanFromRisk wish, RiskRow risk, Instant now) {
    Instant start = start(wish, now);
    int minutes =
        checked.number(
            "risk_minutes", "number", MOST_MINUTES, wish.minutes(), FEWEST_MINUTES, MOST_MINUTES);
    MeetingFormat format =
        checked
            .oneOf(MeetingFormat.class, "risk_format", wish.format())
            .orElse(MeetingFormat.OFFLINE);
    LocalText place = text("place", wish.place(), LONGEST_LINE);
    LocalText theme = text("theme", wish.theme(), LONGEST_LINE);
    checked.done();
    return new NewMeeting(
        risk.ministryCode(), risk.regionKato(), start, minutes, format, place, theme, risk.text());
  }

  private Instant start(PlanFromRisk wish, Instant now) {
    Optional<LocalDate> day = checked.day("risk_day", wish.day());
    Optional<LocalTime> time = checked.time("risk_time", wish.time());
    if (day.isEmpty() || time.isEmpty()) {
      return now;
    }
    Instant start = ZonedDateTime.of(day.get(), time.get(), Almaty.TIME).toInstant();
    if (!start.isAfter(now)) {
      fault("day", "past", 0);
    } else if (start.isAfter(now.plus(A_YEAR))) {
      fault("day", "far", 0);
    }
    return start;
  }

  /** Why the risk of social tension is high, or is not. */
  LocalText reason(TypedText typed) {
    LocalText reason = text("reason", typed, LONGEST_TEXT);
    checked.done();
    return reason;
  }

  private LocalText text(String field, TypedText typed, int longest) {
    return checked.official("risk_" + field, typed, longest);
  }

  private void fault(String field, String fault, int limit) {
    checked.fault("risk_" + field, fault, limit);
  }
}
