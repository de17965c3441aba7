-- Personal data of closed matters are removed when their time is over (P3): of questions, of persons whom nothing needs
-- any more, of letters that have left.
alter table person add column anonymised_at timestamptz;
create index question_to_forget on question (asked_at, id)
  where anonymised_at is null and status in ('ANSWERED', 'DECLINED', 'WITHDRAWN');
create index person_to_forget on person (created_at) where anonymised_at is null;
create index support_of_person on support (person_id);
create index question_of_author on question (author_id) where author_id is not null;
create index outbox_mail_to_forget on outbox_mail (created_at)
  where recipient <> '' and (sent_at is not null or given_up_at is not null);
