package kz.kezdesu.question;

/** What whoever answers a question must know of it. */
public record AskedQuestion(long id, String number, String ministryCode, QuestionStatus status) {}
