package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.question.ImportLine;
import kz.kezdesu.question.ImportPreview;
import kz.kezdesu.question.QuestionImporting;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;

/**
 * {@code GET /question/sheet}: the empty workbook for questions; with {@code file}, the report of
 * that import as CSV. What spreadsheets would compute is made text.
 */
@WebServlet("/question/sheet")
public class SheetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @EJB private transient QuestionImporting importing;
  @Inject private transient Desk desk;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = Objects.requireNonNullElse(request.getParameter("file"), "");
    if (file.isEmpty()) {
      send(
          response,
          WORKBOOK,
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
    String lines =
        preview.lines().stream().map(this::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    String head =
        row(
            List.of(
                texts.of("question_import.row"),
                texts.of("question_import.outcome"),
                texts.of("question_import.number"),
                texts.of("question_import.why"),
                texts.of("question_import.text")));
    send(
        response,
        "text/csv; charset=UTF-8",
        "kezdesu-import-" + file + ".csv",
        ("\ufeff" + head + "\r\n" + lines).getBytes(StandardCharsets.UTF_8));
  }

  private String line(ImportLine line) {
    String why =
        line.sameAs() > 0
            ? texts.of("question_import.same_as", line.sameAs())
            : line.faults().stream()
                .map(fault -> texts.of(fault.key(), fault.limit()))
                .collect(Collectors.joining(" "));
    String number = Objects.requireNonNullElse(line.questionNumber(), "");
    boolean there = line.outcome() == ImportLine.Outcome.THERE;
    return row(
        List.of(
            Integer.toString(line.number()),
            texts.of("question_import.outcome." + line.outcome()),
            there ? number : "",
            there || number.isEmpty() ? why : texts.of("question_import.alike", number),
            line.text()));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(SheetServlet::cell).collect(Collectors.joining(";"));
  }

  private static String cell(String text) {
    String plain = text.matches("(?s)[=+@\\t-].*") ? "'" + text : text;
    return "\"" + plain.replace("\"", "\"\"") + "\"";
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
