package kz.kezdesu.question.store;

/** A question whose supports have just been counted anew. */
public record CountedQuestion(long questionId, long meetingId) {}
