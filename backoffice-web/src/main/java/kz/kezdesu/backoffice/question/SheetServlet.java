package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.question.ImportLine;
import kz.kezdesu.question.ImportLine.Outcome;
import kz.kezdesu.question.ImportPreview;
import kz.kezdesu.question.QuestionImporting;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.sheet.SheetTable;

/**
 * {@code GET /question/sheet}: the empty workbook for questions; with {@code file}, the report of
 * that import as CSV. What spreadsheets would compute is made text.
 */
@WebServlet("/question/sheet")
public class SheetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient QuestionImporting importing;
  @Inject private transient Desk desk;
  @Inject private transient Texts texts;
  @Inject private transient ImportRemarks remarks;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = Objects.requireNonNullElse(request.getParameter("file"), "");
    if (file.isEmpty()) {
      send(
          response,
          SheetTable.XLSX,
          "kezdesu-questions-" + desk.getLanguage().code() + ".xlsx",
          importing.template(desk.getLanguage()));
    } else if (file.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      report(UUID.fromString(file), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void report(UUID file, HttpServletResponse response) throws IOException {
    ImportPreview preview;
    try {
      preview = importing.preview(file);
    } catch (NotFound | NotYours refused) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    SheetTable table =
        new SheetTable(
            List.of(
                texts.of("question_import.row"),
                texts.of("question_import.outcome"),
                texts.of("question_import.number"),
                texts.of("question_import.why"),
                texts.of("question_import.text")),
            preview.lines().stream().map(line -> line(preview, line)).toList());
    send(response, SheetTable.CSV, "kezdesu-import-" + file + ".csv", table.csv());
  }

  private List<String> line(ImportPreview file, ImportLine line) {
    return List.of(
        Integer.toString(line.number()),
        texts.of("question_import.outcome." + line.outcome()),
        line.outcome() == Outcome.THERE
            ? Objects.requireNonNullElse(line.questionNumber(), "")
            : "",
        String.join(" ", remarks.of(file, line)),
        line.text());
  }

  private static void send(HttpServletResponse response, String type, String name, byte[] content)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(content.length);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(content);
  }
}
