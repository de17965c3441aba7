package kz.kezdesu.subscription;

import kz.kezdesu.language.Language;

/** What the link of a letter would begin to follow. */
public record FollowWish(Subject subject, Pace pace, Language language) {}
