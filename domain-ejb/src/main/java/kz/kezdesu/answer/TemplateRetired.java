package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** The template was put away; it takes no change and gives no text. */
public class TemplateRetired extends Refusal {
  private static final long serialVersionUID = 1L;
}
