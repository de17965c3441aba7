-- Between who words an answer and who signs it off stands a third person, who checks it and clears it. What was signed
-- off or published before has nobody who cleared it, and stays; what is in clearance waits for somebody who clears it.
alter table answer
  drop constraint answer_status_check,
  add column cleared_by text,
  add column cleared_at timestamptz,
  add constraint answer_status_check
    check (status in ('DRAFT', 'IN_CLEARANCE', 'CLEARED', 'SIGNED_OFF', 'PUBLISHED')),
  add check ((cleared_by is null) = (cleared_at is null)),
  add check (status <> 'CLEARED' or cleared_by is not null),
  add check (cleared_by <> drafted_by),
  add check (cleared_by <> signed_off_by);
