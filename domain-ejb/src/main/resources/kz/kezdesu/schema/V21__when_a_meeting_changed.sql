-- Calendars that people subscribe to need to know when a meeting was changed last.
alter table meeting add column changed_at timestamptz not null default now();
update meeting m
   set changed_at = coalesce((select max(h.at) from meeting_move h where h.meeting_id = m.id), m.changed_at);

create function meeting_is_changed() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  return new;
end $$;
create trigger meeting_is_changed before update on meeting
  for each row execute function meeting_is_changed();
