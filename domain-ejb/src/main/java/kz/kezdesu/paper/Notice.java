package kz.kezdesu.paper;

import java.util.List;
import kz.kezdesu.language.Language;

/**
 * A notice to hang up in a public place: what, when and where, and how to take part, readable from
 * some steps away.
 *
 * @param kicker the line above the title
 * @param title what happens
 * @param standing what has become of it, when it does not happen as planned; empty otherwise
 * @param facts when, where and about what
 * @param call what the reader can do
 * @param picture of the address, as a {@code data:} address of a PNG; to be read by a phone
 * @param address where to do it, in words too
 * @param foot what stands below in small type
 */
public record Notice(
    Language language,
    String kicker,
    String title,
    String standing,
    List<Fact> facts,
    String call,
    String picture,
    String address,
    String foot) {
  /**
   * One of its facts.
   *
   * @param large whether it is what a passer-by must see first
   */
  public record Fact(String name, String value, boolean large) {}

  public Notice {
    facts = List.copyOf(facts);
  }

  /** The notice as tagged PDF, A4 upright. */
  public byte[] pdf() {
    return NoticePdf.of(this);
  }
}
