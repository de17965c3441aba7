package kz.kezdesu.attachment;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.kezdesu.language.OneLine;

/**
 * The name of a file, for people to read: one line without folders, unseen characters, marks that
 * turn the writing, and characters that a disk takes for something else. It ends as files of its
 * kind do, whatever it ended with.
 */
final class FileName {
  static final int LONGEST = 120;

  private static final String NAMELESS = "file";
  private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
  private static final Pattern NOT_FOR_DISKS = Pattern.compile("[<>:\"|?*%;\u0000-\u001f]");
  private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

  private FileName() {}

  static String of(String sent, AttachmentType type) {
    String line = OneLine.of(FOLDERS.matcher(sent).replaceFirst(""));
    String name = EDGES.matcher(NOT_FOR_DISKS.matcher(line).replaceAll("_")).replaceAll("");
    String ending =
        type.endings().stream()
            .map(one -> "." + one)
            .filter(one -> name.toLowerCase(Locale.ROOT).endsWith(one))
            .findFirst()
            .orElse("");
    String stem = name.substring(0, name.length() - ending.length());
    String shown = ending.isEmpty() ? "." + type.endings().get(0) : ending;
    return shortened(stem.isEmpty() ? NAMELESS : stem, LONGEST - shown.length()) + shown;
  }

  private static String shortened(String name, int longest) {
    return OneLine.length(name) > longest
        ? name.substring(0, name.offsetByCodePoints(0, longest)).strip()
        : name;
  }
}
