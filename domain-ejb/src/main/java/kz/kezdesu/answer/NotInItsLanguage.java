package kz.kezdesu.answer;

import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.Refusal;

/** The joint answer has no text in the language of this question. */
public class NotInItsLanguage extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotInItsLanguage(Language language) {
    super(language);
  }
}
