package kz.kezdesu.decree;

import java.util.Optional;

/** Which central executive bodies an edition of the decree binds. */
public record Scope(Edition edition) {
  /**
   * Whether this body is bound. Clause 1: «Центральным исполнительным органам (за исключением
   * министерств обороны, иностранных дел Республики Казахстан)».
   */
  @Decree("1")
  public boolean includes(String bodyCode) {
    return !edition.excludedBodies().contains(bodyCode);
  }

  /** Why a meeting, proposal or plan of this body is refused, if it is. Clause 1, as above. */
  @Decree("1")
  public Optional<Breach> breach(String bodyCode) {
    return includes(bodyCode)
        ? Optional.empty()
        : Optional.of(Breach.of(Violation.BODY_EXCLUDED, bodyCode));
  }
}
