package kz.kezdesu.problem;

import kz.kezdesu.problem.OpenProblem.Words;

/**
 * Gives a problem another plan and another term, as they were typed.
 *
 * @param version of the card that the writer saw
 */
public record PlanProblem(long id, int version, Words plan, String dueOn) {}
