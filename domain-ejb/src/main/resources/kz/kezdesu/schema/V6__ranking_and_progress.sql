-- Ranking after a meeting, problem cards and quarterly progress, kept true by the database.

-- A place always carries its reason (1.6).
alter table question
  add check ((rank_position is null) = (rank_reason is null)),
  add check (char_length(rank_reason) between 1 and 300);

-- The wish that opened a card: sent again, it opens no second one.
alter table problem
  add column token uuid unique,
  add check (char_length(title_kk) between 1 and 200 and char_length(title_ru) between 1 and 200),
  add check (char_length(title_en) <= 200),
  add check (char_length(plan_kk) between 1 and 2000 and char_length(plan_ru) between 1 and 2000),
  add check (char_length(plan_en) <= 2000),
  add check ((status = 'SOLVED') = (solved_at is not null));
create index problem_by_term on problem (ministry_code, due_on, id);

-- What is published exists in both languages (1.7).
alter table problem_progress
  add check (char_length(text_kk) between 1 and 2000 and char_length(text_ru) between 1 and 2000),
  add check (char_length(text_en) <= 2000);
