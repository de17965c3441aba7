package kz.kezdesu.portal.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.attachment.AttachmentRow;
import kz.kezdesu.attachment.Attachments;
import kz.kezdesu.attachment.FileRefused;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Multipart;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.question.QuestionFiles;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * Files that go with the question, for those who have some. Whatever button is pressed, chosen
 * files are taken first; one that cannot be taken stops no other.
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/questions/ask/files",
    view = "/question/files.xhtml",
    shared = false,
    parameters = {"meeting", "back"})
public class FilesPage extends AskStep {
  private static final int TOO_LARGE = 413;
  private static final int LONGEST_SHOWN = 60;

  /** As many files as can be, and as much again for one that is too large to be told so. */
  private static final long MOST_BYTES = (Attachments.MOST + 1L) * Attachments.LARGEST;

  @EJB private QuestionFiles files;
  @Inject private Turnstile turnstile;
  @Inject private Visit visit;

  private final List<Refused> refused = new ArrayList<>();
  private List<AttachmentRow> kept = List.of();

  /** A file that was not taken, as it was called, and why. */
  public record Refused(String name, Fault fault) {}

  @Override
  public Outcome submit() {
    asking().begin();
    if (Multipart.isOne(visit.request())) {
      visit.posted(Multipart.read(visit.request(), MOST_BYTES, this::take));
    }
    return super.submit();
  }

  @Override
  Outcome accept() {
    String removed = visit.typed("remove");
    if (removed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      files.remove(asking().secret(), UUID.fromString(removed));
    }
    asking().keep();
    if (!refused.isEmpty()) {
      prepare();
      boolean large = refused.stream().anyMatch(one -> one.fault().fault().equals("large"));
      return new Outcome.Again(large ? TOO_LARGE : UNPROCESSABLE);
    }
    if (!removed.isEmpty() || visit.typed("act").equals("add")) {
      return new Outcome.Next(
          asking().step("files") + (asking().isChanging() ? "&back=check" : ""));
    }
    return new Outcome.Next(asking().step(asking().isChanging() ? "check" : next()));
  }

  @Override
  void prepare() {
    kept = files.waiting(asking().secret());
  }

  private void take(Map<String, String> before, String name, InputStream content)
      throws IOException {
    boolean own =
        asking().isTaking()
            && asking().open().filter(draft -> draft.form().equals(before.get("form"))).isPresent();
    if (!own || name.isEmpty()) {
      return;
    }
    turnstile.pass(Wish.FILE, visit.request());
    turnstile.pass(Wish.FILE, asking().draft().key());
    try {
      files.take(asking().secret(), name, content);
    } catch (FileRefused no) {
      refused.add(new Refused(shown(name), no.why().fault()));
    } catch (InvalidInput no) {
      no.faults().forEach(fault -> refused.add(new Refused(shown(name), fault)));
    }
  }

  private static String shown(String name) {
    String line = CleanText.line(name);
    return line.codePointCount(0, line.length()) > LONGEST_SHOWN
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
        : line;
  }

  @Override
  List<String> fields() {
    return List.of();
  }

  @Override
  String next() {
    return "you";
  }

  /** The files that are taken. */
  public List<AttachmentRow> getKept() {
    return kept;
  }

  /** The files that were just refused. */
  public List<Refused> getRefused() {
    return refused;
  }

  /** How many more files can be added. */
  public int getLeft() {
    return Math.max(0, Attachments.MOST - kept.size());
  }

  /** The most files. */
  public int getMost() {
    return Attachments.MOST;
  }

  /** The largest file, in megabytes. */
  public int getLargest() {
    return Attachments.LARGEST / 1_000_000;
  }
}
