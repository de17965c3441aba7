package kz.kezdesu.subscription.store;

import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.subscription.Pace;

/** Somebody whose turn it is to be told. */
public record DueFollower(UUID personId, Language language, Pace pace, Instant toldUntil) {}
