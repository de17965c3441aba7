package kz.kezdesu.problem;

import org.jspecify.annotations.Nullable;

/**
 * Which cards are wanted; null means no restriction.
 *
 * @param owner the login of a person, or {@link #NOBODY} for cards nobody answers for
 */
public record ProblemFilter(
    @Nullable String regionKato,
    @Nullable String topicCode,
    @Nullable ProblemStatus status,
    ProblemTerm term,
    @Nullable String owner) {
  /** Stands for nobody where an owner is wanted. */
  public static final String NOBODY = "-";
}
