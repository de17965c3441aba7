-- In which language the author of a question reads letters about it; null: in the one in which the person was met.
alter table question add column letters_language language_code;
-- Whoever stops following is looked for among the letters that wait for their link to be used.
create index follow_wish_of on follow_wish (person_id);
