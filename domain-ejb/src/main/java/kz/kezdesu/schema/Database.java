package kz.kezdesu.schema;

/**
 * The one connection pool of the application. Where it points is decided outside, by {@code
 * KEZDESU_DB_URL}, {@code KEZDESU_DB_USER} and {@code KEZDESU_DB_PASSWORD}.
 */
public final class Database {
  /** The name under which the pool is found in every module of the EAR. */
  public static final String JNDI_NAME = "java:app/jdbc/kezdesu";

  /** The schema that holds every table. */
  public static final String SCHEMA = "kezdesu";

  private Database() {}
}
