-- The first life of Kezdesu: one question travels all the way.
-- Constraints come first: what must never happen is refused here, whatever the code believes.
create extension if not exists pg_trgm;

-- Folds what people type into what they mean: case, yo, and Kazakh letters typed as their Russian neighbours.
create function fold(source text) returns text
  language sql immutable strict parallel safe
  return translate(lower(source), 'әғқңөұүһіёй', 'агкноуухиеи');

create domain language_code as text check (value in ('kk', 'ru', 'en'));

-- territory ------------------------------------------------------------------------------------
create table region (
  kato        char(9) primary key,
  iso         text not null unique,
  name_kk     text not null,
  name_ru     text not null,
  name_en     text not null,
  tile_column smallint not null,
  tile_row    smallint not null,
  unique (tile_column, tile_row)
);
create table district (
  kato        char(9) primary key,
  region_kato char(9) not null references region,
  name_kk     text not null,
  name_ru     text not null
);
create index district_of_region on district (region_kato);

-- body -----------------------------------------------------------------------------------------
create table body (
  code             text primary key,
  kind             text not null check (kind in ('MINISTRY', 'AKIMAT', 'GOVERNMENT', 'ADMINISTRATION')),
  abbreviation_ru  text,
  name_kk          text not null,
  name_ru          text not null,
  name_en          text not null,
  region_kato      char(9) references region,
  media_authority  boolean not null default false,
  access_authority boolean not null default false,
  check ((kind = 'AKIMAT') = (region_kato is not null))
);
create table official (
  id        uuid primary key,
  body_code text not null references body,
  post      text not null check (post in ('FIRST_HEAD', 'DEPUTY', 'COMMITTEE_CHAIR', 'AKIM', 'DEPUTY_PRIME_MINISTER')),
  name_kk   text not null,
  name_ru   text not null,
  name_en   text not null,
  until     date
);
create unique index one_first_head on official (body_code) where post = 'FIRST_HEAD' and until is null;

-- decree ---------------------------------------------------------------------------------------
create table edition (
  code       text primary key,
  valid_from date not null unique,
  title_kk   text not null,
  title_ru   text not null,
  title_en   text not null,
  report_share_denominator      smallint not null default 4,
  notice_days                   smallint not null default 14,
  off_schedule_notice_days      smallint not null default 3,
  intake_closes_working_days    smallint not null default 2,
  written_answer_working_days   smallint not null default 15,
  publication_days              smallint not null default 10,
  progress_day                  smallint not null default 25,
  minimum_meetings_a_year       smallint not null default 0
);
create table edition_exclusion (
  edition_code text not null references edition,
  body_code    text not null references body,
  primary key (edition_code, body_code)
);
create table non_working_day (
  day       date primary key,
  reason_kk text not null,
  reason_ru text not null,
  reason_en text not null
);

-- staff ----------------------------------------------------------------------------------------
create table staff_account (
  id            uuid primary key,
  version       integer not null default 1,
  login         text not null,
  name          text not null,
  password_hash text,
  totp_secret   text,
  totp_step     bigint not null default 0,
  enabled       boolean not null default true,
  language      language_code not null default 'ru',
  created_at    timestamptz not null
);
create unique index staff_account_login on staff_account (lower(login));
create table staff_role (
  account_id uuid not null references staff_account,
  role       text not null check (role in ('ADMINISTRATOR', 'OFFICER', 'APPROVER', 'EDITOR', 'HOST', 'MEDIA',
                                           'ACCESS', 'GOVERNMENT', 'AKIMAT', 'PRESIDENTIAL_ADMINISTRATION')),
  body_code  text not null references body,
  primary key (account_id, role, body_code)
);
-- A link that lets its holder set a password once; without an account it makes the first administrator.
create table setup_link (
  token_hash bytea primary key,
  account_id uuid references staff_account,
  created_at timestamptz not null,
  expires_at timestamptz not null default now() + interval '3 days',
  used_at    timestamptz
);
create index setup_link_of on setup_link (account_id);

-- Failed sign-ins by login as typed (known or not) and address; address '*' counts all addresses together.
create table sign_in_failure (
  login      text not null,
  address    text not null,
  count      integer not null,
  last_at    timestamptz not null,
  held_until timestamptz,
  primary key (login, address)
);
create index sign_in_failure_age on sign_in_failure (last_at);

-- planning -------------------------------------------------------------------------------------
create table schedule_version (
  id              bigint generated by default as identity primary key,
  year            smallint not null,
  number          smallint not null,
  approved_on     date not null,
  approval_number text not null,
  published_at    timestamptz not null,
  unique (year, number)
);

-- meeting --------------------------------------------------------------------------------------
create table meeting (
  id                  bigint generated by default as identity primary key,
  version             integer not null default 1,
  edition_code        text not null references edition,
  schedule_version_id bigint references schedule_version,
  ministry_code       text not null references body,
  host_id             uuid not null references official,
  region_kato         char(9) not null references region,
  kind                text not null check (kind in ('SCHEDULED', 'OFF_SCHEDULE')),
  format              text not null check (format in ('OFFLINE', 'ONLINE', 'MIXED')),
  status              text not null check (status in ('PLANNED', 'ANNOUNCED', 'LIVE', 'HELD', 'CLOSED',
                                                      'POSTPONED', 'CANCELLED', 'NOT_HELD')),
  starts_at           timestamptz not null,
  planned_minutes     smallint not null check (planned_minutes between 15 and 600),
  report_minutes      smallint not null check (report_minutes >= 0),
  place_kk            text not null,
  place_ru            text not null,
  place_en            text not null,
  theme_kk            text not null,
  theme_ru            text not null,
  theme_en            text not null,
  why_region_kk       text not null,
  why_region_ru       text not null,
  why_region_en       text not null,
  announced_at        timestamptz,
  intake_opens_at     timestamptz,
  intake_closes_at    timestamptz,
  started_at          timestamptz,
  ended_at            timestamptz,
  closed_at           timestamptz,
  reason_kk           text,
  reason_ru           text,
  reason_en           text,
  moved_to            timestamptz,
  people_received     integer,
  ngo_meeting_held    boolean,
  briefing_held       boolean,
  check (status in ('PLANNED', 'POSTPONED', 'CANCELLED') or announced_at is not null),
  check (status not in ('POSTPONED', 'CANCELLED', 'NOT_HELD') or (reason_kk is not null and reason_ru is not null)),
  check ((intake_opens_at is null) = (intake_closes_at is null)),
  check (status <> 'CLOSED' or (people_received is not null and ngo_meeting_held is true and briefing_held is true))
);
create index meeting_by_start on meeting (starts_at, id);
create index meeting_by_ministry on meeting (ministry_code, starts_at, id);
create index meeting_by_region on meeting (region_kato, starts_at, id);
create index meeting_live on meeting (id) where status = 'LIVE';

create table meeting_move (
  id          bigint generated by default as identity primary key,
  meeting_id  bigint not null references meeting,
  from_status text,
  to_status   text not null,
  at          timestamptz not null,
  by_login    text,
  reason_kk   text,
  reason_ru   text,
  reason_en   text
);
create index meeting_move_of on meeting_move (meeting_id, id);

create table agenda_item (
  meeting_id bigint not null references meeting,
  position   smallint not null,
  part       text not null check (part in ('REPORT', 'ANSWERS', 'CLOSING')),
  minutes    smallint not null check (minutes > 0),
  title_kk   text not null,
  title_ru   text not null,
  title_en   text not null,
  started_at timestamptz,
  ended_at   timestamptz,
  primary key (meeting_id, position)
);
create table broadcast (
  meeting_id bigint not null references meeting,
  position   smallint not null,
  kind       text not null check (kind in ('VIDEO', 'COMMENTS')),
  network    text not null,
  url        text not null check (url like 'https://%'),
  primary key (meeting_id, position)
);
create table video_point (
  meeting_id bigint not null references meeting,
  position   smallint not null,
  kato       char(9) not null,
  place_kk   text not null,
  place_ru   text not null,
  status     text not null check (status in ('PLANNED', 'CONNECTED', 'LOST')),
  primary key (meeting_id, position)
);

-- question -------------------------------------------------------------------------------------
create table topic (
  code     text primary key,
  position smallint not null unique,
  name_kk  text not null,
  name_ru  text not null,
  name_en  text not null
);

-- A person is a confirmed contact: the keyed hash finds it, the cipher reaches it.
create table person (
  id             uuid primary key,
  contact_hash   bytea not null unique,
  contact_cipher bytea not null,
  language       language_code not null,
  created_at     timestamptz not null,
  confirmed_at   timestamptz
);
create table confirmation (
  id         bigint generated by default as identity primary key,
  token_hash bytea not null unique,
  person_id  uuid not null references person,
  question_id bigint,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create table person_token (
  id         bigint generated by default as identity primary key,
  token_hash bytea not null unique,
  person_id  uuid not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create sequence question_number;
create table question (
  id              bigint generated by default as identity (start with 50 increment by 50) primary key, -- drawn in blocks
  version         integer not null default 1,
  number          text not null unique,
  idempotency_key text not null unique,
  meeting_id      bigint not null references meeting,
  ministry_code   text not null references body,
  kind            text not null check (kind in ('QUESTION', 'PROPOSAL')),
  channel         text not null check (channel in ('SITE', 'HALL', 'VIDEO_LINK', 'SOCIAL_NETWORK', 'RECEPTION',
                                                   'NGO_MEETING', 'PAPER', 'PHONE')),
  status          text not null check (status in ('RECEIVED', 'PUBLISHED', 'DECLINED', 'VOICED', 'ANSWERED',
                                                  'HANDED_OVER', 'WITHDRAWN')),
  text            text not null check (char_length(text) between 1 and 2000),
  folded          text generated always as (fold(text)) stored,
  language        language_code not null,
  region_kato     char(9) not null references region,
  district_kato   char(9) references district,
  topic_code      text references topic,
  author_name     text not null check (char_length(author_name) between 1 and 100),
  hide_name       boolean not null,
  author_id       uuid references person,
  author_phone    bytea,
  tracking_hash   bytea not null unique,
  consent_wording text,
  consent_at      timestamptz,
  asked_at        timestamptz not null,
  voiced_at       timestamptz,
  answer_due_on   date,
  decline_reason  text check (decline_reason in ('OFF_TOPIC', 'INSULT', 'PERSONAL_DATA', 'ADVERTISING', 'REPEATED')),
  supports        integer not null default 0 check (supports >= 0),
  rank_position   integer check (rank_position > 0),
  rank_reason     text,
  check ((status = 'DECLINED') = (decline_reason is not null)),
  unique (meeting_id, rank_position) deferrable initially deferred
);
create index question_public on question (meeting_id, supports desc, id desc) where status in ('PUBLISHED', 'VOICED', 'ANSWERED', 'HANDED_OVER');
create index question_newest on question (meeting_id, asked_at desc, id desc);
create index question_inbox on question (ministry_code, status, id);
create index question_similar on question using gin (folded gin_trgm_ops);
alter table confirmation add foreign key (question_id) references question;

create table question_move (
  id          bigint generated by default as identity primary key,
  question_id bigint not null references question,
  from_status text,
  to_status   text not null,
  at          timestamptz not null,
  by_login    text,
  reason      text
);
create index question_move_of on question_move (question_id, id);

create table support (
  id          bigint generated by default as identity primary key,
  question_id bigint not null references question,
  person_id   uuid not null references person,
  created_at  timestamptz not null,
  counted     boolean not null default false,
  unique (question_id, person_id)
);
create index support_not_counted on support (question_id) where not counted;

-- What a visitor has typed so far; the cookie holds the secret, the row only its hash.
create table question_draft (
  token_hash bytea primary key,
  meeting_id bigint not null references meeting,
  answers    jsonb not null,
  updated_at timestamptz not null
);

-- live -----------------------------------------------------------------------------------------
create table announcement (
  meeting_id  bigint not null references meeting,
  sequence    integer not null check (sequence > 0),
  at          timestamptz not null,
  kind        text not null check (kind in ('NOTE', 'STARTED', 'NOW_ANSWERING', 'ANSWERED', 'BREAK', 'ENDED')),
  text_kk     text not null,
  text_ru     text not null,
  text_en     text,
  question_id bigint references question,
  by_login    text,
  token       uuid,
  primary key (meeting_id, sequence),
  unique (meeting_id, token)
);

-- answer ---------------------------------------------------------------------------------------
create table answer (
  id            bigint generated by default as identity primary key,
  version       integer not null default 1,
  question_id   bigint not null unique references question,
  status        text not null check (status in ('DRAFT', 'IN_CLEARANCE', 'SIGNED_OFF', 'PUBLISHED')),
  outcome       text not null check (outcome in ('SOLVED', 'PARTLY_SOLVED', 'BEING_SOLVED', 'NOT_POSSIBLE', 'EXPLAINED')),
  text          text not null check (char_length(text) between 1 and 10000),
  language      language_code not null,
  drafted_by    text not null,
  drafted_at    timestamptz not null,
  signed_off_by text,
  signed_off_at timestamptz,
  published_at  timestamptz,
  check (status not in ('SIGNED_OFF', 'PUBLISHED') or signed_off_by is not null),
  check ((status = 'PUBLISHED') = (published_at is not null))
);
create table answer_move (
  id          bigint generated by default as identity primary key,
  answer_id   bigint not null references answer,
  from_status text,
  to_status   text not null,
  at          timestamptz not null,
  by_login    text not null,
  remark      text
);
create index answer_move_of on answer_move (answer_id, id);

-- problem --------------------------------------------------------------------------------------
create table problem (
  id            bigint generated by default as identity primary key,
  version       integer not null default 1,
  ministry_code text not null references body,
  region_kato   char(9) not null references region,
  topic_code    text not null references topic,
  status        text not null check (status in ('OPEN', 'SOLVED')),
  title_kk      text not null,
  title_ru      text not null,
  title_en      text not null,
  plan_kk       text not null,
  plan_ru       text not null,
  plan_en       text not null default '',
  due_on        date not null,
  percent       smallint not null default 0 check (percent between 0 and 100),
  opened_at     timestamptz not null,
  solved_at     timestamptz
);
create index problem_by_ministry on problem (ministry_code, id);
create table problem_question (
  question_id bigint primary key references question,
  problem_id  bigint not null references problem,
  linked_at   timestamptz not null,
  linked_by   text not null
);
create index problem_question_of on problem_question (problem_id);
create table problem_progress (
  problem_id   bigint not null references problem,
  year         smallint not null,
  quarter      smallint not null check (quarter between 1 and 4),
  percent      smallint not null check (percent between 0 and 100),
  text_kk      text not null,
  text_ru      text not null,
  text_en      text not null default '',
  published_at timestamptz not null,
  published_by text not null,
  primary key (problem_id, year, quarter)
);

-- follow ---------------------------------------------------------------------------------------
create table outbox_mail (
  id              bigint generated by default as identity primary key,
  deduplication   text not null unique,
  recipient       bytea not null,
  subject         text not null,
  body            bytea not null,
  language        language_code not null,
  created_at      timestamptz not null,
  next_attempt_at timestamptz not null,
  attempts        integer not null default 0,
  last_error      text,
  sent_at         timestamptz,
  given_up_at     timestamptz
);
create index outbox_mail_waiting on outbox_mail (next_attempt_at) where sent_at is null and given_up_at is null;

-- passage --------------------------------------------------------------------------------------
create table turn_of_day (
  day       date primary key,
  turned_at timestamptz not null
);

-- audit ----------------------------------------------------------------------------------------
-- Append-only: each entry carries the hash of the one before it.
create table audit_entry (
  id            bigint generated always as identity primary key,
  at            timestamptz not null,
  actor         text not null,
  action        text not null,
  subject_kind  text not null,
  subject_id    text not null,
  detail        jsonb not null,
  previous_hash bytea not null,
  hash          bytea not null unique
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, id);

-- Appends one entry; the lock keeps the chain in one order.
create function append_audit(entry_at timestamptz, entry_actor text, entry_action text, entry_subject_kind text,
                             entry_subject_id text, entry_detail jsonb) returns bigint
  language plpgsql as $$
declare
  last_hash bytea;
  entry_id  bigint;
begin
  perform pg_advisory_xact_lock(hashtext('kezdesu.audit_entry'));
  select hash into last_hash from kezdesu.audit_entry order by id desc limit 1;
  last_hash := coalesce(last_hash, '\x'::bytea);
  insert into kezdesu.audit_entry (at, actor, action, subject_kind, subject_id, detail, previous_hash, hash)
  values (entry_at, entry_actor, entry_action, entry_subject_kind, entry_subject_id, entry_detail, last_hash,
          sha256(last_hash || convert_to(concat_ws(E'\n', extract(epoch from entry_at)::text, entry_actor,
            entry_action, entry_subject_kind, entry_subject_id, entry_detail::text), 'UTF8')))
  returning id into entry_id;
  return entry_id;
end $$;

-- The first entry whose hash does not follow from the entry before it; null where the chain is whole.
create function first_break_of_audit() returns bigint
  language sql stable as $$
  select min(id) from (
    select id, hash, previous_hash,
           coalesce(lag(hash) over (order by id), '\x'::bytea) as hash_before,
           sha256(previous_hash || convert_to(concat_ws(E'\n', extract(epoch from at)::text, actor, action,
             subject_kind, subject_id, detail::text), 'UTF8')) as hash_due
    from kezdesu.audit_entry) as entry
  where previous_hash <> hash_before or hash <> hash_due
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% keeps what was written: % is refused', tg_table_name, tg_op;
end $$;
create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger question_is_never_deleted before delete on question
  for each row execute function refuse_change();
