package kz.kezdesu.problem;

/**
 * What the cards of the own ministries ask of their people.
 *
 * @param own open cards that are entrusted to the caller
 * @param late measures on them whose day has passed
 * @param soon measures on them that are due within a week
 * @param ownerless open cards nobody answers for; 0 for whoever cannot entrust them
 */
public record OwnersWork(long own, long late, long soon, long ownerless) {}
