-- The desk of a ministry: what is most urgent comes first. What is owed is urgent by its last day, what is to be
-- checked since the day it came; the rest follows. The order of the inbox is this day and then the id.
alter table question add column urgent_on date generated always as (
  case
    when status in ('VOICED', 'HANDED_OVER') then coalesce(answer_due_on, date '9999-12-29')
    when status = 'RECEIVED' then (asked_at at time zone 'Asia/Almaty')::date
    when status = 'PUBLISHED' then date '9999-12-30'
    else date '9999-12-31'
  end) stored;
create index question_urgent on question (ministry_code, urgent_on, id);
create index question_urgent_in on question (ministry_code, status, urgent_on, id);
create index answer_not_public on answer (status) where status <> 'PUBLISHED';
