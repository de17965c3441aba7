package kz.kezdesu.decree;

import java.util.Optional;

/**
 * The risk of social tension where a meeting is held.
 *
 * @param high whether it is high
 * @param deputyNamed whether a deputy prime minister is named who takes part
 */
public record Tension(boolean high, boolean deputyNamed) {
  /**
   * What is missing, if anything. Clause 4.4: «в случае наличия высоких рисков социальной
   * напряженности и дестабилизации общественно-политической ситуации, участие заместителей
   * Премьер-Министра Республики Казахстан в региональных встречах центральных исполнительных
   * органов».
   */
  @Decree("4.4")
  public Optional<Breach> breach() {
    return high && !deputyNamed
        ? Optional.of(Breach.of(Violation.DEPUTY_PM_NOT_NAMED))
        : Optional.empty();
  }
}
