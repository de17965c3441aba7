package kz.kezdesu.language;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One official text in the three languages. Kazakh and Russian always exist. */
@Embeddable
public class LocalText implements Serializable {
  private static final long serialVersionUID = 1L;

  private String kk = "";
  private String ru = "";
  private @Nullable String en;

  protected LocalText() {}

  public LocalText(String kk, String ru, @Nullable String en) {
    this.kk = Objects.requireNonNull(kk);
    this.ru = Objects.requireNonNull(ru);
    this.en = en;
  }

  public String getKk() {
    return kk;
  }

  public String getRu() {
    return ru;
  }

  /** The English text; empty where there is none. */
  public String getEn() {
    return en == null ? "" : en;
  }

  /** The text in the given language; where English is missing, the Russian text. */
  public String in(Language language) {
    return switch (language) {
      case KK -> kk;
      case RU -> ru;
      case EN -> en == null || en.isBlank() ? ru : en;
    };
  }

  /** Whether the text exists in the given language; only English may be missing. */
  public boolean has(Language language) {
    return language != Language.EN || (en != null && !en.isBlank());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalText text
        && kk.equals(text.kk)
        && ru.equals(text.ru)
        && Objects.equals(en, text.en);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kk, ru, en);
  }

  @Override
  public String toString() {
    return ru;
  }
}
