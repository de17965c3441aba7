package kz.kezdesu.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kezdesu.privacy.OnTrace;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A file of questions: its head tells which column is what, in Kazakh, Russian or English and in
 * any order; columns that nobody knows are left alone. A row whose cell cannot be understood is
 * kept with its fault.
 */
final class QuestionSheet {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?:[ T].*)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})(?:[ T].*)?");
  private static final Pattern DAYS_OF_A_WORKBOOK = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
  private static final LocalDate FIRST_DAY_OF_A_WORKBOOK = LocalDate.of(1899, 12, 30);
  private static final Pattern KATO = Pattern.compile("\\d{9}");
  private static final int DISTRICT_DIGITS = 4;
  private static final int REGION_DIGITS = 2;
  private static final int LONGEST_NUMBER = 100;
  private static final int MONTHS = 12;

  private final SheetWords words = new SheetWords();
  private final PlacesAndTopics known;
  private final long meetingId;
  private final Channel usualChannel;
  private final String usualRegion;
  private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
  private final List<String> unknownHeads = new ArrayList<>();

  /**
   * Reads a head.
   *
   * @param usualChannel for rows that name none
   * @param usualRegion for rows that name none
   */
  QuestionSheet(
      SheetRow head,
      long meetingId,
      Channel usualChannel,
      String usualRegion,
      PlacesAndTopics known) {
    this.meetingId = meetingId;
    this.usualChannel = usualChannel;
    this.usualRegion = usualRegion;
    this.known = known;
    for (int i = 0; i < head.cells().size(); i++) {
      String name = CleanText.line(head.cell(i));
      Optional<SheetColumn> column = words.column(name);
      if (column.isPresent() && !columns.containsKey(column.get())) {
        columns.put(column.get(), i);
      } else if (!name.isEmpty()) {
        unknownHeads.add(name);
      }
    }
  }

  /** Whether the head names the column that must be there. */
  boolean hasText() {
    return columns.containsKey(SheetColumn.TEXT);
  }

  /** The names in the head that are of no column, or of one that was there before. */
  List<String> unknownHeads() {
    return List.copyOf(unknownHeads);
  }

  /**
   * Understands a row.
   *
   * @param key makes the key under which the question is kept
   */
  SheetLine line(SheetRow row, Function<SheetIdentity, String> key) {
    List<Fault> faults = new ArrayList<>();
    Channel channel =
        cell(row, SheetColumn.CHANNEL, words::channel, "entry_channel", faults, usualChannel);
    String text = CleanText.of(at(row, SheetColumn.TEXT));
    String name = CleanText.line(at(row, SheetColumn.NAME));
    String outside = CleanText.line(at(row, SheetColumn.OUTSIDE_NUMBER));
    if (CleanText.length(outside) > LONGEST_NUMBER) {
      faults.add(new Fault("entry_number", "long", LONGEST_NUMBER));
    }
    String region = region(row, faults);
    String district = district(row, region, faults);
    WriteDownQuestion wish =
        new WriteDownQuestion(
            meetingId,
            channel,
            day(row, faults),
            cell(row, SheetColumn.KIND, words::kind, "entry_kind", faults, QuestionKind.QUESTION),
            text,
            at(row, SheetColumn.LANGUAGE).isBlank()
                ? null
                : cell(
                    row,
                    SheetColumn.LANGUAGE,
                    words::language,
                    "entry_language",
                    faults,
                    Letters.languageOf(text)),
            name,
            cell(row, SheetColumn.NAME_SHOWN, words::shown, "entry_shown", faults, false),
            at(row, SheetColumn.CONTACT),
            true,
            region,
            district,
            cell(row, SheetColumn.TOPIC, known::topic, "entry_topic", faults, ""),
            OnTrace.HIDE,
            key.apply(
                new SheetIdentity(
                    at(row, SheetColumn.CHANNEL).isBlank() ? null : channel, text, name, outside)));
    return new SheetLine(row.number(), wish, faults);
  }

  private String region(SheetRow row, List<Fault> faults) {
    String typed = CleanText.line(at(row, SheetColumn.REGION));
    String district = CleanText.line(at(row, SheetColumn.DISTRICT));
    if (typed.isEmpty() && KATO.matcher(district).matches()) {
      typed = district;
    }
    if (KATO.matcher(typed).matches()) {
      typed = typed.substring(0, REGION_DIGITS) + "0000000";
    }
    if (typed.isEmpty()) {
      return usualRegion;
    }
    Optional<String> found = known.region(typed);
    if (found.isEmpty()) {
      faults.add(new Fault("entry_region", "unknown", 0));
    }
    return found.orElse(usualRegion);
  }

  private String district(SheetRow row, String region, List<Fault> faults) {
    String typed = CleanText.line(at(row, SheetColumn.DISTRICT));
    if (typed.isEmpty() || typed.equals(region)) {
      return "";
    }
    boolean code = KATO.matcher(typed).matches();
    Optional<String> found =
        known.district(region, code ? typed.substring(0, DISTRICT_DIGITS) + "00000" : typed);
    if (found.isEmpty() && faults.stream().noneMatch(one -> one.field().equals("entry_region"))) {
      faults.add(new Fault("entry_district", "unknown", 0));
    }
    return found.orElse("");
  }

  private @Nullable LocalDate day(SheetRow row, List<Fault> faults) {
    String typed = CleanText.line(at(row, SheetColumn.DAY));
    if (typed.isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = day(typed);
    if (day.isEmpty()) {
      faults.add(new Fault("entry_day", "invalid", 0));
    }
    return day.orElse(null);
  }

  /** A date as people write it, or as a workbook counts it. */
  private static Optional<LocalDate> day(String typed) {
    Matcher dayFirst = DAY_FIRST.matcher(typed);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(typed);
    if (yearFirst.matches()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher days = DAYS_OF_A_WORKBOOK.matcher(typed);
    return days.matches()
        ? Optional.of(FIRST_DAY_OF_A_WORKBOOK.plusDays(Long.parseLong(days.group(1))))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int ofYear = Integer.parseInt(month);
    int ofMonth = Integer.parseInt(day);
    return ofYear >= 1
            && ofYear <= MONTHS
            && YearMonth.of(Integer.parseInt(year), ofYear).isValidDay(ofMonth)
        ? Optional.of(LocalDate.of(Integer.parseInt(year), ofYear, ofMonth))
        : Optional.empty();
  }

  private <T> T cell(
      SheetRow row,
      SheetColumn column,
      Function<String, Optional<T>> meaning,
      String field,
      List<Fault> faults,
      T usual) {
    String typed = at(row, column);
    if (typed.isBlank()) {
      return usual;
    }
    Optional<T> meant = meaning.apply(typed);
    if (meant.isEmpty()) {
      faults.add(new Fault(field, "unknown", 0));
    }
    return meant.orElse(usual);
  }

  private String at(SheetRow row, SheetColumn column) {
    Integer place = columns.get(column);
    return place == null ? "" : row.cell(place);
  }
}
