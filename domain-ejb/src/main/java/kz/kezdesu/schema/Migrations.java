package kz.kezdesu.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to this release before anything else of the application starts. Forward only;
 * each migration keeps the release before it running.
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
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
  @Resource(lookup = Database.JNDI_NAME)
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(dataSource)
        .schemas(Database.SCHEMA)
        .defaultSchema(Database.SCHEMA)
        .locations("classpath:kz/kezdesu/schema")
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
