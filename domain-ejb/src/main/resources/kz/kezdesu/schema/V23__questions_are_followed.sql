-- The transaction in which what is searched of a question last changed: the index of questions follows by it.
alter table question add column changed_in xid8 not null default pg_current_xact_id();
create index question_changed on question (changed_in);

create function question_changes() returns trigger language plpgsql as $$
begin
  new.changed_in := pg_current_xact_id();
  return new;
end
$$;
create trigger question_changes before update on question
  for each row when ((old.text, old.status, old.ministry_code, old.meeting_id, old.region_kato, old.district_kato)
      is distinct from (new.text, new.status, new.ministry_code, new.meeting_id, new.region_kato, new.district_kato))
  execute function question_changes();
