package kz.kezdesu.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the places of two texts relate; the same trouble elsewhere is another trouble. */
enum Whereabouts {
  /** Both name the same place. */
  SAME,
  /** One names a place inside that of the other. */
  WITHIN,
  /** One of them, or both, name none. */
  UNSAID,
  /** They name different places. */
  APART;

  /** By the codes of the places that are named; the form's fields stand in for names. */
  static Whereabouts of(List<Set<String>> one, List<Set<String>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return UNSAID;
    }
    if (areApart(regions(one), regions(other))) {
      return APART;
    }
    List<Set<String>> exact = exact(one);
    List<Set<String>> otherExact = exact(other);
    boolean same = false;
    boolean within = false;
    for (Set<String> here : exact) {
      for (Set<String> there : otherExact) {
        same |= meet(here, there);
        within |= holds(here, there) || holds(there, here);
      }
    }
    if (same) {
      return SAME;
    }
    if (exact.isEmpty() || otherExact.isEmpty()) {
      boolean sameRegion = exact.isEmpty() && otherExact.isEmpty();
      return sameRegion ? SAME : fits(one, other) ? WITHIN : APART;
    }
    return within ? WITHIN : APART;
  }

  /** Places smaller than a region, the smallest of each line of codes. */
  static List<Set<String>> exact(List<Set<String>> places) {
    List<Set<String>> small =
        places.stream()
            .filter(codes -> codes.stream().noneMatch(code -> code.length() == Place.REGION))
            .toList();
    List<Set<String>> smallest =
        small.stream()
            .filter(
                codes -> small.stream().noneMatch(other -> other != codes && holds(codes, other)))
            .toList();
    return smallest.isEmpty() ? small : smallest;
  }

  private static Set<String> regions(List<Set<String>> places) {
    Set<String> regions = new HashSet<>();
    for (Set<String> codes : places) {
      if (codes.stream().anyMatch(code -> code.length() == Place.REGION)) {
        codes.stream().filter(code -> code.length() == Place.REGION).forEach(regions::add);
      }
    }
    return regions;
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** Whether a place of the second line lies in one of the first. */
  private static boolean holds(Set<String> wide, Set<String> narrow) {
    return narrow.stream()
        .anyMatch(
            code ->
                wide.stream()
                    .anyMatch(above -> above.length() < code.length() && code.startsWith(above)));
  }

  private static boolean fits(List<Set<String>> one, List<Set<String>> other) {
    for (Set<String> here : one) {
      for (Set<String> there : other) {
        if (meet(here, there)
            || holds(here, there)
            || holds(there, here)
            || here.stream().anyMatch(code -> code.startsWith(Place.NOT_LISTED))
            || there.stream().anyMatch(code -> code.startsWith(Place.NOT_LISTED))) {
          return true;
        }
      }
    }
    return false;
  }
}
