package kz.kezdesu.problem;

import java.io.Serializable;

/**
 * A problem as its ministry sees it.
 *
 * @param version to be given back with a change
 */
public record ProblemCard(ProblemDetail detail, int version) implements Serializable {}
