-- The inbox counts its folders, also within a topic, from indexes alone. What question_inbox was for, question_urgent_in
-- does as well.
create index question_urgent_of on question (ministry_code, topic_code, status, urgent_on, id);
drop index question_inbox;
