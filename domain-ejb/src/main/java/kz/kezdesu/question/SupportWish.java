package kz.kezdesu.question;

import java.util.UUID;

/** A confirmed person wants to support the question with this number. */
public record SupportWish(String number, UUID personId) {}
