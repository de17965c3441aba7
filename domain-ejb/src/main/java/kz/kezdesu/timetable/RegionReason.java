package kz.kezdesu.timetable;

import java.util.List;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;

/** Why a line is held in a region that its ministry did not propose, as the schedule says it. */
final class RegionReason {
  private static final LocalText NOBODY_ELSE_COMES =
      new LocalText(
          "Жыл ішінде әр өңірде кездесу өтуі үшін",
          "Чтобы в течение года встреча прошла в каждом регионе",
          "So that every region has a meeting in the course of the year");
  private static final LocalText NOT_AGAIN =
      new LocalText(
          "Министрлік жыл ішінде әртүрлі өңірлерде болуы үшін",
          "Чтобы министерство за год побывало в разных регионах",
          "So that the ministry goes to different regions in the course of the year");
  private static final LocalText ROOM =
      new LocalText(
          "Кездесулердің бір-біріне кедергі келтірмеуі үшін",
          "Чтобы встречи не мешали одна другой",
          "So that meetings do not stand in each other's way");

  private RegionReason() {}

  /** By the priority of the region where that is why it was chosen. Clauses 1.4b and 4.3. */
  @Decree({"1.4b", "4.3"})
  static TypedText of(ProposedMove move) {
    List<TimetableRule> better =
        move.gains().stream()
            .filter(ProposedMove.Gain::isBetter)
            .map(ProposedMove.Gain::rule)
            .toList();
    if (better.contains(TimetableRule.PRIORITY)) {
      return ranked(move.to().place());
    }
    if (better.contains(TimetableRule.REGION_WITHOUT_MEETING)) {
      return TypedText.of(NOBODY_ELSE_COMES);
    }
    return TypedText.of(better.contains(TimetableRule.REGION_AGAIN) ? NOT_AGAIN : ROOM);
  }

  private static TypedText ranked(int place) {
    return new TypedText(
        "Министрліктің өңірлер рейтингіндегі %d-орын".formatted(place),
        "%d-е место в рейтинге регионов министерства".formatted(place),
        "Place %d in the ministry's ranking of the regions".formatted(place));
  }
}
