package kz.kezdesu.paper;

/** The forms in which papers are given out. */
public enum PaperForm {
  PDF("pdf", "application/pdf") {
    @Override
    public byte[] of(Paper paper) {
      return PaperPdf.of(paper);
    }
  },
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    public byte[] of(Paper paper) {
      return PaperDocx.of(paper);
    }
  };

  private final String ending;
  private final String type;

  PaperForm(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /** How a file of this form ends, without the dot. */
  public String ending() {
    return ending;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  /** The paper in this form. */
  public abstract byte[] of(Paper paper);
}
