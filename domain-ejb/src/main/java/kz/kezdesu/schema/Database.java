package kz.kezdesu.schema;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The one connection pool of the application. Where it points is decided outside, by {@code
 * KEZDESU_DB_URL}, {@code KEZDESU_DB_USER} and {@code KEZDESU_DB_PASSWORD}.
 */
@DataSourceDefinition(
    name = Database.JNDI_NAME,
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=KEZDESU_DB_URL}",
    user = "${ENV=KEZDESU_DB_USER}",
    password = "${ENV=KEZDESU_DB_PASSWORD}",
    minPoolSize = 4,
    maxPoolSize = 40,
    properties = {
      "stringType=unspecified",
      "currentSchema=kezdesu,public",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
public final class Database {
  /** The name under which the pool is found in every module of the EAR. */
  public static final String JNDI_NAME = "java:app/jdbc/kezdesu";

  /** The schema that holds every table. */
  public static final String SCHEMA = "kezdesu";

  private Database() {}
}
