package kz.kezdesu.likeness;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;

/**
 * Texts that can be found by what they say. It holds nothing that is not in the database: it is
 * filled from there, and again after a restart.
 */
public final class LikenessIndex implements Closeable {
  /** So many of those that share most with a text are compared with it word for word. */
  private static final int COMPARED = 120;

  private static final int MOST_TERMS = 40;
  private static final int MOST_GROUPS = 16;
  private static final double OF_GROUPS = 0.35;
  private static final double OF_PLACES = 0.35;
  private static final int FEW = 100;
  private static final int RARE_NAME = 12;

  private static final String ID = "id";
  private static final String TERM = "t";
  private static final String GROUP = "g";
  private static final String PLACE = "p";
  private static final String SCOPE = "s";
  private static final String READING = "r";
  private static final String FORM = "f";
  private static final String WHERE = "w";
  private static final char TOPIC = 'h';
  private static final char WORD = 's';
  private static final int KATO = 9;

  /** What is found says at least such a share of what somebody looks for. */
  private static final double LEAST_SAID = 0.45;

  private static final double MOST_LETTERS = 0.6;

  /** Weights are counted in such parts of one. */
  private static final float WEIGHED = 1 << 10;

  private static final FieldType WORDS = words();

  private volatile Interpreter interpreter;
  private final Matters matters;
  private final MMapDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /**
   * An empty one that knows these places.
   *
   * @param folder where it keeps its files; what is left there of an earlier one goes
   */
  public LikenessIndex(Path folder, Collection<Place> places) {
    this(folder, new Interpreter(Vocabulary.load(), new Gazetteer(places)));
  }

  LikenessIndex(Path folder, Interpreter interpreter) {
    this.interpreter = interpreter;
    matters = Matters.load(interpreter);
    try {
      IndexWriterConfig config = new IndexWriterConfig(new NoAnalysis());
      config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
      config.setCommitOnClose(false);
      config.setSimilarity(new BooleanSimilarity());
      config.setIndexSort(new Sort(new SortField(ID, SortField.Type.LONG, true)));
      directory = new MMapDirectory(folder);
      writer = new IndexWriter(directory, config);
      searchers = new SearcherManager(writer, new ByWeightsAlone());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What a word weighs is said by the query. */
  private static final class ByWeightsAlone extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new BooleanSimilarity());
      return searcher;
    }
  }

  /** What goes in as it is. */
  private static final class NoAnalysis extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      throw new UnsupportedOperationException(field);
    }
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(false);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }

  /**
   * A text with what the form says of it.
   *
   * @param id by which it is found
   * @param text in any of the languages
   * @param regionKato the region that it is about
   * @param districtKato the district, where it is known
   * @param scopes words by which a search can be narrowed
   */
  public record Entry(
      long id, String text, String regionKato, @Nullable String districtKato, Set<String> scopes) {}

  /**
   * Something alike.
   *
   * @param score from 0 to 1
   * @param certain whether both certainly ask the same
   */
  public record Found(long id, double score, boolean certain) {}

  /** The code of the topic that a text is about; empty when its words do not tell. */
  public Optional<String> matter(String text) {
    return matters.of(interpreter.read(text));
  }

  /**
   * The settlements that texts are about, each by a word of its own: those that a text names in its
   * region, else the district that the form tells; places elsewhere are only spoken of.
   *
   * @return by the ids of the texts; one that says no more than its region has none, and one that
   *     is not here is left out
   */
  public Map<Long, Set<String>> settlements(Collection<Long> ids) {
    Map<Long, Set<String>> settlements = new HashMap<>();
    searched(searcher -> kept(searcher, ids))
        .forEach(
            kept ->
                settlements.put(
                    kept.id(), settlements(Reading.of(kept.reading()).places(), kept.form())));
    return settlements;
  }

  private static List<Kept> kept(IndexSearcher searcher, Collection<Long> ids) throws IOException {
    List<BytesRef> wanted = ids.stream().map(id -> new BytesRef(Long.toString(id))).toList();
    List<Kept> kept = new ArrayList<>();
    if (!wanted.isEmpty()) {
      TermInSetQuery these = new TermInSetQuery(ID, wanted);
      for (ScoreDoc found : searcher.search(these, wanted.size()).scoreDocs) {
        kept.add(Kept.of(searcher, found.doc));
      }
    }
    return kept;
  }

  private static Set<String> settlements(List<Set<String>> places, String form) {
    String region = form.substring(0, Math.min(form.length(), Place.REGION));
    Set<String> settlements = new HashSet<>();
    for (Set<String> codes : Whereabouts.exact(places)) {
      List<String> here = within(region, codes);
      if (!here.isEmpty()) {
        List<String> near = within(form, here);
        settlements.add(String.join(" ", near.isEmpty() ? here : near));
      }
    }
    if (settlements.isEmpty() && form.length() > Place.REGION) {
      settlements.add(form);
    }
    return settlements;
  }

  /** Those of the codes that lie there, or of which nobody knows where they lie, in order. */
  private static List<String> within(String area, Collection<String> codes) {
    return codes.stream()
        .filter(code -> code.startsWith(area) || code.startsWith(Place.NOT_LISTED))
        .sorted()
        .toList();
  }

  /** From here on it knows these places; texts that were put before are to be put again. */
  public void know(Collection<Place> places) {
    interpreter = interpreter.withPlaces(new Gazetteer(places));
  }

  /** Takes texts, in place of those that had their ids; visible after {@link #refresh}. */
  public void put(Collection<Entry> entries) {
    try {
      for (Entry entry : entries) {
        writer.updateDocument(new Term(ID, Long.toString(entry.id())), document(entry));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What was put before counts from here on. */
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Begins to bring together what lies in many parts, in the background; to be called seldom. */
  public void settle() {
    try {
      writer.forceMerge(1, false);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Document document(Entry entry) {
    Reading reading = interpreter.read(entry.text());
    Document document = new Document();
    document.add(new StringField(ID, Long.toString(entry.id()), Field.Store.NO));
    document.add(new NumericDocValuesField(ID, entry.id()));
    reading.terms().keySet().forEach(term -> document.add(new Field(TERM, term, WORDS)));
    reading.trigrams().forEach(group -> document.add(new Field(GROUP, group, WORDS)));
    entry.scopes().forEach(scope -> document.add(new Field(SCOPE, scope, WORDS)));
    for (Set<String> codes : reading.places()) {
      if (codes.size() <= RARE_NAME) {
        codes.forEach(code -> document.add(new Field(PLACE, code, WORDS)));
      }
    }
    String form = digits(entry.districtKato(), entry.regionKato());
    if (!form.isEmpty()) {
      document.add(new Field(WHERE, form, WORDS));
    }
    document.add(new BinaryDocValuesField(READING, new BytesRef(reading.written())));
    document.add(new BinaryDocValuesField(FORM, new BytesRef(form)));
    return document;
  }

  /** The digits of the district, else of the region, else nothing. */
  private static String digits(@Nullable String district, String region) {
    return Place.digits(district == null ? region : district);
  }

  /**
   * What is most like a text, the most alike first.
   *
   * @param regionKato the region that the text is about, where it names no place; or empty
   * @param scopes all found ones bear at least one of these words
   * @param least the least score of what is found
   */
  public List<Found> alike(
      String text, String regionKato, Collection<String> scopes, int most, double least) {
    Reading reading = interpreter.read(text);
    if (reading.isEmpty()) {
      return List.of();
    }
    return searched(
        searcher ->
            alike(searcher, reading, Place.digits(regionKato), scopes, least).stream()
                .limit(most)
                .toList());
  }

  /** What is found in the texts as they are now. */
  private <T> List<T> searched(IOFunction<IndexSearcher, List<T>> search) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search.apply(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private List<Found> alike(
      IndexSearcher searcher,
      Reading reading,
      String region,
      Collection<String> scopes,
      double least)
      throws IOException {
    Weights weights = new Weights(searcher.getIndexReader());
    ScoreDoc[] candidates = searcher.search(query(reading, scopes, weights), COMPARED).scoreDocs;
    Arrays.sort(candidates, Comparator.comparingInt(candidate -> candidate.doc));
    List<Found> found = new ArrayList<>();
    for (ScoreDoc candidate : candidates) {
      Kept kept = Kept.of(searcher, candidate.doc);
      Reading other = Reading.of(kept.reading());
      Whereabouts whereabouts =
          Whereabouts.of(reading.places(), located(other.places(), kept.form()));
      Likeness likeness =
          Likeness.of(reading, other, whereabouts, weights::ofTerm, weights::ofGroup);
      double score = likeness.score();
      if (reading.places().isEmpty() && !region.isEmpty()) {
        score = nearby(score, region, kept.form());
      }
      if (score >= least) {
        found.add(new Found(kept.id(), score, score >= Likeness.CERTAIN));
      }
    }
    found.sort(Comparator.comparingDouble(Found::score).reversed().thenComparingLong(Found::id));
    return found;
  }

  /**
   * Which of these texts are about the same matter, wherever: the trouble of two villages is one
   * matter. A text of nothing but mistyped words finds no company here.
   *
   * @param texts by any ids; none of them has to be in the index
   * @param least the least score of two that belong together
   * @return each id with those of the others, without the ids that have none
   */
  public Map<Long, Set<Long>> ofOneMatter(Map<Long, String> texts, double least) {
    List<Long> ids = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    texts.forEach(
        (id, text) -> {
          ids.add(id);
          readings.add(interpreter.read(text));
        });
    Map<Long, Set<Long>> together = new HashMap<>();
    searched(searcher -> new Company(readings, new Weights(searcher.getIndexReader())).pairs(least))
        .forEach(
            pair -> {
              together
                  .computeIfAbsent(ids.get(pair[0]), id -> new HashSet<>())
                  .add(ids.get(pair[1]));
              together
                  .computeIfAbsent(ids.get(pair[1]), id -> new HashSet<>())
                  .add(ids.get(pair[0]));
            });
    return together;
  }

  /** Texts that are compared with one another: only those that have words in common. */
  private static final class Company {
    /** With fewer of their words in common no two come to a score that is asked for. */
    private static final double LEAST_COMMON = 0.2;

    private final List<Reading> readings;
    private final Weights weights;
    private final Map<String, List<Integer>> saying = new HashMap<>();
    private final double[] all;

    private Company(List<Reading> readings, Weights weights) {
      this.readings = readings;
      this.weights = weights;
      all = new double[readings.size()];
      for (int i = 0; i < all.length; i++) {
        for (String term : readings.get(i).terms().keySet()) {
          all[i] += weight(i, term);
          saying.computeIfAbsent(term, one -> new ArrayList<>()).add(i);
        }
      }
    }

    private double weight(int text, String term) {
      return weights.ofTerm(term) * readings.get(text).terms().getOrDefault(term, 0.0);
    }

    /** The places of two and two that are alike. */
    private List<int[]> pairs(double least) {
      List<int[]> pairs = new ArrayList<>();
      for (int one = 0; one < all.length; one++) {
        double[] common = common(one);
        for (int other = one + 1; other < all.length; other++) {
          if (common[other] >= LEAST_COMMON * Math.sqrt(all[one] * all[other])
              && common[other] > 0
              && score(one, other) >= least) {
            pairs.add(new int[] {one, other});
          }
        }
      }
      return pairs;
    }

    /** How much of what one says each later one says too. */
    private double[] common(int one) {
      double[] common = new double[all.length];
      for (String term : readings.get(one).terms().keySet()) {
        double weight = weight(one, term);
        for (int other : saying.getOrDefault(term, List.of())) {
          common[other] += Math.sqrt(weight * weight(other, term));
        }
      }
      return common;
    }

    /** The same whichever comes first: it is the shorter one that is set against the other. */
    private double score(int one, int other) {
      boolean inOrder = all[one] <= all[other];
      return Likeness.of(
              readings.get(inOrder ? one : other),
              readings.get(inOrder ? other : one),
              Whereabouts.UNSAID,
              weights::ofTerm,
              weights::ofGroup)
          .score();
    }
  }

  /** What is kept of a text beside the words it is found by. */
  private record Kept(long id, String reading, String form) {
    static Kept of(IndexSearcher searcher, int doc) throws IOException {
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      LeafReader reader = leaf.reader();
      int at = doc - leaf.docBase;
      return new Kept(idOf(reader, at), text(reader, READING, at), text(reader, FORM, at));
    }

    private static String text(LeafReader reader, String field, int at) throws IOException {
      BinaryDocValues values = DocValues.getBinary(reader, field);
      return values.advanceExact(at) ? values.binaryValue().utf8ToString() : "";
    }
  }

  private static long idOf(LeafReader reader, int at) throws IOException {
    NumericDocValues ids = DocValues.getNumeric(reader, ID);
    if (!ids.advanceExact(at)) {
      throw new IllegalStateException("A text without an id");
    }
    return ids.longValue();
  }

  private static List<Set<String>> located(List<Set<String>> named, String form) {
    return named.isEmpty() && !form.isEmpty() ? List.of(Set.of(form)) : named;
  }

  /** A text that names no place is taken to be about the region of its meeting. */
  private static double nearby(double score, String region, String form) {
    return form.startsWith(region) ? score : Math.min(score * 0.93, 0.89);
  }

  /**
   * Texts that say what somebody looks for, those that say most of it first, of equals the newest;
   * a place that is named must be theirs. All texts, the newest first, when nothing is said.
   *
   * @param scopes words that all found ones bear
   * @param most so many at most
   */
  public List<Long> search(String wanted, Collection<String> scopes, int most) {
    Reading reading = interpreter.read(wanted);
    if (reading.saysNothing() && !wanted.isBlank()) {
      return List.of();
    }
    return searched(searcher -> search(searcher, reading, scopes, most));
  }

  private static List<Long> search(
      IndexSearcher searcher, Reading reading, Collection<String> scopes, int most)
      throws IOException {
    Weights weights = new Weights(searcher.getIndexReader());
    BooleanQuery.Builder said = new BooleanQuery.Builder();
    double all = 0;
    for (Map.Entry<String, Double> term : reading.terms().entrySet()) {
      if (term.getKey().charAt(0) != TOPIC) {
        float weight = exact(term.getValue() * weights.ofTerm(term.getKey()));
        all += weight;
        said.add(new BoostQuery(said(term.getKey(), weights), weight), Occur.SHOULD);
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(
        all > 0 ? said.build() : new MatchAllDocsQuery(), all > 0 ? Occur.MUST : Occur.FILTER);
    for (Set<String> codes : reading.places()) {
      query.add(place(codes), Occur.FILTER);
    }
    scopes.forEach(scope -> query.add(new TermQuery(new Term(SCOPE, scope)), Occur.FILTER));
    List<Hit> best = List.of();
    float least = (float) (all * LEAST_SAID);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      best =
          Stream.concat(best.stream(), hits(leaf.reader(), query.build(), most, least).stream())
              .sorted()
              .limit(most)
              .toList();
      least = best.size() < most ? least : best.get(most - 1).score();
    }
    return best.stream().map(Hit::id).toList();
  }

  /** A weight of which sums are the same in whatever order they are added up. */
  private static float exact(double weight) {
    return Math.max(1, Math.round(weight * WEIGHED)) / WEIGHED;
  }

  /**
   * Those of one part of the index that say most, of equals the newest. They lie there newest
   * first, so that of many equals the first ones are enough and the others are not looked at.
   *
   * @param least the least score of what is looked at
   */
  private static List<Hit> hits(LeafReader part, Query wanted, int most, float least)
      throws IOException {
    IndexSearcher searcher = new ByWeightsAlone().newSearcher(part, null);
    TopScoreDocCollector best = new TopScoreDocCollectorManager(most, most).newCollector();
    searcher.search(wanted, new AtLeast(best, least));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : best.topDocs().scoreDocs) {
      if (hit.score >= least) {
        hits.add(new Hit(hit.score, idOf(part, hit.doc)));
      }
    }
    return hits;
  }

  /** Passes over what says too little. */
  private static final class AtLeast extends FilterCollector {
    private final float least;

    private AtLeast(Collector passingOn, float least) {
      super(passingOn);
      this.least = least;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext part) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(part)) {
        @Override
        public void setScorer(Scorable scorer) throws IOException {
          super.setScorer(scorer);
          if (least > 0) {
            scorer.setMinCompetitiveScore(least);
          }
        }
      };
    }
  }

  /** What a search has hit: before it those that say more, and newer ones that say as much. */
  private record Hit(float score, long id) implements Comparable<Hit> {
    private static final Comparator<Hit> ORDER =
        Comparator.comparingDouble(Hit::score).thenComparingLong(Hit::id).reversed();

    @Override
    public int compareTo(Hit other) {
      return ORDER.compare(this, other);
    }
  }

  /** A word that no text has may be a mistyped one: texts with most of its letters do as well. */
  private static Query said(String term, Weights weights) {
    if (term.charAt(0) != WORD || weights.isKnown(term)) {
      return new ConstantScoreQuery(new TermQuery(new Term(TERM, term)));
    }
    BooleanQuery.Builder groups = new BooleanQuery.Builder();
    Set<String> all = Reading.trigrams(List.of(term.substring(1)));
    all.forEach(group -> groups.add(new TermQuery(new Term(GROUP, group)), Occur.SHOULD));
    groups.setMinimumNumberShouldMatch(Math.max(1, (int) Math.round(all.size() * MOST_LETTERS)));
    return new ConstantScoreQuery(groups.build());
  }

  /** Texts about a place or one inside it, by their words or by the form. */
  private static Query place(Set<String> codes) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String code : codes) {
      query.add(new TermQuery(new Term(PLACE, code)), Occur.SHOULD);
      if (code.length() < KATO) {
        query.add(new PrefixQuery(new Term(PLACE, code)), Occur.SHOULD);
        query.add(new PrefixQuery(new Term(WHERE, code)), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private static BooleanQuery query(Reading reading, Collection<String> scopes, Weights weights) {
    BooleanQuery.Builder said = new BooleanQuery.Builder();
    Map<String, Double> terms = new HashMap<>();
    reading.terms().forEach((term, strength) -> terms.put(term, strength * weights.ofTerm(term)));
    double sum = add(said, TERM, terms, MOST_TERMS, 1);
    Map<String, Double> groups = new HashMap<>();
    reading.trigrams().forEach(group -> groups.put(group, weights.ofGroup(group)));
    double ofGroups = groups.values().stream().mapToDouble(Double::doubleValue).sum();
    add(said, GROUP, groups, MOST_GROUPS, OF_GROUPS * Math.max(sum, 1) / Math.max(ofGroups, 1));
    for (Set<String> codes : reading.places()) {
      if (codes.size() <= RARE_NAME) {
        Map<String, Double> places = new HashMap<>();
        codes.forEach(code -> places.put(code, OF_PLACES * Math.max(sum, 1) / 2));
        add(said, PLACE, places, RARE_NAME, 1);
      }
    }
    return new BooleanQuery.Builder()
        .add(said.build(), Occur.MUST)
        .add(new TermInSetQuery(SCOPE, scopes.stream().map(BytesRef::new).toList()), Occur.FILTER)
        .build();
  }

  private static double add(
      BooleanQuery.Builder query, String field, Map<String, Double> words, int most, double by) {
    List<Map.Entry<String, Double>> weightiest =
        words.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .toList();
    double sum = 0;
    for (Map.Entry<String, Double> word : weightiest) {
      float boost = (float) Math.max(0.001, word.getValue() * by);
      sum += boost;
      query.add(new BoostQuery(new TermQuery(new Term(field, word.getKey())), boost), Occur.SHOULD);
    }
    return sum;
  }

  /** What rare words weigh against common ones. */
  private static final class Weights {
    private final IndexReader reader;
    private final Map<String, Double> terms = new HashMap<>();
    private final Map<String, Double> groups = new HashMap<>();

    private Weights(IndexReader reader) {
      this.reader = reader;
    }

    private double ofTerm(String term) {
      return terms.computeIfAbsent(term, one -> weight(TERM, one));
    }

    private double ofGroup(String group) {
      return groups.computeIfAbsent(group, one -> weight(GROUP, one));
    }

    /** Whether any text says it. */
    private boolean isKnown(String term) {
      return having(TERM, term) > 0;
    }

    private double weight(String field, String word) {
      double many = reader.numDocs() + FEW;
      return Math.max(0.2, Math.log(many / (having(field, word) + 1)));
    }

    private int having(String field, String word) {
      try {
        return reader.docFreq(new Term(field, word));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
