package kz.kezdesu.risk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.NewMeeting;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** Looks at everything typed before anything is refused. */
final class RiskRules {
  private static final int LONGEST_SPHERE = 200;
  private static final int LONGEST_TEXT = 1000;
  private static final int LONGEST_LINE = 300;
  private static final int FEWEST_MINUTES = 15;
  private static final int MOST_MINUTES = 600;
  private static final Duration A_YEAR = Duration.ofDays(366);

  private final List<Fault> faults = new ArrayList<>();

  /** The risk that was typed. */
  RiskRow risk(RecordRisk wish, Predicate<String> isRegion, String by, Instant at) {
    RiskStage stage = oneOf(RiskStage.values(), "stage", wish.stage(), RiskStage.FORECAST);
    if (!isRegion.test(wish.regionKato())) {
      fault("region", "empty", 0);
    }
    LocalText sphere = text("sphere", wish.sphere(), LONGEST_SPHERE);
    LocalText text = text("text", wish.text(), LONGEST_TEXT);
    enforce();
    return new RiskRow(0, wish.ministryCode(), wish.regionKato(), stage, sphere, text, at, by);
  }

  /** The meeting that was typed, for a risk. */
  NewMeeting meeting(PlanFromRisk wish, RiskRow risk, Instant now) {
    Instant start = start(wish, now);
    int minutes = minutes(wish.minutes());
    MeetingFormat format =
        oneOf(MeetingFormat.values(), "format", wish.format(), MeetingFormat.OFFLINE);
    LocalText place = text("place", wish.place(), LONGEST_LINE);
    LocalText theme = text("theme", wish.theme(), LONGEST_LINE);
    enforce();
    return new NewMeeting(
        risk.ministryCode(), risk.regionKato(), start, minutes, format, place, theme, risk.text());
  }

  private Instant start(PlanFromRisk wish, Instant now) {
    Optional<LocalDate> day = Optional.empty();
    Optional<LocalTime> time = Optional.empty();
    try {
      day = Optional.of(LocalDate.parse(wish.day().strip()));
    } catch (DateTimeParseException noDay) {
      fault("day", "form", 0);
    }
    try {
      time = Optional.of(LocalTime.parse(wish.time().strip()));
    } catch (DateTimeParseException noTime) {
      fault("time", "form", 0);
    }
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

  private int minutes(String typed) {
    String digits = typed.strip();
    int minutes = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
      fault("minutes", "number", MOST_MINUTES);
      return FEWEST_MINUTES;
    }
    return minutes;
  }

  /** Why the risk of social tension is high, or is not. */
  LocalText reason(TypedText typed) {
    LocalText reason = text("reason", typed, LONGEST_TEXT);
    enforce();
    return reason;
  }

  private LocalText text(String field, TypedText typed, int longest) {
    String kk = OneLine.of(typed.kk());
    String ru = OneLine.of(typed.ru());
    String en = OneLine.of(typed.en());
    part(field + "Kk", kk, true, longest);
    part(field + "Ru", ru, true, longest);
    part(field + "En", en, false, longest);
    return new LocalText(kk, ru, en);
  }

  private void part(String field, String text, boolean needed, int longest) {
    if (needed && text.isEmpty()) {
      fault(field, "empty", longest);
    } else if (OneLine.length(text) > longest) {
      fault(field, "long", longest);
    }
  }

  private <E extends Enum<E>> E oneOf(E[] all, String field, String typed, E instead) {
    return Stream.of(all)
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElseGet(
            () -> {
              fault(field, "empty", 0);
              return instead;
            });
  }

  private void fault(String field, String fault, int limit) {
    faults.add(new Fault("risk_" + field, fault, limit));
  }

  private void enforce() {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
