package kz.kezdesu.schedule;

import static kz.kezdesu.schedule.Lines.ABAI;
import static kz.kezdesu.schedule.Lines.AKMOLA;
import static kz.kezdesu.schedule.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.paper.Paper;
import kz.kezdesu.paper.PaperForm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Decree({"4.3", "6.1"})
class SchedulePaperTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 8);

  @ParameterizedTest
  @EnumSource(names = {"KK", "RU"})
  void theSameIsReadInBothForms(Language language) throws IOException {
    Paper paper = paper(language, lines(40)).approved(DAY, "№ 17-ө");
    String pdf = read(PaperForm.PDF.of(paper));
    String docx;
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(PaperForm.DOCX.of(paper)));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      docx = words.getText();
    }

    for (String text : List.of(pdf, docx)) {
      assertThat(text.replaceAll("\\s+", " "))
          .contains("№ 17-ө")
          .contains(language == Language.KK ? "2027 жылға арналған кестесі" : "на 2027 год")
          .contains(language == Language.KK ? "Әлия Ғұмарова" : "Алия Гумарова")
          .contains("<Абай & Семей>")
          .contains("UTC+5");
    }
    keep(language, paper);
  }

  @Test
  void thePdfIsTaggedHasALanguageAndRepeatsItsHeads() throws IOException {
    byte[] bytes = PaperForm.PDF.of(paper(Language.KK, lines(60)).draft());
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getNumberOfPages()).isGreaterThan(3);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(document.getNumberOfPages() - 1);
      assertThat(last.getText(document)).contains("Күні мен уақыты");
    }
    assertThat(read(bytes)).contains("Жоба");
  }

  @Test
  void aLineThatIsOffSaysWhy() throws IOException {
    List<ScheduleLine> lines = List.of(Lines.calledOff(line("moh", ABAI, "2027-03-18", "10:00")));

    assertThat(read(PaperForm.PDF.of(paper(Language.RU, lines).draft())).replaceAll("\\s+", " "))
        .contains("Отменена: Метель");
  }

  private static List<ScheduleLine> lines(int count) {
    List<ScheduleLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(
          line(
              "moh",
              i % 2 == 0 ? ABAI : AKMOLA,
              LocalDate.of(2027, 2, 1).plusDays(i * 3L).toString(),
              "15:00"));
    }
    return lines;
  }

  private static SchedulePaper paper(Language language, List<ScheduleLine> lines) {
    return new SchedulePaper(
        language,
        2027,
        1,
        lines,
        Map.of(Lines.key("head of moh"), new LocalText("Әлия Ғұмарова", "Алия Гумарова", null)),
        code -> language == Language.KK ? "Денсаулық сақтау министрлігі" : "Минздрав",
        kato -> "<Абай & Семей>");
  }

  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** For whoever wants to look at it. */
  private static void keep(Language language, Paper paper) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    for (PaperForm form : PaperForm.values()) {
      Files.write(
          folder.resolve("schedule-" + language.code() + "." + form.ending()), form.of(paper));
    }
  }
}
