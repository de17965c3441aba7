package kz.kezdesu.decree;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every dated duty of the decree. Where the decree says «раз в полугодие», the half's last day. */
public final class DutyCalendar {
  private DutyCalendar() {}

  /**
   * Proposals for the schedule of this year. Clause 1.4d: «направление ежегодно, в срок не позднее
   * 1 декабря, на предстоящий календарный год предложений по региональным встречам первых
   * руководителей».
   */
  @Decree("1.4d")
  public static DatedDuty proposals(int year) {
    return ofYear(year, "1.4d", LocalDate.of(year - 1, Month.DECEMBER, 1));
  }

  /**
   * The departmental plan for this year. Clause 1.4c: «разработку и утверждение ежегодно, не
   * позднее 15 декабря, Плана информационной открытости и коммуникаций с населением».
   */
  @Decree("1.4c")
  public static DatedDuty departmentalPlan(int year) {
    return ofYear(year, "1.4c", LocalDate.of(year - 1, Month.DECEMBER, 15));
  }

  /**
   * Submitting the schedule of this year. Clause 6.1: «ежегодно, не позднее 15 декабря, внесение в
   * Канцелярию Премьер-Министра Республики Казахстан графика».
   */
  @Decree("6.1")
  public static DatedDuty submission(int year) {
    return ofYear(year, "6.1", LocalDate.of(year - 1, Month.DECEMBER, 15));
  }

  /**
   * Approving the schedule of this year. Clause 4.3: «ежегодно, не позднее 10 января, утверждение
   * графика, исходя из отраслевой приоритетности региона».
   */
  @Decree("4.3")
  public static DatedDuty approval(int year) {
    return ofYear(year, "4.3", LocalDate.of(year, Month.JANUARY, 10));
  }

  /**
   * The half-yearly information of the Presidential Administration. Clause 2: «представлять раз в
   * полугодие в центральные исполнительные органы информацию о поднимаемых населением регионов
   * системных проблемах и вопросах».
   */
  @Decree("2")
  public static DatedDuty information(HalfYear half) {
    return ofHalf(half, "2");
  }

  /**
   * The half-yearly summary of an akim. Clause 3.2: «обобщать системные проблемы региона … и раз в
   * полугодие направлять по компетенции в центральные исполнительные органы».
   */
  @Decree("3.2")
  public static DatedDuty akimsSummary(HalfYear half) {
    return ofHalf(half, "3.2");
  }

  /**
   * The half-yearly review at a sitting of the Government. Clause 4.2: «рассмотрение на заседаниях
   * Правительства Республики Казахстан на полугодовой основе итогов проведения региональных
   * встреч».
   */
  @Decree("4.2")
  public static DatedDuty review(HalfYear half) {
    return ofHalf(half, "4.2");
  }

  /** The progress of a quarter. Clause 1.7, as {@link Quarter#progressDue} quotes it. */
  @Decree("1.7")
  public static DatedDuty progress(Quarter quarter, Edition edition) {
    return new DatedDuty(quarter.progressDue(edition), quarter.firstDay(), quarter.lastDay());
  }

  /**
   * The meetings of a quarter, where the edition demands some. Clause 1.1: «на постоянной основе в
   * течение календарного года проводить региональные встречи с населением». What was not held until
   * the quarter is over cannot be made good.
   */
  @Decree("1.1")
  public static DatedDuty meetings(Quarter quarter) {
    return new DatedDuty(
        new Deadline("1.1", quarter.lastDay()), quarter.firstDay(), quarter.lastDay());
  }

  /** Every duty whose last day lies in this year, by day and then in the order of the decree. */
  @Decree({"1.1", "1.4c", "1.4d", "1.7", "2", "3.2", "4.2", "4.3", "6.1"})
  public static List<DatedDuty> fallingIn(int year, Edition edition) {
    List<DatedDuty> duties = new ArrayList<>();
    for (Quarter quarter : new Quarter(year - 1, 4).through(new Quarter(year, 3))) {
      duties.add(progress(quarter, edition));
    }
    if (edition.minimumMeetingsAQuarter() > 0) {
      for (Quarter quarter : new Quarter(year, 1).through(new Quarter(year, 4))) {
        duties.add(meetings(quarter));
      }
    }
    duties.add(departmentalPlan(year + 1));
    duties.add(proposals(year + 1));
    for (int half = 1; half <= 2; half++) {
      duties.add(information(new HalfYear(year, half)));
      duties.add(akimsSummary(new HalfYear(year, half)));
      duties.add(review(new HalfYear(year, half)));
    }
    duties.add(approval(year));
    duties.add(submission(year + 1));
    duties.sort(Comparator.comparing(duty -> duty.deadline().day()));
    return List.copyOf(duties);
  }

  /**
   * Every duty whose last day lies in this year, by the editions as they follow one another, by day
   * and then in the order of the decree. The day for publishing the progress of a quarter is set by
   * the edition in force when the quarter is over, the meetings of a quarter by the edition in
   * force on its last day; nothing is owed for a day on which no edition was in force. Clause 8:
   * «вводится в действие со дня его первого официального опубликования».
   */
  @Decree({"1.1", "1.4c", "1.4d", "1.7", "2", "3.2", "4.2", "4.3", "6.1", "8"})
  public static List<DatedDuty> fallingIn(int year, Editions editions) {
    return Stream.of(
            LocalDate.of(year, Month.JANUARY, 1),
            LocalDate.of(year, Month.MARCH, 31),
            LocalDate.of(year, Month.APRIL, 1),
            LocalDate.of(year, Month.JUNE, 30),
            LocalDate.of(year, Month.JULY, 1),
            LocalDate.of(year, Month.SEPTEMBER, 30),
            LocalDate.of(year, Month.OCTOBER, 1),
            LocalDate.of(year, Month.DECEMBER, 31))
        .flatMap(day -> editions.inForceOn(day).stream())
        .distinct()
        .flatMap(
            edition ->
                fallingIn(year, edition).stream().filter(duty -> isSetBy(edition, duty, editions)))
        .distinct()
        .sorted(
            Comparator.comparing((DatedDuty duty) -> duty.deadline().day())
                .thenComparing(duty -> duty.deadline().clause()))
        .toList();
  }

  private static boolean isSetBy(Edition edition, DatedDuty duty, Editions editions) {
    return switch (duty.deadline().clause()) {
      case "1.1" -> editions.inForceOn(duty.until()).filter(edition::equals).isPresent();
      case "1.7" ->
          editions.inForceOn(duty.until().plusDays(1)).filter(edition::equals).isPresent();
      default -> editions.inForceOn(duty.deadline().day()).isPresent();
    };
  }

  private static DatedDuty ofYear(int year, String clause, LocalDate lastDay) {
    return new DatedDuty(
        new Deadline(clause, lastDay),
        LocalDate.of(year, Month.JANUARY, 1),
        LocalDate.of(year, Month.DECEMBER, 31));
  }

  private static DatedDuty ofHalf(HalfYear half, String clause) {
    return new DatedDuty(new Deadline(clause, half.lastDay()), half.firstDay(), half.lastDay());
  }
}
