package kz.kezdesu.problem;

import org.jspecify.annotations.Nullable;

/** Which cards are wanted; null means no restriction. */
public record ProblemFilter(
    @Nullable String regionKato,
    @Nullable String topicCode,
    @Nullable ProblemStatus status,
    ProblemTerm term) {}
