package kz.kezdesu.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.territory.SettlementRow;

/** Looks at everything typed of a step before anything is refused. */
final class AgreementRules {
  static final int LONGEST_PLACE = 150;
  static final int LONGEST_ADDRESS = 145;
  static final int LONGEST_REASON = 1000;
  static final int LONGEST_NAME = 120;
  static final int LONGEST_POST = 200;
  static final int MOST_POINTS = 20;
  private static final LocalText NOTHING = new LocalText("", "", "");

  private final Checked checked = new Checked();

  /** The venue that was typed. */
  Terms venue(OfferVenue wish, ScheduleRow meeting) {
    return Terms.venue(
        meeting.startsAt(),
        meeting.regionKato(),
        text("place", wish.place(), LONGEST_PLACE),
        text("address", wish.address(), LONGEST_ADDRESS));
  }

  /**
   * The video link that was chosen.
   *
   * @param reachable finds the settlements of the meeting's region among these codes
   */
  Terms videoLink(
      OfferVideoLink wish,
      ScheduleRow meeting,
      Function<Set<String>, Map<String, SettlementRow>> reachable) {
    LocalText reason = wish.needed() ? NOTHING : text("why", wish.reason(), LONGEST_REASON);
    List<String> points = wish.needed() ? points(wish.points(), reachable) : List.of();
    return new Terms(
        meeting.startsAt(),
        meeting.regionKato(),
        null,
        null,
        wish.needed(),
        wish.needed() ? null : reason,
        points);
  }

  private List<String> points(
      List<String> chosen, Function<Set<String>, Map<String, SettlementRow>> reachable) {
    if (chosen.isEmpty()) {
      fault("points", "empty", 0);
    } else if (chosen.size() > MOST_POINTS) {
      fault("points", "many", MOST_POINTS);
    } else if (new HashSet<>(chosen).size() < chosen.size()) {
      fault("points", "twice", 0);
    } else if (chosen.stream().anyMatch(kato -> !kato.matches("[0-9]{9}"))
        || reachable.apply(Set.copyOf(chosen)).size() < chosen.size()) {
      fault("points", "unknown", 0);
    }
    return chosen;
  }

  /** Why an offer is refused. */
  LocalText refusal(TypedText typed) {
    return text("reason", typed, LONGEST_REASON);
  }

  /** Who signs. */
  Signature signature(Signature typed) {
    return new Signature(
        checked.line("agreement_signerName", typed.name(), LONGEST_NAME),
        checked.line("agreement_signerPost", typed.post(), LONGEST_POST));
  }

  private LocalText text(String field, TypedText typed, int longest) {
    return checked.official("agreement_" + field, typed, longest);
  }

  private void fault(String field, String fault, int limit) {
    checked.fault("agreement_" + field, fault, limit);
  }

  /** Refuses when anything was wrong. */
  void enforce() {
    checked.done();
  }
}
