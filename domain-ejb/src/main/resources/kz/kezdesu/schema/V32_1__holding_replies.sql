-- A ministry that needs more time for a written answer says so to the author and to everybody, once for each question,
-- with the reason; an approver may prolong the term by it. The last day as it was before stays to be read.
create table holding_reply (
  question_id bigint primary key references question,
  reason      text not null check (reason in ('CHECK_ON_SITE', 'OTHERS_ASKED', 'DECISION_AWAITED')),
  note_kk     text not null check (char_length(note_kk) between 1 and 500),
  note_ru     text not null check (char_length(note_ru) between 1 and 500),
  due_before  date not null,
  due_on      date not null,
  body_code   text not null references body,
  by_login    text not null,
  at          timestamptz not null,
  check (due_on >= due_before)
);
