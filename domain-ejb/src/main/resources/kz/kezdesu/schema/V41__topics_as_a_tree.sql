-- Topics are a tree of two levels that an administrator keeps. None is ever removed: questions bear it.
alter table topic
  add column parent_code text references topic check (parent_code <> code),
  add column retired_at timestamptz,
  add column version integer not null default 0,
  drop constraint topic_position_key,
  add constraint topic_position_key unique (position) deferrable initially deferred;
create index topic_parent on topic (parent_code);

insert into topic (parent_code, code, position, name_kk, name_ru, name_en) values
  ('health', 'health-doctors', 101, 'Дәрігерлер мен қабылдауға жазылу', 'Врачи и запись на приём', 'Doctors and appointments'),
  ('health', 'health-medicines', 102, 'Дәрі-дәрмек', 'Лекарства', 'Medicines'),
  ('health', 'health-buildings', 103, 'Ауруханалар мен емханалар ғимараттары', 'Здания больниц и поликлиник', 'Hospital and clinic buildings'),
  ('health', 'health-emergency', 104, 'Жедел жәрдем', 'Скорая помощь', 'Ambulance'),
  ('health', 'health-insurance', 105, 'Медициналық сақтандыру', 'Медицинское страхование', 'Medical insurance'),
  ('education', 'education-schools', 106, 'Мектептердегі орын мен ауысым', 'Места и смены в школах', 'School places and shifts'),
  ('education', 'education-kindergartens', 107, 'Балабақшалар', 'Детские сады', 'Kindergartens'),
  ('education', 'education-teachers', 108, 'Мұғалімдер мен оқу сапасы', 'Учителя и качество обучения', 'Teachers and quality of teaching'),
  ('education', 'education-buildings', 109, 'Мектеп құрылысы мен жөндеуі', 'Строительство и ремонт школ', 'Building and repair of schools'),
  ('education', 'education-higher', 110, 'Колледждер мен жоғары оқу орындары', 'Колледжи и вузы', 'Colleges and universities'),
  ('roads', 'roads-streets', 111, 'Ауыл мен қала көшелері', 'Улицы сёл и городов', 'Streets of villages and towns'),
  ('roads', 'roads-highways', 112, 'Облыстық және республикалық жолдар', 'Областные и республиканские дороги', 'Regional and national roads'),
  ('roads', 'roads-bridges', 113, 'Көпірлер мен өткелдер', 'Мосты и переезды', 'Bridges and crossings'),
  ('roads', 'roads-safety', 114, 'Бағдаршам, белгілер, өтпе жол', 'Светофоры, знаки, переходы', 'Lights, signs and crossings'),
  ('roads', 'roads-winter', 115, 'Қар тазалау мен көктайғақ', 'Уборка снега и гололёд', 'Snow and ice'),
  ('water', 'water-drinking', 116, 'Ауыз су', 'Питьевая вода', 'Drinking water'),
  ('water', 'water-sewage', 117, 'Кәріз бен тазарту құрылғылары', 'Канализация и очистные сооружения', 'Sewage and treatment'),
  ('water', 'water-irrigation', 118, 'Суару', 'Полив', 'Irrigation'),
  ('water', 'water-floods', 119, 'Су тасқыны мен бөгеттер', 'Паводки и дамбы', 'Floods and dams'),
  ('utilities', 'utilities-heating', 120, 'Жылыту', 'Отопление', 'Heating'),
  ('utilities', 'utilities-tariffs', 121, 'Тарифтер мен есептеу', 'Тарифы и начисления', 'Tariffs and bills'),
  ('utilities', 'utilities-houses', 122, 'Үйді күту: кіреберіс, лифт, аула', 'Содержание домов: подъезды, лифты, дворы', 'Upkeep of houses, lifts and yards'),
  ('housing', 'housing-queue', 123, 'Тұрғын үй кезегі', 'Очередь на жильё', 'Housing queue'),
  ('housing', 'housing-mortgage', 124, 'Ипотека мен жалға алу', 'Ипотека и аренда', 'Mortgage and rent'),
  ('housing', 'housing-dangerous', 125, 'Апатты үйлер мен көшіру', 'Аварийные дома и переселение', 'Dangerous houses and resettlement'),
  ('housing', 'housing-unfinished', 126, 'Үлескерлер мен аяқталмаған құрылыс', 'Дольщики и долгострой', 'Shareholders and unfinished building'),
  ('energy', 'energy-gas', 127, 'Газ тарту', 'Газификация', 'Gas supply'),
  ('energy', 'energy-outages', 128, 'Жарықтың өшуі мен кернеу', 'Отключения света и напряжение', 'Power cuts and voltage'),
  ('energy', 'energy-lighting', 129, 'Көше жарығы', 'Уличное освещение', 'Street lighting'),
  ('social', 'social-pensions', 130, 'Зейнетақы', 'Пенсии', 'Pensions'),
  ('social', 'social-families', 131, 'Көпбалалы отбасылар мен балалар жәрдемақысы', 'Многодетные семьи и детские пособия', 'Large families and child benefits'),
  ('social', 'social-disability', 132, 'Мүгедектігі бар адамдар', 'Люди с инвалидностью', 'People with disabilities'),
  ('social', 'social-poverty', 133, 'Атаулы әлеуметтік көмек', 'Адресная социальная помощь', 'Targeted social aid'),
  ('ecology', 'ecology-air', 134, 'Ауа мен шығарындылар', 'Воздух и выбросы', 'Air and emissions'),
  ('ecology', 'ecology-waste', 135, 'Қоқыс пен полигондар', 'Мусор и полигоны', 'Waste and landfills'),
  ('ecology', 'ecology-trees', 136, 'Көгалдандыру мен орман', 'Озеленение и леса', 'Trees and forests'),
  ('agriculture', 'agriculture-livestock', 137, 'Мал шаруашылығы мен жайылым', 'Скот и пастбища', 'Livestock and pastures'),
  ('agriculture', 'agriculture-crops', 138, 'Егін шаруашылығы', 'Растениеводство', 'Crops'),
  ('agriculture', 'agriculture-subsidies', 139, 'Фермерлерге субсидия мен несие', 'Субсидии и кредиты фермерам', 'Subsidies and loans for farmers'),
  ('land', 'land-plots', 140, 'Үй салуға жер учаскесі', 'Участки под строительство дома', 'Plots for building a house'),
  ('land', 'land-farm', 141, 'Ауыл шаруашылығы жерлері', 'Сельскохозяйственные земли', 'Farm land'),
  ('land', 'land-disputes', 142, 'Жер даулары мен өз бетімен басып алу', 'Земельные споры и самозахват', 'Land disputes and squatting'),
  ('internet', 'internet-mobile', 143, 'Ұялы байланыс', 'Мобильная связь', 'Mobile phone'),
  ('internet', 'internet-wired', 144, 'Ауылдағы интернет', 'Интернет в сёлах', 'Internet in villages'),
  ('internet', 'internet-egov', 145, 'Электрондық қызметтер мен ЭЦҚ', 'Электронные услуги и ЭЦП', 'Online services and signatures'),
  ('transport', 'transport-bus', 146, 'Автобустар мен бағыттар', 'Автобусы и маршруты', 'Buses and routes'),
  ('transport', 'transport-rail', 147, 'Пойыздар мен билеттер', 'Поезда и билеты', 'Trains and tickets'),
  ('transport', 'transport-air', 148, 'Әуе қатынасы', 'Авиасообщение', 'Flights'),
  ('jobs', 'jobs-pay', 149, 'Жалақы мен оның кешігуі', 'Зарплата и её задержки', 'Pay and its delays'),
  ('jobs', 'jobs-vacancies', 150, 'Жұмысқа орналасу', 'Трудоустройство', 'Finding work'),
  ('jobs', 'jobs-conditions', 151, 'Еңбек жағдайы мен шарттар', 'Условия труда и договоры', 'Working conditions and contracts'),
  ('culture', 'culture-sport', 152, 'Спорт нысандары мен үйірмелер', 'Спортивные объекты и секции', 'Sports grounds and clubs'),
  ('culture', 'culture-houses', 153, 'Мәдениет үйлері мен кітапханалар', 'Дома культуры и библиотеки', 'Houses of culture and libraries'),
  ('business', 'business-taxes', 154, 'Салық', 'Налоги', 'Taxes'),
  ('business', 'business-support', 155, 'Бизнесті қолдау мен несие', 'Поддержка бизнеса и кредиты', 'Support and loans for business'),
  ('business', 'business-checks', 156, 'Тексеру мен рұқсаттар', 'Проверки и разрешения', 'Inspections and permits'),
  ('business', 'business-prices', 157, 'Баға мен базарлар', 'Цены и рынки', 'Prices and markets'),
  ('safety', 'safety-police', 158, 'Полиция мен құқық тәртібі', 'Полиция и правопорядок', 'Police and public order'),
  ('safety', 'safety-fire', 159, 'Өрт пен төтенше жағдайлар', 'Пожары и чрезвычайные ситуации', 'Fires and emergencies'),
  ('safety', 'safety-dogs', 160, 'Қаңғыбас иттер', 'Бродячие собаки', 'Stray dogs'),
  ('safety', 'safety-fraud', 161, 'Алаяқтық', 'Мошенничество', 'Fraud');

-- The inbox counts a topic with what lies below it. The function with one topic stays: the release before calls it.
create function inbox_count(
  of_bodies text[], of_statuses text[], of_answers text[], unanswered boolean, due_from date, due_before date,
  disputed boolean, handed_to_us boolean, handed_on boolean, of_meeting bigint, of_topics text[], whose text, words text,
  saying bigint[], most integer)
returns integer language plpgsql stable
set search_path = kezdesu, public
set plan_cache_mode = force_custom_plan as $$
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
      and (words = '' or q.number = words or q.id = any (saying))
    limit most) passing);
end
$$;
