package kz.kezdesu.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
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
