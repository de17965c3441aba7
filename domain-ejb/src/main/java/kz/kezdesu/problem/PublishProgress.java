package kz.kezdesu.problem;

import kz.kezdesu.decree.Quarter;
import kz.kezdesu.problem.OpenProblem.Words;

/**
 * Publishes what was done about a problem in a quarter, as it was typed.
 *
 * @param percent how much of the plan is done, 0 to 100
 */
public record PublishProgress(long problemId, Quarter quarter, Words text, String percent) {}
