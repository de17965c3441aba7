package kz.kezdesu.backoffice.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.question.ImportLine;
import kz.kezdesu.question.ImportPreview;

/**
 * What is to be said of a row of a file, in the language of the desk, on the page and in its
 * report.
 */
@Named
@RequestScoped
public class ImportRemarks {
  @Inject private Texts texts;

  /** The remarks of a row, each a sentence; none when its outcome says all. */
  public List<String> of(ImportPreview file, ImportLine line) {
    List<String> remarks = new ArrayList<>();
    String another = Objects.requireNonNullElse(line.questionNumber(), "");
    switch (line.outcome()) {
      case SAME_WORDS -> remarks.add(texts.of("question_import.alike", another));
      case OTHER_WORDS -> remarks.add(texts.of("question_import.other_words", another));
      case REPEATED -> remarks.add(texts.of("question_import.same_as", line.sameAs()));
      case WRONG ->
          line.faults().forEach(fault -> remarks.add(texts.of(fault.key(), fault.limit())));
      case NEW, THERE -> {}
    }
    if (line.hidden()) {
      remarks.add(texts.of("question_import.hidden"));
    } else if (!line.traces().isEmpty()) {
      boolean open = line.outcome().isOpen();
      if (!open || file.importedAt() == null) {
        remarks.add(
            texts.of(
                open ? "question_import.to_hide" : "question_import.shown",
                String.join(", ", line.traces())));
      }
    }
    return remarks;
  }
}
