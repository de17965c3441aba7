package kz.kezdesu.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a ministry of health brings home from a meeting: eight matters that people ask about again
 * and again, in Kazakh, in Russian, in both and in Kazakh typed with Russian letters, from several
 * places; questions that nobody else asks; letters that are no questions, or tell a telephone
 * number. Two of three were put at the meeting, the others are letters.
 */
final class TwoHundredQuestions {
  static final int ALL = 200;

  private static final int EACH = 21;

  /** A matter, by which words an officer finds its questions, and what is answered. */
  record Matter(
      String titleKk,
      String titleRu,
      List<String> foundBy,
      List<String> asked,
      String answerKk,
      String answerRu) {
    /** Whether a question is about this, as a reader sees it, whatever letters it is typed with. */
    boolean isIn(String text) {
      return foundBy.stream().anyMatch(word -> russian(text).contains(russian(word)));
    }

    private static String russian(String text) {
      StringBuilder typed = new StringBuilder();
      for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
        int at = "әғқңөұүһіё".indexOf(letter);
        typed.append(at < 0 ? letter : "агкноуухие".charAt(at));
      }
      return typed.toString();
    }
  }

  /** A question like no other, with its topic and what is answered. */
  record Single(String text, String topic, String answer) {}

  /** A letter that is not published, and the code of the reason. */
  record Declined(String text, String reason) {}

  static final List<Matter> MATTERS =
      List.of(
          new Matter(
              "Онколог дәрігерлер жетіспейді",
              "Онкологи: их не хватает",
              List.of("онколог"),
              List.of(
                  "%s тұрғындары онкологке Қарағандыға барады. Біздің облысқа онколог қашан келеді?",
                  "В населённом пункте %s нет онколога, ездим за триста километров. Когда он появится?",
                  "%s: онколог жок, кезекке турамыз. Онколог кашан келеди?",
                  "%s тұрғынымын. Онколог керек, но в области его нет. Қашан болады?"),
              "Облыстық ауруханаға екі онколог қабылданды, олар айдың басынан бастап науқас қабылдайды.",
              "В областную больницу приняты два онколога, приём начнётся в первых числах месяца."),
          new Matter(
              "Ауылдарда дәріхана жоқ",
              "Аптеки: в сёлах их нет",
              List.of("дәріхана", "аптек"),
              List.of(
                  "%s ауылында дәріхана жоқ, дәріні қаладан алдырамыз. Дәріхана ашыла ма?",
                  "Почему в селе %s до сих пор нет аптеки? За каплями едем в город.",
                  "%s ауылында дарихана кашан ашылады? Дарини каладан аламыз.",
                  "%s ауылында аптека жоқ, за лекарствами едем в город. Қашан ашасыздар?"),
              "Ауылдарға дәріні айына екі рет жылжымалы дәріхана жеткізеді, кестесі әкімдікте ілулі тұр.",
              "Лекарства в сёла дважды в месяц привозит передвижная аптека, её расписание висит в акимате."),
          new Matter(
              "Жедел жәрдем кеш келеді",
              "Скорая помощь едет долго",
              List.of("жедел", "скорую", "скорая"),
              List.of(
                  "%s: жедел жәрдем екі сағатта келеді. Көлік қашан көбейеді?",
                  "В посёлке %s скорую ждём по два часа. Когда будет вторая машина?",
                  "%s: жедел жардем еки саатта келеди. Колик кашан кобейеди?",
                  "%s: скорая екі сағатта келеді. Когда это изменится?"),
              "Облысқа жеті жаңа санитарлық көлік алынды, үшеуі алыс ауылдарға берілді.",
              "Для области куплены семь санитарных машин, три из них отданы дальним сёлам."),
          new Matter(
              "Тар мамандарға жазылу қиын",
              "Узкие специалисты: к ним не попасть",
              List.of("тар маман", "узким специалист", "узкого специалист"),
              List.of(
                  "%s тұрғындары тар маманға екі ай күтеді. Күту мерзімі қысқара ма?",
                  "Из %s к узким специалистам записывают на два месяца вперёд. Как попасть раньше?",
                  "%s: тар маманга жазылу мумкин емес, еки ай кутемиз.",
                  "%s тұрғынымын, узкого специалиста екі ай күттім. Неге?"),
              "Күту уақыты он жұмыс күніне дейін қысқартылды, бос орындар сайтта көрінеді.",
              "Ждать теперь не дольше десяти рабочих дней, свободные места видны на сайте."),
          new Matter(
              "Перзентхана жөнделмеген",
              "Роддом: нужен ремонт",
              List.of("перзентхана", "роддом"),
              List.of(
                  "%s: перзентхана қашан жөнделеді? Қыста палаталар суық.",
                  "%s: когда отремонтируют роддом? Зимой в палатах холодно.",
                  "%s: перзентхана кашан жонделеди? Кыста суык.",
                  "%s: роддом қашан жөнделеді? Зимой холодно."),
              "Перзентхананы жөндеуге қаржы бөлінді, жұмыс көктемде басталады.",
              "Деньги на ремонт роддома выделены, работы начнутся весной."),
          new Matter(
              "Балалар стоматологы жоқ",
              "Стоматолог для детей: его нет",
              List.of("стоматолог"),
              List.of(
                  "%s: балаларға стоматолог қашан болады? Ақылы емханаға ақшамыз жетпейді.",
                  "%s: детского стоматолога нет, в платную клинику не по карману. Когда будет?",
                  "%s: балаларга стоматолог керек, акылы емханага акшамыз жетпейди.",
                  "%s: балаларға стоматолог жоқ, лечим в платной клинике. Қашан болады?"),
              "Балалар стоматологы мектептерді аралап, тоқсан сайын тегін қабылдайды.",
              "Детский стоматолог объезжает школы и бесплатно принимает каждый квартал."),
          new Matter(
              "МРТ-ға облыстан тыс барамыз",
              "МРТ: ездим в другую область",
              List.of("мрт"),
              List.of(
                  "%s: МРТ-ға басқа облысқа барамыз. Өзімізде МРТ қашан болады?",
                  "%s: на МРТ ездим в другую область. Когда аппарат будет у нас?",
                  "%s: МРТ баска облыста гана бар. Озимизде кашан болады?",
                  "%s: МРТ керек, у нас его нет. Қашан сатып аласыздар?"),
              "МРТ аппараты келесі жылдың бірінші тоқсанында орнатылады, оған дейін жол ақысы өтеледі.",
              "Аппарат МРТ поставят в первом квартале, до тех пор дорогу оплачивают."),
          new Matter(
              "Жас дәрігерлерге баспана жоқ",
              "Жильё для молодых врачей",
              List.of("баспана", "жиль"),
              List.of(
                  "%s: жас дәрігерлерге баспана бермейсіздер, сондықтан кетіп жатыр. Не істейсіздер?",
                  "%s: молодые врачи уезжают, потому что жилья нет. Что вы сделаете?",
                  "%s: жас дарыгерлерге баспана керек, сондыктан кетип жатыр.",
                  "%s: жас дәрігерлер кетіп жатыр, жильё жоқ. Не істейсіздер?"),
              "Жас дәрігерлерге он сегіз пәтер салынып жатыр, көтерме ақы өсірілді.",
              "Для молодых врачей строят восемнадцать квартир, подъёмные увеличены."));

  static final List<Single> SINGLES =
      List.of(
          single("Маған неге мүгедектік тобы берілмеді? Комиссия түсіндірмеді.", "social"),
          single("Можно ли привиться от клещевого энцефалита в Сатпаеве?", "health"),
          single("Тұз қышқылымен жұмыс істейміз, тексеріс жылына неше рет?", "jobs"),
          single("Почему в палатах вай-фай только для персонала?", "internet"),
          single("Мейірбикелер курсы қай айда басталады?", "education"),
          single("Кто отвечает за уборку снега во дворе больницы?", "utilities"),
          single("Қан тапсыру үшін жұмыстан босата ма?", "jobs"),
          single("Где в Жезказгане проверить слух новорождённому?", "health"),
          single("Ауыл фельдшеріне көлік отыны қалай есептеледі?", "transport"),
          single("Почему санавиация не летает ночью?", "transport"),
          single("Емханаға автобус неге жексенбіде жүрмейді?", "transport"),
          single("Будет ли в Каражале диализ?", "health"),
          single("Мектеп медбикесінің жалақысы неге аз?", "jobs"),
          single("Как получить слуховой аппарат пенсионеру?", "social"),
          single("Ауруханадағы су неге сары?", "water"),
          single("Почему рецепт на инсулин выдают только на месяц?", "health"));

  static final List<Declined> DECLINED =
      List.of(
          new Declined("Продам гараж в центре, недорого, торг.", "ADVERTISING"),
          new Declined("Арзан шипажай, 30 пайыз жеңілдік, тек осы аптада!", "ADVERTISING"),
          new Declined("Когда починят светофор на улице Абая?", "OFF_TOPIC"),
          new Declined("Аулаға ағаш қашан отырғызасыздар?", "OFF_TOPIC"),
          new Declined("Почему отменили поезд до Алматы?", "OFF_TOPIC"),
          new Declined("Вы все там дураки набитые и воры.", "INSULT"),
          new Declined("Түк істемейтін ақымақтар.", "INSULT"),
          new Declined("Кредит за пять минут без справок.", "ADVERTISING"),
          new Declined("Қай арнада футбол көрсетеді?", "OFF_TOPIC"),
          new Declined("Установите лавочки в парке Победы.", "OFF_TOPIC"));

  /** Letters that tell somebody's telephone number. */
  static final int WITH_TELEPHONE = 6;

  private static final List<String> PLACES =
      List.of("Жезқазған", "Сәтбаев", "Қаражал", "Жаңаарқа", "Ұлытау", "Амангелді", "Жезді");
  private static final List<String> VOICES = List.of("Зал", "Жеке қабылдау", "Видеосвязь");

  private TwoHundredQuestions() {}

  /**
   * The list as a secretary of the meeting keeps it.
   *
   * @param lettersCame the day on which the letters came
   */
  static String file(String lettersCame) {
    List<String> asked = new ArrayList<>();
    int letters = 0;
    for (int number = 0; number < EACH; number++) {
      for (Matter matter : MATTERS) {
        String text =
            matter
                .asked()
                .get(number % matter.asked().size())
                .formatted(PLACES.get((number + MATTERS.indexOf(matter)) % PLACES.size()));
        boolean letter = number % 3 == 2;
        boolean telephone = letter && letters++ % 9 == 0 && letters / 9 < WITH_TELEPHONE;
        asked.add(
            line(
                telephone ? text + " Менің телефоным 8 701 555 44 33." : text,
                letter ? "Письмо" : VOICES.get(number % VOICES.size())));
      }
    }
    for (Declined one : DECLINED) {
      asked.add(asked.size() / 2, line(one.text(), "Письмо"));
    }
    for (int i = 0; i < SINGLES.size(); i++) {
      asked.add(i * 11, line(SINGLES.get(i).text(), i % 3 == 2 ? "Письмо" : "Зал"));
    }
    for (int i = 0; asked.size() < ALL; i++) {
      Matter matter = MATTERS.get(i % MATTERS.size());
      asked.add(
          i * 30, line(matter.asked().get(1).formatted("Кеңгір") + " Ответьте письмом.", "Зал"));
    }
    StringBuilder file = new StringBuilder("Номер;Сұрақ мәтіні;Канал;Дата;Автор\n");
    for (int i = 0; i < asked.size(); i++) {
      String came = asked.get(i).endsWith("Письмо") ? lettersCame : "";
      file.append("S-").append(i + 1).append(asked.get(i)).append(';').append(came);
      file.append(";Автор ").append(i + 1).append('\n');
    }
    return file.toString();
  }

  private static String line(String text, String channel) {
    return ";\"" + text + "\";" + channel;
  }

  private static Single single(String text, String topic) {
    boolean kazakh = text.matches(".*[әғқңөұүһі].*");
    return new Single(
        text,
        topic,
        kazakh
            ? "Мәселе тексерілді, жауапты маман бір апта ішінде сізге хабарласады."
            : "Обращение проверено, ответственный специалист свяжется с вами в течение недели.");
  }
}
