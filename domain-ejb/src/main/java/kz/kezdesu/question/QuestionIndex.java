package kz.kezdesu.question;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kz.kezdesu.likeness.LikenessIndex;
import kz.kezdesu.question.store.SearchedQuestion;
import kz.kezdesu.question.store.SearchedQuestions;
import kz.kezdesu.question.store.SearchedQuestions.News;
import org.jspecify.annotations.Nullable;

/**
 * This machine's index of questions: made from the database when the server starts, the newest
 * questions first, and brought up to date before every search, so that a search finds all that was
 * committed before it. While it is still being made, a search finds what is in it; so it is after a
 * bulk of many thousands was written past the site, for which no search waits.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@DependsOn("Migrations")
@PermitAll
public class QuestionIndex {
  private static final int AT_ONCE = 100;

  /** While it is being filled, what was taken counts after so many more questions. */
  private static final int UNSEEN = 5_000;

  /** More than a person can bring in at once. A bulk beyond it was written past the site. */
  private static final int MOST_NEWS = 5_000;

  @Inject private SearchedQuestions questions;

  /** Who writes into the index; others wait their turn. */
  private final ReentrantLock pen = new ReentrantLock(true);

  private final AtomicBoolean filling = new AtomicBoolean();

  private @Nullable LikenessIndex index;
  private long edition;
  private long next;
  private long loadedDownTo;
  private int unseen;
  private boolean isWhole;
  private long upToDateAt = System.nanoTime();

  /** What was taken of the transactions that are asked for again. */
  private Map<Long, Long> taken = Map.of();

  /**
   * What is most like a text, the most alike first.
   *
   * @param regionKato where the text comes from, for one that names no place; or empty
   * @param scopes each found one bears at least one of these
   */
  public List<LikenessIndex.Found> alike(
      String text, String regionKato, Collection<String> scopes, int most, double least) {
    return upToDate().alike(text, regionKato, scopes, most, least);
  }

  /**
   * Which of these texts are about the same matter, wherever, each with the others, by their ids.
   *
   * @param least the least score of two that belong together, from 0 to 1
   */
  public Map<Long, Set<Long>> ofOneMatter(Map<Long, String> texts, double least) {
    return upToDate().ofOneMatter(texts, least);
  }

  /** The ids of questions that say what is wanted; each bears all the scopes. */
  public List<Long> search(String wanted, Collection<String> scopes, int most) {
    return upToDate().search(wanted, scopes, most);
  }

  /**
   * The settlements that questions are about, by their ids; see {@link LikenessIndex#settlements}.
   */
  public Map<Long, Set<String>> settlements(Collection<Long> ids) {
    return upToDate().settlements(ids);
  }

  /** The code of the topic that a text is about; empty when its words do not tell. */
  public Optional<String> matter(String text) {
    return locked(this::opened).matter(text);
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "question index")
  void go() {
    if (!filling.compareAndSet(false, true)) {
      return;
    }
    try {
      while (locked(this::fill)) {
        // the pen goes round after every page
      }
    } finally {
      filling.set(false);
    }
  }

  /** Takes the next older questions; whether there may be more of them. */
  private boolean fill() {
    LikenessIndex filled = opened();
    if (isWhole && edition != questions.edition()) {
      edition = questions.edition();
      filled.know(questions.places());
      loadedDownTo = Long.MAX_VALUE;
      isWhole = false;
    }
    if (!isWhole) {
      boolean isFirst = isToBegin();
      List<SearchedQuestion> page = questions.before(loadedDownTo, AT_ONCE);
      take(filled, page);
      isWhole = page.isEmpty();
      loadedDownTo = isWhole ? loadedDownTo : page.get(page.size() - 1).id();
      unseen += page.size();
      if (isFirst || isWhole || unseen >= UNSEEN) {
        filled.refresh();
        unseen = 0;
      }
      if (isWhole) {
        filled.settle();
      }
    } else {
      filled.refresh(); // shows what was brought together meanwhile
    }
    return !isWhole;
  }

  /** Whether not even the newest questions were taken. */
  private boolean isToBegin() {
    return !isWhole && loadedDownTo == Long.MAX_VALUE;
  }

  private LikenessIndex upToDate() {
    long came = System.nanoTime();
    return locked(
        () -> {
          LikenessIndex current = opened();
          if (upToDateAt - came < 0) {
            long now = System.nanoTime();
            follow(current);
            upToDateAt = now;
          }
          if (isToBegin()) {
            fill();
          }
          return current;
        });
  }

  private LikenessIndex opened() {
    LikenessIndex opened = index;
    if (opened == null) {
      edition = questions.edition();
      begin();
      opened = new LikenessIndex(folder(), questions.places());
      index = opened;
    }
    return opened;
  }

  /** From here on everything is read anew, page by page, the newest first. */
  private void begin() {
    next = questions.begin();
    taken = Map.of();
    loadedDownTo = Long.MAX_VALUE;
    isWhole = false;
  }

  private void follow(LikenessIndex current) {
    News news = questions.since(next, MOST_NEWS);
    if (!news.isAll()) {
      begin();
      return;
    }
    List<SearchedQuestion> changed =
        news.questions().stream()
            .filter(
                question -> !Long.valueOf(question.changedIn()).equals(taken.get(question.id())))
            .toList();
    if (!changed.isEmpty()) {
      take(current, changed);
      current.refresh();
    }
    next = news.next();
    Map<Long, Long> again = new HashMap<>();
    for (SearchedQuestion question : news.questions()) {
      if (Long.compareUnsigned(question.changedIn(), next) >= 0) {
        again.put(question.id(), question.changedIn());
      }
    }
    taken = again;
  }

  private static void take(LikenessIndex index, List<SearchedQuestion> questions) {
    index.put(questions.stream().map(SearchedQuestion::entry).toList());
  }

  private <T> T locked(Supplier<T> work) {
    pen.lock();
    try {
      return work.get();
    } finally {
      pen.unlock();
    }
  }

  /** The server's own folder: what a killed one left there is overwritten. */
  private static Path folder() {
    return Path.of(
        System.getProperty("com.sun.aas.instanceRoot", System.getProperty("java.io.tmpdir")),
        "question-index");
  }

  @PreDestroy
  void close() {
    pen.lock();
    try {
      if (index != null) {
        index.close();
      }
    } finally {
      pen.unlock();
    }
  }
}
