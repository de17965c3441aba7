package kz.kezdesu.planning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kezdesu.decree.Host;
import kz.kezdesu.decree.Post;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.refusal.Checked;

/** What a line of a plan must be. */
final class PlanRules {
  static final int LONGEST_NAME = 120;
  static final int LONGEST_THEME = 300;
  static final int LONGEST_REASON = 500;

  private PlanRules() {}

  /**
   * The line that was typed.
   *
   * @param firstHead the name of the ministry's first head, where there is one
   * @param isRegion whether a code is a region's
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code plan_…}, with every fault found
   */
  static PlanLine line(
      EnterPlanLine wish, Optional<LocalText> firstHead, Predicate<String> isRegion) {
    Checked checked = new Checked();
    Post post = checked.oneOf(Post.class, "plan_post", wish.post()).orElse(Post.DEPUTY);
    if (Host.breachInDepartmentalPlan(post).isPresent()) {
      checked.fault("plan_post", "wrong", 0);
    }
    LocalText name = checked.official("plan_name", wish.name(), LONGEST_NAME);
    if (firstHead.filter(head -> isSame(head, name)).isPresent()) {
      checked.fault("plan_nameKk", "first_head", 0);
    }
    LocalDate day = checked.day("plan_day", wish.day()).orElse(LocalDate.of(wish.year(), 1, 1));
    if (day.getYear() != wish.year()) {
      checked.fault("plan_day", "year", 0);
    }
    MeetingFormat format =
        checked
            .oneOf(MeetingFormat.class, "plan_format", wish.format())
            .orElse(MeetingFormat.OFFLINE);
    if (!isRegion.test(wish.regionKato())) {
      checked.fault("plan_region", "empty", 0);
    }
    LocalText theme = checked.official("plan_theme", wish.theme(), LONGEST_THEME);
    checked.done();
    return new PlanLine(wish.key(), post, name, day, format, wish.regionKato(), theme);
  }

  /** Why a plan is changed: in Kazakh and Russian. */
  static LocalText reason(TypedText typed) {
    Checked checked = new Checked();
    LocalText reason = checked.official("plan_reason", typed, LONGEST_REASON);
    checked.done();
    return reason;
  }

  private static boolean isSame(LocalText one, LocalText other) {
    return Stream.of(Language.KK, Language.RU)
        .anyMatch(
            language ->
                !one.in(language).isEmpty()
                    && folded(one.in(language)).equals(folded(other.in(language))));
  }

  private static String folded(String name) {
    return OneLine.of(name).toLowerCase(Locale.ROOT);
  }
}
