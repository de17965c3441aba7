package kz.kezdesu.portal.shell;

import java.time.Duration;

/**
 * What may not be wished without end. An address stands for many people (an office, a school, a
 * mobile network), a person for one.
 */
public enum Wish {
  /** Sending a question. */
  QUESTION(500, 30),
  /** Beginning to fill in the form for a question. */
  DRAFT(1000, 100),
  /** Adding a file to a question that is not sent yet. */
  FILE(1000, 60),
  /** Supporting a question. */
  SUPPORT(2000, 200),
  /** Voting for the time of a meeting, and voting otherwise. */
  VOTE(2000, 100),
  /** What an author does with the own question after sending it. */
  VERDICT(500, 30),
  /** A letter with a link that confirms a contact; the person is the receiver. */
  LETTER(500, 6),
  /** A printable paper that is not made yet. */
  PAPER(300, 300),
  /**
   * A secret code that was wrong. A right one is neither counted nor refused: nobody can guess it,
   * and whoever types wrong ones locks nobody out who shares the address.
   */
  WRONG_CODE(300, 60);

  private final int perAddress;
  private final int perPerson;

  Wish(int perAddress, int perPerson) {
    this.perAddress = perAddress;
    this.perPerson = perPerson;
  }

  int perAddress() {
    return perAddress;
  }

  int perPerson() {
    return perPerson;
  }

  /** The time after which as much is free again. */
  Duration period() {
    return Duration.ofMinutes(10);
  }
}
