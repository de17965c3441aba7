package kz.kezdesu.portal.progress;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Label;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.QuestionPart;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.problem.FirstTerms;
import kz.kezdesu.problem.MeasureRow;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProgressRow;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionRow;
import org.jspecify.annotations.Nullable;

/** One problem: who answers for it, plan, term, measures, each quarter, and the questions. */
@Named
@RequestScoped
@At(
    path = "/{lang}/problems/{id}",
    view = "/progress/problem.xhtml",
    parameters = {"after"})
public class ProblemPage implements Page {
  private static final int PAGE = 20;
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  @EJB private ProblemCatalogue catalogue;
  @EJB private QuestionCatalogue questionCatalogue;
  @Inject private ProblemLines lines;
  @Inject private Visit visit;
  @Inject private Texts texts;

  private @Nullable ProblemDetail problem;
  private FirstTerms firstTerms = new FirstTerms(null, Map.of());
  private List<Label> labels = List.of();
  private List<YearBar> years = List.of();
  private QuestionPart<QuestionRow> part = QuestionPart.none();
  private int people;
  private long count;
  private List<Crumb> crumbs = List.of();

  @Override
  public void load() {
    ProblemDetail found = catalogue.detail(visit.id("id"));
    problem = found;
    firstTerms = catalogue.firstTerms(found.id());
    labels = lines.tags(found);
    years = lines.years(found);
    part =
        QuestionPart.read(
            visit.typed("after"),
            PAGE,
            "?",
            (after, most) -> questionCatalogue.ofProblemAfter(found.id(), after, most),
            QuestionRow::place);
    count = questionCatalogue.countOfProblem(found.id());
    people = questionCatalogue.peopleBehindProblem(found.id());
    crumbs =
        List.of(
            new Crumb("/", texts.of("site.home")),
            new Crumb("/progress", texts.of("site.nav.progress")));
  }

  @Override
  public Set<String> tags() {
    Set<String> tags = new HashSet<>();
    tags.add(Tags.problem(getProblem().id()));
    part.rows().forEach(row -> tags.add(Tags.question(row.id())));
    return tags;
  }

  public ProblemDetail getProblem() {
    if (problem == null) {
      throw new IllegalStateException("not loaded");
    }
    return problem;
  }

  public List<Label> getLabels() {
    return labels;
  }

  public List<MeasureRow> getMeasures() {
    return getProblem().measures();
  }

  /** For which day it was planned first; null where that is the term of now. */
  public @Nullable LocalDate getFirstTerm() {
    return firstTerms.of(getProblem().line());
  }

  /** For which day a measure was planned first; null where that is its day of now. */
  public @Nullable LocalDate firstTerm(MeasureRow measure) {
    return firstTerms.of(measure);
  }

  /** How a measure stands, in a word or two. */
  public Label standing(MeasureRow measure) {
    return lines.standing(measure);
  }

  public List<YearBar> getYears() {
    return years;
  }

  /** What was published, the newest first. */
  public List<ProgressRow> getProgress() {
    List<ProgressRow> inOrder = getProblem().progress();
    return IntStream.rangeClosed(1, inOrder.size())
        .mapToObj(back -> inOrder.get(inOrder.size() - back))
        .toList();
  }

  /** A quarter as people write it, such as III. */
  public String roman(ProgressRow row) {
    return ROMAN.get(row.quarter() - 1);
  }

  public String year(ProgressRow row) {
    return Integer.toString(row.year());
  }

  public List<QuestionRow> getQuestions() {
    return part.rows();
  }

  /** How many questions are linked; the page shows some of them. */
  public long getCount() {
    return count;
  }

  /** This is not the first page of its questions. */
  public boolean isContinued() {
    return part.continued();
  }

  /** The address of the next page of its questions; empty on the last one. */
  public String getNext() {
    return part.next();
  }

  /** How many people support at least one of the questions; each is counted once (1.6). */
  public long getSupports() {
    return people;
  }

  public List<Crumb> getCrumbs() {
    return crumbs;
  }
}
