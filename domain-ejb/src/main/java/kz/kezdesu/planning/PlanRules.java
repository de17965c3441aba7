package kz.kezdesu.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
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
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** Looks at everything typed of a line before anything is refused. */
final class PlanRules {
  static final int LONGEST_NAME = 120;
  static final int LONGEST_THEME = 300;
  static final int LONGEST_REASON = 500;

  private final List<Fault> faults = new ArrayList<>();

  /**
   * The line that was typed.
   *
   * @param firstHead the name of the ministry's first head, where there is one
   * @param isRegion whether a code is a region's
   * @throws InvalidInput fields {@code plan_…}, with every fault found
   */
  static PlanLine line(
      EnterPlanLine wish, Optional<LocalText> firstHead, Predicate<String> isRegion) {
    PlanRules rules = new PlanRules();
    Post post = rules.oneOf(Post.class, "post", wish.post()).orElse(Post.DEPUTY);
    if (Host.breachInDepartmentalPlan(post).isPresent()) {
      rules.fault("post", "wrong", 0);
    }
    LocalText name = rules.text("name", wish.name(), LONGEST_NAME);
    if (firstHead.filter(head -> isSame(head, name)).isPresent()) {
      rules.fault("nameKk", "first_head", 0);
    }
    LocalDate day = rules.day(wish.day(), wish.year());
    MeetingFormat format =
        rules.oneOf(MeetingFormat.class, "format", wish.format()).orElse(MeetingFormat.OFFLINE);
    if (!isRegion.test(wish.regionKato())) {
      rules.fault("region", "empty", 0);
    }
    LocalText theme = rules.text("theme", wish.theme(), LONGEST_THEME);
    rules.enforce();
    return new PlanLine(wish.key(), post, name, day, format, wish.regionKato(), theme);
  }

  /** Why a plan is changed: in Kazakh and Russian. */
  static LocalText reason(TypedText typed) {
    PlanRules rules = new PlanRules();
    LocalText reason = rules.text("reason", typed, LONGEST_REASON);
    rules.enforce();
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

  private LocalDate day(String typed, int year) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.getYear() != year) {
        fault("day", "year", 0);
      }
      return day;
    } catch (DateTimeParseException noDay) {
      fault("day", "form", 0);
      return LocalDate.EPOCH;
    }
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

  private <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String field, String typed) {
    Optional<E> found =
        Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst();
    if (found.isEmpty()) {
      fault(field, "empty", 0);
    }
    return found;
  }

  private void fault(String field, String fault, int limit) {
    faults.add(new Fault("plan_" + field, fault, limit));
  }

  private void enforce() {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
