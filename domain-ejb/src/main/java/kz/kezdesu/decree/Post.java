package kz.kezdesu.decree;

/** The posts that the decree names. */
public enum Post {
  /** Первый руководитель центрального исполнительного органа. */
  FIRST_HEAD,
  /** Заместитель первого руководителя. */
  DEPUTY,
  /** Председатель ведомства центрального исполнительного органа. */
  COMMITTEE_CHAIR,
  /** Аким области, города республиканского значения, столицы. */
  AKIM,
  /** Заместитель Премьер-Министра. */
  DEPUTY_PRIME_MINISTER
}
