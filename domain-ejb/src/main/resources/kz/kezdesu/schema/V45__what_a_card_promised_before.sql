-- A plan that was changed says what it was and by when, a measure also who was to take it, in all its languages.
alter table problem_step
  add column was_en text,
  add column was_executor_kk text,
  add column was_executor_ru text;
