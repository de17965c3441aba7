package kz.kezdesu.problem;

import java.io.Serializable;
import java.util.List;

/**
 * A problem as its ministry sees it.
 *
 * @param version to be given back with a change
 * @param history what was done with it, oldest first
 */
public record ProblemCard(ProblemDetail detail, int version, List<ProblemStepRow> history)
    implements Serializable {}
