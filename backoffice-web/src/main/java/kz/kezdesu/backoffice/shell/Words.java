package kz.kezdesu.backoffice.shell;

import java.io.Serializable;
import kz.kezdesu.language.TypedText;

/** An official text in three fields, while it is being typed. */
public class Words implements Serializable {
  private static final long serialVersionUID = 1L;

  private String kk;
  private String ru;
  private String en;

  public Words(TypedText text) {
    kk = text.kk();
    ru = text.ru();
    en = text.en();
  }

  /** What was typed so far. */
  public TypedText typed() {
    return new TypedText(kk, ru, en);
  }

  public String getKk() {
    return kk;
  }

  public void setKk(String kk) {
    this.kk = kk;
  }

  public String getRu() {
    return ru;
  }

  public void setRu(String ru) {
    this.ru = ru;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }
}
