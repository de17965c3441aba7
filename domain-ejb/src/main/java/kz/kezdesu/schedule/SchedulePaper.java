package kz.kezdesu.schedule;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.paper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * The document of a schedule in one of the two official languages. Clauses 6.1 and 4.3: «внесение в
 * Канцелярию Премьер-Министра … графика»; «утверждение графика, исходя из отраслевой приоритетности
 * региона». The wording is in {@code paper_kk|ru.properties}.
 *
 * @param year of the schedule
 * @param number of the version
 * @param lines in order of their start
 * @param hosts the names of the first heads
 * @param bodyName the name of a ministry in that language
 * @param regionName the name of a region in that language
 */
@Decree({"4.3", "6.1"})
record SchedulePaper(
    Language language,
    int year,
    int number,
    List<ScheduleLine> lines,
    Map<UUID, LocalText> hosts,
    UnaryOperator<String> bodyName,
    UnaryOperator<String> regionName) {
  /** As it is submitted: a draft. */
  Paper draft() {
    return paper(List.of(text("draft")));
  }

  /** As it was approved. */
  Paper approved(LocalDate day, String approvalNumber) {
    return paper(List.of(text("approved"), text("approval", word(day), approvalNumber)));
  }

  private Paper paper(List<String> stamp) {
    List<String> title = new ArrayList<>(List.of(text("title"), text("title.year", year(year))));
    if (number > 1) {
      title.add(text("title.version", Integer.toString(number)));
    }
    List<List<String>> rows = new ArrayList<>();
    for (ScheduleLine line : lines) {
      rows.add(row(rows.size() + 1, line));
    }
    return new Paper(
        language,
        stamp,
        title,
        List.of(
            new Paper.Column(text("number"), 4),
            new Paper.Column(text("when"), 14),
            new Paper.Column(text("where"), 21),
            new Paper.Column(text("who"), 20),
            new Paper.Column(text("theme"), 20),
            new Paper.Column(text("why"), 21)),
        rows,
        List.of(text("foot")));
  }

  private List<String> row(int place, ScheduleLine line) {
    PlannedMeeting meeting = line.meeting();
    String when =
        word(meeting.day())
            + "\n"
            + text(
                "time",
                LocalTime.ofInstant(meeting.startsAt(), Almaty.TIME),
                meeting.plannedMinutes());
    LocalText reason = line.reason();
    return List.of(
        Integer.toString(place),
        line.isPlanned() || reason == null
            ? when
            : when + "\n" + text("standing." + line.standing(), reason.in(language)),
        regionName.apply(meeting.regionKato())
            + "\n"
            + meeting.place().in(language)
            + "\n"
            + text("format." + meeting.format()),
        bodyName.apply(line.ministryCode()) + "\n" + host(line),
        meeting.theme().in(language),
        meeting.whyRegion().in(language));
  }

  private String host(ScheduleLine line) {
    @Nullable LocalText name = hosts.get(line.host());
    return name == null ? "" : name.in(language);
  }

  private String word(LocalDate day) {
    String pattern = language == Language.KK ? "yyyy 'ж.' d MMMM" : "d MMMM yyyy 'г.'";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }

  private static String year(int year) {
    return Integer.toString(year);
  }

  private String text(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("kz.kezdesu.schedule.paper_" + language.code(), Locale.ROOT)
            .getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
