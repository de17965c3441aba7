package kz.kezdesu.likeness;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import kz.kezdesu.likeness.Reading.Tongue;

/**
 * How alike two readings are.
 *
 * @param words how much of what both say is common, from 0 to 1; rare words count more
 * @param letters the same of their groups of three letters
 * @param shortage the smaller of the two shares of what one says and the other says too
 * @param whereabouts how their places relate
 * @param oneNamesAPlace whether one of them says where, and the other nowhere at all
 * @param numbers whether both give numbers and none is common
 * @param sameTongue whether both are in one language
 */
record Likeness(
    double words,
    double letters,
    double shortage,
    Whereabouts whereabouts,
    boolean oneNamesAPlace,
    boolean numbers,
    boolean sameTongue) {
  /** From this score on both certainly ask the same. */
  static final double CERTAIN = 0.9;

  private static final double ALMOST_CERTAIN = 0.89;
  private static final double LEAST_SHARE = 0.8;
  private static final double CLOSE_WORD = 0.6;

  /** What is common is set against a length between both texts, this part of it the shorter one. */
  private static final double OF_THE_SHORTER = 0.3;

  /**
   * How alike the other is to the one.
   *
   * @param other when it is the shorter of the two, it counts as longer than it is: to have the one
   *     word of a short text in common says little
   */
  static Likeness of(
      Reading one,
      Reading other,
      Whereabouts whereabouts,
      ToDoubleFunction<String> termWeight,
      ToDoubleFunction<String> groupWeight) {
    double all = sum(one.terms(), termWeight);
    double allOther = sum(other.terms(), termWeight);
    double common = 0;
    double commonOther = 0;
    for (Map.Entry<String, Double> term : one.terms().entrySet()) {
      Double there = other.terms().get(term.getKey());
      double weight = termWeight.applyAsDouble(term.getKey());
      if (there != null) {
        common += weight * term.getValue();
        commonOther += weight * there;
      } else if (term.getKey().charAt(0) == 's') {
        double close = closest(term.getKey(), other.terms().keySet());
        common += weight * term.getValue() * close;
        commonOther += weight * term.getValue() * close;
      }
    }
    double share = all == 0 ? 0 : Math.min(1, common / all);
    double shareOther = allOther == 0 ? 0 : Math.min(1, commonOther / allOther);
    double length = Math.max(allOther, OF_THE_SHORTER * allOther + (1 - OF_THE_SHORTER) * all);
    double shareOfLength = length == 0 ? 0 : Math.min(1, commonOther / length);
    boolean apart =
        !one.numbers().isEmpty()
            && !other.numbers().isEmpty()
            && one.numbers().stream().noneMatch(other.numbers()::contains);
    return new Likeness(
        Math.sqrt(share * shareOfLength),
        letters(one.trigrams(), other.trigrams(), groupWeight),
        Math.min(share, shareOther),
        whereabouts,
        whereabouts == Whereabouts.UNSAID && one.places().isEmpty() != other.places().isEmpty(),
        apart,
        one.tongue() == other.tongue()
            || one.tongue() == Tongue.OTHER
            || other.tongue() == Tongue.OTHER);
  }

  private static double sum(Map<String, Double> terms, ToDoubleFunction<String> weight) {
    double sum = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      sum += weight.applyAsDouble(term.getKey()) * term.getValue();
    }
    return sum;
  }

  /** How near the nearest word is that is in no list either: a mistyped name, an unknown ending. */
  private static double closest(String term, Set<String> terms) {
    double closest = 0;
    for (String other : terms) {
      if (other.charAt(0) == 's' && Math.abs(other.length() - term.length()) < 4) {
        closest = Math.max(closest, pairs(term, other));
      }
    }
    return closest >= CLOSE_WORD ? closest : 0;
  }

  private static double pairs(String one, String other) {
    Set<String> first = new HashSet<>();
    for (int i = 1; i + 2 <= one.length(); i++) {
      first.add(one.substring(i, i + 2));
    }
    int all = first.size();
    int common = 0;
    Set<String> second = new HashSet<>();
    for (int i = 1; i + 2 <= other.length(); i++) {
      if (second.add(other.substring(i, i + 2)) && first.contains(other.substring(i, i + 2))) {
        common++;
      }
    }
    return all + second.size() == 0 ? 0 : 2.0 * common / (all + second.size());
  }

  private static double letters(
      Set<String> one, Set<String> other, ToDoubleFunction<String> weight) {
    double common = 0;
    double first = 0;
    for (String group : one) {
      double square = weight.applyAsDouble(group) * weight.applyAsDouble(group);
      first += square;
      if (other.contains(group)) {
        common += square;
      }
    }
    double second = 0;
    for (String group : other) {
      second += weight.applyAsDouble(group) * weight.applyAsDouble(group);
    }
    return first == 0 || second == 0 ? 0 : common / Math.sqrt(first * second);
  }

  /** What it comes to, before it is put on the scale from 0 to 1. */
  double raw() {
    double likeness = sameTongue ? words + 0.35 * letters : 1.1 * words + 0.1 * letters;
    return likeness
        + switch (whereabouts) {
          case SAME -> 0.2;
          case WITHIN -> 0.06;
          case UNSAID -> 0;
          case APART -> -0.25;
        };
  }

  /** The score, from 0 to 1; {@link #CERTAIN} and more only where nothing speaks against it. */
  double score() {
    double score = 1 / (1 + Math.exp(-7 * (raw() - 0.62)));
    boolean doubtful =
        whereabouts == Whereabouts.APART
            || whereabouts == Whereabouts.WITHIN
            || oneNamesAPlace
            || numbers
            || shortage < LEAST_SHARE;
    return doubtful ? Math.min(score, ALMOST_CERTAIN) : score;
  }
}
