-- Files of questions that officers bring in. The file itself is kept encrypted, and not for long: it holds contacts.
create table question_import (
  id            uuid primary key,
  version       integer not null default 1,
  meeting_id    bigint not null references meeting,
  ministry_code text not null references body,
  channel       text not null check (channel in ('HALL', 'VIDEO_LINK', 'SOCIAL_NETWORK', 'RECEPTION', 'NGO_MEETING',
                                                 'PAPER', 'PHONE')),
  file_name     text not null check (char_length(file_name) between 1 and 200),
  sealed        bytea,
  uploaded_at   timestamptz not null,
  uploaded_by   text not null,
  imported_at   timestamptz,
  imported_by   text,
  taken         integer,
  known         integer,
  wrong         integer,
  check ((imported_at is null) = (imported_by is null)),
  check ((imported_at is null) = (taken is null))
);
create index question_import_of on question_import (ministry_code, uploaded_at desc);
create index question_import_sealed on question_import (uploaded_at) where sealed is not null;
