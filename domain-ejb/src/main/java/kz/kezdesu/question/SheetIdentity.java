package kz.kezdesu.question;

import java.util.Locale;

/**
 * What makes a row of a file the same question whenever it is brought in: the number that it has
 * elsewhere; where it has none, its words, its author and the way it came.
 */
record SheetIdentity(Channel channel, String text, String name, String outsideNumber) {
  /** The words that a key is made of. */
  String[] words() {
    return outsideNumber.isEmpty()
        ? new String[] {
          "words", channel.name(), CleanText.line(text).toLowerCase(Locale.ROOT), name
        }
        : new String[] {"number", outsideNumber};
  }
}
