-- The database gives a question its id as it inserts it; nobody draws ids in blocks any more.
alter table question alter column id set increment by 1;
