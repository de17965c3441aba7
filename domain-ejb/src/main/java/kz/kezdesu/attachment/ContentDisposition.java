package kz.kezdesu.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How a file is offered to be kept and not shown, under its name (RFC 6266). */
public final class ContentDisposition {
  private ContentDisposition() {}

  /** The name twice: for programs that know only Latin letters, and as it is. */
  public static String of(String name) {
    StringBuilder latin = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> latin.append(c >= ' ' && c <= '~' && "\"\\%".indexOf(c) < 0 ? (char) c : '_'));
    StringBuilder whole = new StringBuilder();
    for (byte one : name.getBytes(UTF_8)) {
      char c = (char) (one & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0)) {
        whole.append(c);
      } else {
        whole.append(String.format("%%%02X", one & 0xff));
      }
    }
    return "attachment; filename=\"" + latin + "\"; filename*=UTF-8''" + whole;
  }
}
