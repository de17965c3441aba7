-- Reminders of dated duties go to the people of staff who act for the body, where an address is known.
alter table staff_account add column email text check (char_length(email) between 3 and 254 and email like '%_@_%');

-- Where the operator allows a time machine: so many seconds ahead of the real time is the time of the house.
create table time_machine (
  only_row boolean primary key default true check (only_row),
  ahead    bigint not null default 0
);
insert into time_machine default values;
