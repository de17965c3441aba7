package kz.kezdesu.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Two things measured in turn, so that whatever else the machine does meets both alike.
 *
 * @param ours the median of what was measured of us
 * @param baseline the median of what was measured of the baseline
 * @param ratio the median of the rounds' ratios, ours to the baseline
 * @param lowest the lowest ratio of a round
 * @param highest the highest ratio of a round
 */
record Comparison(double ours, double baseline, double ratio, double lowest, double highest) {
  /** How many rounds are measured; one more comes first and is not counted. */
  static final int ROUNDS = Integer.getInteger("kezdesu.benchmark.rounds", 7);

  /** Measures in rounds; who comes first alternates. */
  static Comparison inTurn(DoubleSupplier ours, DoubleSupplier baseline) {
    List<double[]> pairs = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      boolean weComeFirst = round % 2 == 0;
      double first = (weComeFirst ? ours : baseline).getAsDouble();
      double second = (weComeFirst ? baseline : ours).getAsDouble();
      pairs.add(weComeFirst ? new double[] {first, second} : new double[] {second, first});
    }
    List<double[]> counted = pairs.subList(1, pairs.size());
    double[] ratios = counted.stream().mapToDouble(pair -> pair[0] / pair[1]).toArray();
    return new Comparison(
        median(counted.stream().mapToDouble(pair -> pair[0]).toArray()),
        median(counted.stream().mapToDouble(pair -> pair[1]).toArray()),
        median(ratios),
        Arrays.stream(ratios).min().orElseThrow(),
        Arrays.stream(ratios).max().orElseThrow());
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
