-- Who has a question open on the desk: told by the open page every so often, and forgotten a minute after the last
-- word. Nothing is lost when the database loses it, so it costs no write-ahead log.
create unlogged table desk_presence (
  question_id bigint not null references question on delete cascade,
  login       text not null,
  since       timestamptz not null,
  seen_at     timestamptz not null,
  primary key (question_id, login)
);
