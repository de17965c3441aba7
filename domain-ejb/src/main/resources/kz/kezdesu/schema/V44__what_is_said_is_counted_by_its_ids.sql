-- A number beside the ids let PostgreSQL read the questions of a whole body; as one more id, known before the question
-- is planned, it does not.
create or replace function inbox_count(
  of_bodies text[], of_statuses text[], of_answers text[], unanswered boolean, due_from date, due_before date,
  disputed boolean, handed_to_us boolean, handed_on boolean, of_meeting bigint, of_topics text[], whose text, words text,
  saying bigint[], most integer)
returns integer language plpgsql stable
set search_path = kezdesu, public
set plan_cache_mode = force_custom_plan as $$
declare
  ids bigint[] := saying || array(select n.id from question n where n.number = words);
begin
  return (select count(*) from (
    select from question q
    where (case when handed_on then q.ministry_code <> all (of_bodies) else q.ministry_code = any (of_bodies) end)
      and q.status = any (of_statuses)
      and (of_answers is null or q.id = any (array(
        select a.question_id from answer a where a.kept_by is null and a.status <> 'PUBLISHED' and a.status = any (of_answers))))
      and (not unanswered or not exists (select from answer a where a.question_id = q.id and a.kept_by is null))
      and (due_from is null or q.answer_due_on >= due_from)
      and (due_before is null or q.answer_due_on < due_before)
      and (not disputed or q.id = any (array(
        select d.question_id from dispute d where d.status in ('OPEN', 'IN_CLEARANCE'))))
      and (not handed_to_us or q.id = any (array(
        select h.question_id from question_hand_over h
        where h.to_body = any (of_bodies) and h.accepted_at is null and h.returned_at is null)))
      and (not handed_on or q.id = any (array(
        select h.question_id from question_hand_over h where h.from_body = any (of_bodies) and h.returned_at is null)))
      and (of_meeting is null or q.meeting_id = of_meeting)
      and (of_topics is null or q.topic_code = any (of_topics))
      and (whose = '' or (whose = '-' and q.assignee is null)
        or (whose = '*' and q.assignee is not null) or q.assignee = whose)
      and (words = '' or q.id = any (ids))
    limit most) passing);
end
$$;
