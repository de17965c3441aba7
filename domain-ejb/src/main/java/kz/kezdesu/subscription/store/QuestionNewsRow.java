package kz.kezdesu.subscription.store;

/** A public question of which there is news. */
public record QuestionNewsRow(String number, String status, String text) {}
