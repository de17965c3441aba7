-- Not only a question is open at several desks: a joint answer, the first one to a problem, the ranking of a meeting.
-- What it belongs to may be gone; a word that nobody repeats is forgotten a minute later all the same.
alter table desk_presence drop constraint desk_presence_question_id_fkey;
alter table desk_presence rename column question_id to subject_id;
alter table desk_presence add column subject text not null default 'QUESTION'
  check (subject in ('QUESTION', 'JOINT_ANSWER', 'PROBLEM', 'RANKING'));
alter table desk_presence drop constraint desk_presence_pkey, add primary key (subject, subject_id, login);
