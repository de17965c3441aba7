package kz.kezdesu.live;

import java.text.MessageFormat;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;

/** The announcements that the house words itself. */
enum Phrase {
  STARTED("Кездесу басталды.", "Встреча началась.", "The meeting has begun."),
  ENDED(
      "Кездесу аяқталды. Қойылған сұрақтардың бәріне жазбаша жауап беріледі.",
      "Встреча закончилась. На все заданные вопросы будут даны письменные ответы.",
      "The meeting is over. Every question that was put will get a written answer."),
  BREAK("Үзіліс: {0} минут.", "Перерыв: {0} мин.", "A break of {0} minutes."),
  NOW_ANSWERING(
      "№ {0} сұраққа жауап беріліп жатыр.",
      "Отвечают на вопрос № {0}.", "Question No. {0} is being answered."),
  NOW_DISCUSSING(
      "№ {0} ұсыныс талқыланып жатыр.",
      "Обсуждают предложение № {0}.", "Proposal No. {0} is being discussed."),
  ANSWERED(
      "№ {0} сұраққа жауап берілді.",
      "На вопрос № {0} ответили.", "Question No. {0} has been answered."),
  DISCUSSED(
      "№ {0} ұсыныс талқыланды.",
      "Предложение № {0} обсудили.", "Proposal No. {0} has been discussed.");

  private final LocalText pattern;

  Phrase(String kk, String ru, String en) {
    pattern = new LocalText(kk, ru, en);
  }

  LocalText about(String thing) {
    return new LocalText(
        filled(Language.KK, thing), filled(Language.RU, thing), filled(Language.EN, thing));
  }

  LocalText plain() {
    return about("");
  }

  private String filled(Language language, String thing) {
    return new MessageFormat(pattern.in(language), language.locale()).format(new Object[] {thing});
  }
}
