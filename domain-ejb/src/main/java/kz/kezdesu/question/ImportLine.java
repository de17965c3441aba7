package kz.kezdesu.question;

import java.io.Serializable;
import java.util.List;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row of a file of questions.
 *
 * @param number of the row in its file
 * @param text of the question, as far as there is one; of one in which personal data were hidden,
 *     what everybody reads
 * @param districtKato null when none was named
 * @param questionNumber the number under which the question is there already; or the number of the
 *     question of the meeting that has the same words, or the same number elsewhere; null when
 *     there is none
 * @param sameAs the row above that is the same question; 0 when none is
 * @param traces what seems to be personal data in it, as written, where everybody reads it at once
 * @param hidden whether personal data were hidden in the question that was written down
 * @param faults why it cannot be written down
 */
public record ImportLine(
    int number,
    Outcome outcome,
    String text,
    Channel channel,
    String regionKato,
    @Nullable String districtKato,
    @Nullable String questionNumber,
    int sameAs,
    List<String> traces,
    boolean hidden,
    List<Line> faults)
    implements Serializable {
  /** What becomes of it. */
  public enum Outcome {
    /** It will be written down. */
    NEW,
    /**
     * It will be written down; in the same journal its number stands at a question with other
     * words.
     */
    OTHER_WORDS,
    /** A question of the meeting has the same words; it is left out unless somebody wants it. */
    SAME_WORDS,
    /** It was written down, by this import or before. */
    THERE,
    /** The same question stands above in the file. */
    REPEATED,
    /** It cannot be written down as it is. */
    WRONG;

    /** Whether the row is still to be written down. */
    public boolean isToWrite() {
      return this == NEW || this == OTHER_WORDS;
    }

    /** Whether the row is still to be written down, or can be if somebody wants it. */
    public boolean isOpen() {
      return isToWrite() || this == SAME_WORDS;
    }
  }

  /**
   * A fault of the row: message key, filled with the limit.
   *
   * @param key such as {@code entry_text.long}
   */
  public record Line(String key, int limit) implements Serializable {
    static Line of(Fault fault) {
      return new Line(fault.field() + "." + fault.fault(), fault.limit());
    }
  }

  public ImportLine {
    traces = List.copyOf(traces);
    faults = List.copyOf(faults);
  }
}
