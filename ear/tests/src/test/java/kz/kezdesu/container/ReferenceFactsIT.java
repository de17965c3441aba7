package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The facts that stand before anybody does anything. */
@ExtendWith(ArquillianExtension.class)
class ReferenceFactsIT {
  @Inject private Tables tables;

  @Test
  void allMigrationsAreApplied() throws SQLException {
    assertThat(tables.number("select count(*) from flyway_schema_history where success"))
        .isGreaterThanOrEqualTo(2);
    assertThat(tables.number("select count(*) from flyway_schema_history where not success"))
        .isZero();
  }

  @Test
  void thereAreTwentyRegionsEachWithDistricts() throws SQLException {
    assertThat(tables.count("region")).isEqualTo(20);
    assertThat(tables.count("district")).isEqualTo(228);
    assertThat(tables.number("select count(distinct region_kato) from district")).isEqualTo(20);
  }

  @Test
  void thereAreTwentyOneMinistriesOfWhichTwoAreExcluded() throws SQLException {
    assertThat(tables.number("select count(*) from body where kind = 'MINISTRY'")).isEqualTo(21);
    assertThat(tables.count("edition_exclusion")).isEqualTo(2);
  }

  @Test
  void everyRegionHasItsAkimat() throws SQLException {
    assertThat(tables.number("select count(distinct region_kato) from body where kind = 'AKIMAT'"))
        .isEqualTo(20);
  }

  @Test
  void everyNameIsWrittenInKazakhRussianAndEnglish() throws SQLException {
    assertThat(
            tables.number(
                "select count(*) from (select name_kk, name_ru, name_en from region"
                    + " union all select name_kk, name_ru, name_en from body"
                    + " union all select name_kk, name_ru, name_en from topic) named"
                    + " where trim(name_kk) = '' or trim(name_ru) = '' or trim(name_en) = ''"))
        .isZero();
  }
}
