-- The meeting in the back office: why it has no broadcast, who came, and deeds that were done once.

-- Why a broadcast with comments is technically impossible (1.2a); official words exist in both languages.
alter table meeting
  add column no_broadcast_kk text,
  add column no_broadcast_ru text,
  add column no_broadcast_en text,
  add check ((no_broadcast_kk is null) = (no_broadcast_ru is null));

-- The akim of the region took part, or why not (3.1).
alter table meeting
  add column akim_attended   boolean,
  add column akim_absence_kk text,
  add column akim_absence_ru text,
  add column akim_absence_en text,
  add check ((akim_absence_kk is null) = (akim_absence_ru is null)),
  add check (akim_attended is not true or akim_absence_kk is null),
  add check (akim_attended is not false or akim_absence_kk is not null),
  add check (people_received is null or people_received between 0 and 100000);

-- What a host did that no announcement tells of, by the token of the wish: sent again, it is not done again.
create table live_deed (
  meeting_id bigint not null references meeting,
  token      uuid not null,
  at         timestamptz not null,
  primary key (meeting_id, token)
);
