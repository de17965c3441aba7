-- What the facts suggested for each voiced question when its meeting's order was saved: whoever reads the register sees
-- how far the ministry followed it.
create table ranking_score (
  question_id  bigint primary key references question,
  place        integer not null check (place > 0),
  supporters   integer not null check (supporters between 0 and 100),
  recurrence   integer not null check (recurrence between 0 and 100),
  settlements  integer not null check (settlements between 0 and 100),
  urgency      integer not null check (urgency between 0 and 100),
  risk         integer not null check (risk between 0 and 100),
  weights_from date not null,
  counted_at   timestamptz not null
);
