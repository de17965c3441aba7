package kz.kezdesu.portal.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.question.FoundQuestions;
import kz.kezdesu.question.QuestionSearch;
import kz.kezdesu.question.SearchQuestions;
import org.jspecify.annotations.Nullable;

/** Public questions by what they are about, in both languages at once. */
@Named
@RequestScoped
@At(
    path = "/{lang}/questions",
    view = "/question/search.xhtml",
    parameters = {"q", "ministry", "region", "page"})
public class SearchPage implements Page {
  private static final int PAGE = 20;

  @EJB private QuestionSearch search;
  @Inject private Filters filters;
  @Inject private Visit visit;

  private SearchQuestions wanted = new SearchQuestions("", null, null);
  private FoundQuestions found = new FoundQuestions(List.of(), 0, false);
  private int page = 1;

  @Override
  public void load() {
    wanted = new SearchQuestions(visit.typed("q"), filters.ministry(), filters.region());
    page = filters.number("page", 1, QuestionSearch.MOST / PAGE).orElse(1);
    found = search.find(wanted, (page - 1) * PAGE, PAGE);
  }

  @Override
  public Set<String> tags() {
    return found.rows().stream().map(row -> Tags.question(row.id())).collect(Collectors.toSet());
  }

  public FoundQuestions getFound() {
    return found;
  }

  /** What was looked for. */
  public String getWords() {
    return wanted.words();
  }

  /** Something is looked for; otherwise the newest questions are shown. */
  public boolean isNarrowed() {
    return !wanted.words().isEmpty()
        || wanted.ministryCode() != null
        || wanted.regionKato() != null;
  }

  /** This is not the first page. */
  public boolean isContinued() {
    return page > 1;
  }

  /** The address of the first page of the same search. */
  public String getFirst() {
    return address(1);
  }

  /** The address of the next page; empty on the last one. */
  public String getNext() {
    return found.count() > page * PAGE ? address(page + 1) : "";
  }

  private String address(int number) {
    return "?q="
        + URLEncoder.encode(wanted.words(), UTF_8)
        + "&ministry="
        + orEmpty(wanted.ministryCode())
        + "&region="
        + orEmpty(wanted.regionKato())
        + "&page="
        + number;
  }

  private static String orEmpty(@Nullable String code) {
    return code == null ? "" : code;
  }

  public List<Choice> getMinistries() {
    return filters.ministries(wanted.ministryCode(), Set.of());
  }

  public List<Choice> getRegions() {
    return filters.regions(wanted.regionKato());
  }

  public List<String> getIgnored() {
    return filters.ignored();
  }
}
