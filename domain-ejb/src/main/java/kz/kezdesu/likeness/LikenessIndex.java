package kz.kezdesu.likeness;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Texts that can be found by what they say. It lives in memory and holds nothing that is not in the
 * database: it is filled from there, and again after a restart.
 */
public final class LikenessIndex implements Closeable {
  /** So many of those that share most with a text are compared with it word for word. */
  private static final int COMPARED = 120;

  private static final int MOST_TERMS = 40;
  private static final int MOST_GROUPS = 40;
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

  private static final FieldType WORDS = words();

  private final Interpreter interpreter;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** An empty one that knows these places. */
  public LikenessIndex(Collection<Place> places) {
    this(new Interpreter(Vocabulary.load(), new Gazetteer(places)));
  }

  LikenessIndex(Interpreter interpreter) {
    this.interpreter = interpreter;
    try {
      IndexWriterConfig config = new IndexWriterConfig(new NoAnalysis());
      config.setSimilarity(new BooleanSimilarity());
      writer = new IndexWriter(new ByteBuffersDirectory(), config);
      searchers = new SearcherManager(writer, null);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
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

  /** Forgets texts. */
  public void remove(Collection<Long> ids) {
    try {
      for (Long id : ids) {
        writer.deleteDocuments(new Term(ID, id.toString()));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What was put or removed before counts from here on. */
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Document document(Entry entry) {
    Reading reading = interpreter.read(entry.text());
    Document document = new Document();
    document.add(new StringField(ID, Long.toString(entry.id()), Field.Store.YES));
    reading.terms().keySet().forEach(term -> document.add(new Field(TERM, term, WORDS)));
    reading.trigrams().forEach(group -> document.add(new Field(GROUP, group, WORDS)));
    entry.scopes().forEach(scope -> document.add(new Field(SCOPE, scope, WORDS)));
    for (Set<String> codes : reading.places()) {
      if (codes.size() <= RARE_NAME) {
        codes.forEach(code -> document.add(new Field(PLACE, code, WORDS)));
      }
    }
    document.add(new StoredField(READING, reading.written()));
    document.add(new StoredField(FORM, digits(entry.districtKato(), entry.regionKato())));
    return document;
  }

  /** The digits of the district, else of the region, else nothing. */
  private static String digits(@Nullable String district, String region) {
    if (district != null) {
      return new Place(district, "", "", false).digits();
    }
    return region.isEmpty() ? "" : new Place(region, "", "", false).digits();
  }

  /**
   * What is most like a text, the most alike first.
   *
   * @param regionKato the region that the text is about, where it names no place; or empty
   * @param scope a word that all found ones bear, or empty
   * @param least the least score of what is found
   */
  public List<Found> alike(String text, String regionKato, String scope, int most, double least) {
    Reading reading = interpreter.read(text);
    if (reading.isEmpty()) {
      return List.of();
    }
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return alike(searcher, reading, digits(null, regionKato), scope, least).stream()
            .limit(most)
            .toList();
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private List<Found> alike(
      IndexSearcher searcher, Reading reading, String region, String scope, double least)
      throws IOException {
    searcher.setSimilarity(new BooleanSimilarity());
    Weights weights = new Weights(searcher.getIndexReader());
    ScoreDoc[] candidates = searcher.search(query(reading, scope, weights), COMPARED).scoreDocs;
    List<Found> found = new ArrayList<>();
    for (ScoreDoc candidate : candidates) {
      Document document = searcher.storedFields().document(candidate.doc);
      Reading other = Reading.of(document.get(READING));
      Whereabouts whereabouts =
          Whereabouts.of(reading.places(), located(other.places(), document.get(FORM)));
      Likeness likeness =
          Likeness.of(reading, other, whereabouts, weights::ofTerm, weights::ofGroup);
      double score = likeness.score();
      if (reading.places().isEmpty() && !region.isEmpty()) {
        score = nearby(score, region, document.get(FORM));
      }
      if (score >= least) {
        found.add(new Found(Long.parseLong(document.get(ID)), score, score >= Likeness.CERTAIN));
      }
    }
    found.sort(Comparator.comparingDouble(Found::score).reversed().thenComparingLong(Found::id));
    return found;
  }

  private static List<Set<String>> located(List<Set<String>> named, String form) {
    return named.isEmpty() && !form.isEmpty() ? List.of(Set.of(form)) : named;
  }

  /** A text that names no place is taken to be about the region of its meeting. */
  private static double nearby(double score, String region, String form) {
    return form.startsWith(region) ? score : Math.min(score * 0.93, 0.89);
  }

  private static BooleanQuery query(Reading reading, String scope, Weights weights) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Map<String, Double> terms = new HashMap<>();
    reading.terms().forEach((term, strength) -> terms.put(term, strength * weights.ofTerm(term)));
    double sum = add(query, TERM, terms, MOST_TERMS, 1);
    Map<String, Double> groups = new HashMap<>();
    reading.trigrams().forEach(group -> groups.put(group, weights.ofGroup(group)));
    double ofGroups = groups.values().stream().mapToDouble(Double::doubleValue).sum();
    add(query, GROUP, groups, MOST_GROUPS, OF_GROUPS * Math.max(sum, 1) / Math.max(ofGroups, 1));
    for (Set<String> codes : reading.places()) {
      if (codes.size() <= RARE_NAME) {
        Map<String, Double> places = new HashMap<>();
        codes.forEach(code -> places.put(code, OF_PLACES * Math.max(sum, 1) / 2));
        add(query, PLACE, places, RARE_NAME, 1);
      }
    }
    if (!scope.isEmpty()) {
      query.add(new TermQuery(new Term(SCOPE, scope)), Occur.FILTER);
    }
    return query.setMinimumNumberShouldMatch(1).build();
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

    private double weight(String field, String word) {
      try {
        double many = reader.numDocs() + FEW;
        double having = reader.docFreq(new Term(field, word)) + 1;
        return Math.max(0.2, Math.log(many / having));
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
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
