package kz.kezdesu.decree;

/** One clause: its id in the decree, whom it obliges, and its duty in a short sentence. */
public record Clause(String id, Obliged who, String kk, String ru, String en) {
  /** The duty in our own words, for small type under what the clause decides. */
  public String title(String language) {
    return new Wording(kk, ru, en).in(language);
  }
}
