package kz.kezdesu.architecture.offenders.question;

/** Named for nothing it does. */
public class QuestionManager {}
