-- Why day and time of a meeting suit the people of the region (1.4a). It holds for the start that it was said of.
create table meeting_convenience (
  meeting_id bigint primary key references meeting,
  version    integer not null default 1,
  starts_at  timestamptz not null,
  reason_kk  text not null check (char_length(reason_kk) between 1 and 1000),
  reason_ru  text not null check (char_length(reason_ru) between 1 and 1000),
  reason_en  text not null default '' check (char_length(reason_en) <= 1000),
  said_at    timestamptz not null,
  said_by    text not null
);
