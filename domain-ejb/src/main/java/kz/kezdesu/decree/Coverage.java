package kz.kezdesu.decree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people were told before a meeting, and where, as far as it is proven.
 *
 * @param proven the cells that have a proof
 */
public record Coverage(Set<Cell> proven) {
  public Coverage {
    proven = Set.copyOf(proven);
  }

  /** What people are told. */
  public enum Content {
    /** The schedule of the year. */
    SCHEDULE,
    /** The departmental plan of the year. */
    PLAN,
    /** How to send questions and proposals to the meeting. */
    WAYS
  }

  /** Where they are told. */
  public enum Channel {
    /** On official sites. */
    SITES,
    /** On official and personal accounts in social networks. */
    ACCOUNTS,
    /** In places where people come by. */
    PUBLIC_PLACES
  }

  /** One thing told in one channel. */
  public record Cell(Content content, Channel channel) {}

  /**
   * Everything that has to be told, by content. Clause 1.4f: «информационное освещение региональных
   * встреч на официальных интернет-ресурсах, официальных и личных аккаунтах в социальных сетях, а
   * также в общедоступных местах для публичного объявления графика и ведомственного плана,
   * информации о способах направления вопросов и предложений населения».
   */
  @Decree("1.4f")
  public static List<Cell> wanted() {
    return Stream.of(Content.values())
        .flatMap(content -> Stream.of(Channel.values()).map(channel -> new Cell(content, channel)))
        .toList();
  }

  /** What has no proof yet. */
  @Decree("1.4f")
  public List<Cell> missing() {
    return wanted().stream().filter(cell -> !proven.contains(cell)).toList();
  }

  /** What is wrong, if anything: how many of all have no proof. */
  @Decree("1.4f")
  public Optional<Breach> breach() {
    int missing = missing().size();
    return missing == 0
        ? Optional.empty()
        : Optional.of(Breach.of(Violation.COVERAGE_INCOMPLETE, missing, wanted().size()));
  }
}
