package kz.kezdesu.paper;

import static kz.kezdesu.paper.TaggedPdf.escaped;

import java.util.stream.Collectors;

/** A notice as tagged PDF, A4 upright, in black only: offices print it on what they have. */
final class NoticePdf {
  private static final String STYLE =
      """
      @page { size: A4; margin: 16mm 18mm 14mm; }
      body { font: 13pt/1.35 'Noto Sans'; color: #000; }
      .kicker { font-size: 16pt; margin: 0 0 5mm; padding-bottom: 3mm; border-bottom: 1.5pt solid #000; }
      h1 { font-size: 34pt; line-height: 1.15; margin: 0 0 9mm; }
      .standing { font-size: 17pt; font-weight: bold; border: 2pt solid #000; padding: 3mm 4mm; margin: 0 0 6mm; }
      .fact { margin: 0 0 6mm; page-break-inside: avoid; }
      .name { font-size: 12pt; margin: 0; }
      .value { font-size: 17pt; margin: 0; }
      .large { font-size: 26pt; line-height: 1.2; font-weight: bold; }
      table { width: 100%; border-collapse: collapse; margin-top: 10mm; page-break-inside: avoid; }
      td { vertical-align: middle; padding: 0; }
      .picture { width: 60mm; }
      .picture img { width: 54mm; height: 54mm; margin-left: -4mm; }
      .call { font-size: 21pt; line-height: 1.25; font-weight: bold; margin: 0 0 2mm; }
      .address { font-size: 13pt; margin: 0; word-wrap: break-word; }
      .foot { font-size: 10.5pt; margin-top: 7mm; padding-top: 3mm; border-top: 0.5pt solid #000; }
      .long h1 { font-size: 24pt; margin-bottom: 5mm; }
      .long .standing { font-size: 13pt; }
      .long .fact { margin-bottom: 3mm; }
      .long .value { font-size: 13pt; }
      .long .large { font-size: 18pt; }
      .long table { margin-top: 5mm; }
      """;

  private static final int MOST_LARGE_LETTERS = 170;

  private NoticePdf() {}

  static byte[] of(Notice notice) {
    return TaggedPdf.of(
        """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="UTF-8"/><title>%s</title>
        <meta name="subject" content="%s"/><style>%s</style></head>
        <body class="%s"><p class="kicker">%s</p><h1>%s</h1>%s%s
        <table role="presentation"><tr><td class="picture"><img src="%s" alt="%s"/></td>
        <td><p class="call">%s</p><p class="address">%s</p></td></tr></table>
        <p class="foot">%s</p></body></html>
        """
            .formatted(
                notice.language().code(),
                escaped(notice.title()),
                escaped(notice.kicker()),
                STYLE,
                isLong(notice) ? "long" : "short",
                escaped(notice.kicker()),
                escaped(notice.title()),
                notice.standing().isEmpty()
                    ? ""
                    : "<p class=\"standing\">" + escaped(notice.standing()) + "</p>",
                notice.facts().stream().map(NoticePdf::fact).collect(Collectors.joining()),
                escaped(notice.picture()),
                escaped(notice.address()),
                escaped(notice.call()),
                escaped(notice.address()),
                escaped(notice.foot())));
  }

  /** Whether it would not fit on its page in letters for a passer-by. */
  private static boolean isLong(Notice notice) {
    int facts = notice.facts().stream().mapToInt(fact -> fact.value().length()).sum();
    return notice.title().length() + notice.standing().length() + facts > MOST_LARGE_LETTERS;
  }

  private static String fact(Notice.Fact fact) {
    return "<div class=\"fact\"><p class=\"name\">%s</p><p class=\"value%s\">%s</p></div>"
        .formatted(
            escaped(fact.name()),
            fact.large() ? " large" : "",
            escaped(fact.value()).replace("\n", "<br/>"));
  }
}
