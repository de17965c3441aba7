-- Personal data in a question's text are hidden by marks: the text itself is replaced, so that whatever reads it has
-- the marks only. The author's words are kept sealed, for the author and for auditors.
alter table question add column blacked_out boolean not null default false;
create table question_original (
  question_id bigint primary key references question,
  sealed      bytea not null,
  kept_by     text not null,
  kept_at     timestamptz not null
);
