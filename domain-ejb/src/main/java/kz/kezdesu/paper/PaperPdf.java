package kz.kezdesu.paper;

import static kz.kezdesu.paper.TaggedPdf.escaped;

import java.util.List;
import java.util.stream.Collectors;

/** A paper as tagged PDF (PDF/UA), A4 across, with its fonts inside. */
final class PaperPdf {
  private static final String STYLE =
      """
      @page { size: A4 landscape; margin: 16mm 14mm 18mm;
              @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt 'Noto Sans'; } }
      body { font: 9.5pt/1.35 'Noto Sans'; color: #000; }
      .stamp { width: 34%; margin-left: 66%; }
      .stamp p, .foot p { margin: 0; }
      h1 { font-size: 13pt; line-height: 1.3; text-align: center; margin: 8mm 0 6mm; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
      thead { display: table-header-group; }
      tr { page-break-inside: avoid; }
      th, td { border: 0.5pt solid #000; padding: 1.4mm 1.8mm; vertical-align: top; text-align: left; }
      th { font-weight: bold; }
      .foot { margin-top: 6mm; page-break-inside: avoid; }
      """;

  private PaperPdf() {}

  static byte[] of(Paper paper) {
    return TaggedPdf.of(html(paper));
  }

  private static String html(Paper paper) {
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="UTF-8"/><title>%s</title>
        <meta name="subject" content="%s"/><style>%s</style></head>
        <body><div class="stamp">%s</div><h1>%s</h1>
        <table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>
        <div class="foot">%s</div></body></html>
        """
        .formatted(
            paper.language().code(),
            escaped(String.join(" ", paper.title())),
            escaped(String.join(" ", paper.title())),
            STYLE,
            paragraphs(paper.stamp()),
            paper.title().stream().map(TaggedPdf::escaped).collect(Collectors.joining("<br/>")),
            paper.columns().stream()
                .map(
                    column ->
                        "<th style=\"width: %d%%\">%s</th>"
                            .formatted(column.percent(), escaped(column.head())))
                .collect(Collectors.joining()),
            paper.rows().stream().map(PaperPdf::row).collect(Collectors.joining("\n")),
            paragraphs(paper.foot()));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> "<td>" + escaped(cell).replace("\n", "<br/>") + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String paragraphs(List<String> lines) {
    return lines.stream().map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining());
  }
}
