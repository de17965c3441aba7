-- Letters are found by what they are about, the second part of their deduplication, as long as it is known to whom they
-- went: an author who takes the consent back is forgotten there too.
create index outbox_mail_about on outbox_mail (split_part(deduplication, ':', 2)) where recipient <> '';
-- Questions that nobody can answer any more, because their meeting is over, are forgotten too.
drop index question_to_forget;
create index question_to_forget on question (asked_at, id) where anonymised_at is null;
