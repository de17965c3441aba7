package kz.kezdesu.language;

import java.io.Serializable;

/** An official text as it was typed, not looked at yet; English may be empty. */
public record TypedText(String kk, String ru, String en) implements Serializable {
  /** The text as it stands, to be changed. */
  public static TypedText of(LocalText text) {
    return new TypedText(
        text.in(Language.KK),
        text.in(Language.RU),
        text.has(Language.EN) ? text.in(Language.EN) : "");
  }

  /** Nothing typed yet. */
  public static TypedText nothing() {
    return new TypedText("", "", "");
  }
}
