package kz.kezdesu.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A paper as DOCX, A4 across, to be taken into an office's own letter. */
final class PaperDocx {
  /** Twentieths of a point. */
  private static final int LONG_SIDE = 16838;

  private static final int SHORT_SIDE = 11906;
  private static final int MARGIN = 850;
  private static final int STAMP_INDENT = 9600;
  private static final int TEXT_SIZE = 11;
  private static final int TITLE_SIZE = 14;

  private PaperDocx() {}

  static byte[] of(Paper paper) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      lieAcross(document);
      document.getProperties().getCoreProperties().setTitle(String.join(" ", paper.title()));
      for (String line : paper.stamp()) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(STAMP_INDENT);
        paragraph.setSpacingAfter(0);
        run(paragraph, line, TEXT_SIZE, false);
      }
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      title.setSpacingBefore(360);
      title.setSpacingAfter(240);
      lines(title, paper.title(), TITLE_SIZE, true);
      table(document, paper);
      document.createParagraph();
      for (String line : paper.foot()) {
        run(document.createParagraph(), line, TEXT_SIZE, false);
      }
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void lieAcross(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(BigInteger.valueOf(LONG_SIDE));
    size.setH(BigInteger.valueOf(SHORT_SIDE));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
  }

  private static void table(XWPFDocument document, Paper paper) {
    int width = LONG_SIDE - 2 * MARGIN;
    XWPFTable table = document.createTable(paper.rows().size() + 1, paper.columns().size());
    table.setWidth(width);
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int column = 0; column < paper.columns().size(); column++) {
      Paper.Column told = paper.columns().get(column);
      XWPFTableCell cell = head.getCell(column);
      cell.setWidth(Integer.toString(width * told.percent() / 100));
      fill(cell, List.of(told.head()), true);
    }
    for (int row = 0; row < paper.rows().size(); row++) {
      List<String> cells = paper.rows().get(row);
      XWPFTableRow line = table.getRow(row + 1);
      line.setCantSplitRow(true);
      for (int column = 0; column < cells.size(); column++) {
        fill(line.getCell(column), List.of(cells.get(column).split("\n")), false);
      }
    }
  }

  private static void fill(XWPFTableCell cell, List<String> words, boolean bold) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setSpacingAfter(0);
    lines(paragraph, words, TEXT_SIZE, bold);
  }

  private static void lines(XWPFParagraph paragraph, List<String> lines, int size, boolean bold) {
    for (int i = 0; i < lines.size(); i++) {
      XWPFRun run = run(paragraph, lines.get(i), size, bold);
      if (i < lines.size() - 1) {
        run.addBreak();
      }
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(size);
    run.setBold(bold);
    run.setText(text);
    return run;
  }
}
