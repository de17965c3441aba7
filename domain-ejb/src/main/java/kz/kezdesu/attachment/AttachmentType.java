package kz.kezdesu.attachment;

import java.util.List;

/** What kinds of files are taken. */
public enum AttachmentType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String mediaType;
  private final List<String> endings;

  AttachmentType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** How names of such files may end, the usual ending first. */
  List<String> endings() {
    return endings;
  }
}
