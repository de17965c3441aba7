-- A question without a topic gets that of the problem it is linked to. Both are one deed, and are undone together.
alter table question_choice add column made_with bigint references question_choice on delete cascade;
