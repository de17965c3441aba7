-- An edition of the decree may demand meetings of every body in every quarter (1.1).
alter table edition add column minimum_meetings_a_quarter smallint not null default 0
  check (minimum_meetings_a_quarter >= 0);
