package kz.kezdesu.answer.store;

import kz.kezdesu.language.Language;

/** A question of a problem that has no answer, not even a draft. */
public record AwaitingQuestion(long id, Language language) {}
