package kz.kezdesu.architecture.offenders.question;

/** A row that is not a record. */
public class QuestionRow {}
