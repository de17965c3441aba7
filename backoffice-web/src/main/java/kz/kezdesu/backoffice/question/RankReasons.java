package kz.kezdesu.backoffice.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.Plural;
import kz.kezdesu.question.RankingCriterion;
import kz.kezdesu.question.RankingFacts;
import kz.kezdesu.question.RankingLine;

/**
 * Reasons for a place that can be picked and then edited, in the language of the question: the
 * public reads them beside it.
 */
@Named("reasons")
@RequestScoped
public class RankReasons {
  private static final int COMMON = 5;

  /** The reason that the facts of this question give, and the usual ones. */
  public List<String> of(RankingLine line) {
    Language language = line.row().language();
    return Stream.concat(
            Stream.of(byFacts(line)),
            IntStream.rangeClosed(1, COMMON)
                .mapToObj(number -> Texts.in(language, "question_ranking.usual." + number)))
        .filter(reason -> !reason.isEmpty())
        .toList();
  }

  /** What the facts say, as one sentence; when they say nothing, the points that gave the place. */
  String byFacts(RankingLine line) {
    Language language = line.row().language();
    RankingFacts facts = line.suggested().facts();
    List<String> parts = new ArrayList<>();
    add(parts, language, "supporters", facts.of(RankingCriterion.SUPPORTERS), 1);
    add(parts, language, "recurrence", facts.of(RankingCriterion.RECURRENCE), 1);
    add(parts, language, "settlements", facts.of(RankingCriterion.SETTLEMENTS), 2);
    if (facts.of(RankingCriterion.RISK) > 0) {
      parts.add(Texts.in(language, "question_ranking.because.risk"));
    }
    if (parts.isEmpty()) {
      return Texts.in(
          language, "question_ranking.because.points", Integer.toString(line.suggested().total()));
    }
    String sentence = String.join("; ", parts);
    return sentence.substring(0, 1).toUpperCase(language.locale()) + sentence.substring(1);
  }

  private static void add(
      List<String> parts, Language language, String what, int number, int least) {
    if (number >= least) {
      parts.add(
          Texts.in(
              language,
              "question_ranking.because." + what + "." + Plural.of(language, number),
              number));
    }
  }
}
