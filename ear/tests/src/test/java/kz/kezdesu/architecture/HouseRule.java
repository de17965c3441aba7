package kz.kezdesu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * A rule of the house. It is written once for a root package: {@code kz.kezdesu} for the product,
 * and the root of the offenders for the proof that the rule can fail. The offender is the class
 * that must be named in the report.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum HouseRule {
  MODEL_AND_STORE_ARE_PRIVATE_ROOMS(
      "question.QuestionIntake",
      house ->
          classes()
              .that(house.areInside())
              .should(house.stayOutOfTheRoomsOfOthers())
              .because("a capability is known by its base package: boundary, event or id")),

  CAPABILITIES_HAVE_NO_CYCLES(
      "question.QuestionIntake",
      house ->
          slices()
              .assignedFrom(house.capabilitiesOfTheDomain())
              .should()
              .beFreeOfCycles()
              .because("of two capabilities one comes first")),

  DOMAIN_KNOWS_NO_SCREEN(
      "question.DrawsItself",
      house ->
          noClasses()
              .that(house.areInTheDomain())
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  house.root() + ".portal..",
                  house.root() + ".backoffice..",
                  "jakarta.faces..",
                  "jakarta.servlet..",
                  "jakarta.ws.rs..")
              .because("the domain outlives its screens")),

  SITES_KNOW_NO_TABLE(
      "portal.question.AskPage",
      house ->
          noClasses()
              .that(house.areInASite())
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
              .because("pages speak with boundaries")),

  PORTAL_DOES_NOT_SEE_THE_BACK_OFFICE(
      "portal.question.AskPage",
      house ->
          noClasses()
              .that()
              .resideInAPackage(house.root() + ".portal..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage(house.root() + ".backoffice..")),

  BACK_OFFICE_DOES_NOT_SEE_THE_PORTAL(
      "backoffice.inbox.InboxPage",
      house ->
          noClasses()
              .that()
              .resideInAPackage(house.root() + ".backoffice..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage(house.root() + ".portal..")),

  PORTAL_IS_PLAIN_FACES(
      "portal.question.AskPage",
      house ->
          noClasses()
              .that()
              .resideInAPackage(house.root() + ".portal..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("org.primefaces..", "org.omnifaces..")),

  DECREE_IS_PURE_JAVA(
      "decree.Report",
      house ->
          classes()
              .that()
              .resideInAPackage(house.root() + ".decree..")
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(house.root() + ".decree..", "java..", "org.jspecify..")
              .because("the law does not know what machine runs it")),

  PACKAGES_ARE_NAMED_FOR_THE_DOMAIN(
      "util.Strings",
      house ->
          noClasses()
              .that(house.areInside())
              .should()
              .resideInAnyPackage(
                  "..util..",
                  "..utils..",
                  "..common..",
                  "..helper..",
                  "..helpers..",
                  "..service..",
                  "..services..",
                  "..dto..",
                  "..misc..")
              .because("a thing without a domain name has no home yet")),

  CLASSES_ARE_NAMED_FOR_WHAT_THEY_DO(
      "question.QuestionManager",
      house ->
          noClasses()
              .that(house.areInside())
              .should()
              .haveNameMatching(".*(Service|Manager|Impl|Utils?|Helper|Facade|Bean|DTO|Dto)$")
              .because("these words say nothing")),

  PACKAGES_SAY_THEIR_DUTY(
      "util.Strings",
      house ->
          classes()
              .that(house.areInside())
              .should(house.liveInAPackageMarked(NullMarked.class))
              .because("package-info.java holds the duty, the clauses and @NullMarked")),

  BOUNDARIES_SAY_WHO_MAY(
      "question.QuestionIntake",
      house ->
          methods()
              .that()
              .areDeclaredInClassesThat(house.areBoundaries())
              .and()
              .arePublic()
              .and()
              .areNotStatic()
              .should(House.sayWhoMay())
              .because("the right is on the boundary, for every method")),

  WHAT_THE_SERVER_CALLS_HAS_A_NAME_OF_ITS_OWN(
      "question.QuestionIntake",
      house ->
          methods()
              .that()
              .areDeclaredInClassesThat(house.areInside())
              .and(House.areCalledByTheServer())
              .should(House.haveANameOfTheirOwn())
              .because("the server finds such a method by its name alone")),

  TIME_COMES_FROM_A_CLOCK(
      "question.QuestionIntake",
      house ->
          noClasses()
              .that(house.areInside())
              .should()
              .callCodeUnitWhere(House.readTheWallClock())
              .because("a Clock is injected at the boundary")),

  CLOCKS_ARE_MADE_BY_PRODUCERS(
      "question.QuestionIntake",
      house ->
          codeUnits()
              .that()
              .areDeclaredInClassesThat(house.areInside())
              .and()
              .areNotAnnotatedWith(Produces.class)
              .should(House.notMakeAClock())
              .because("one producer decides what time it is")),

  BELOW_THE_BOUNDARY_TIME_IS_AN_ARGUMENT(
      "decree.Report",
      house ->
          noClasses()
              .that(house.areInside())
              .and()
              .resideInAnyPackage("..model..", "..store..", house.root() + ".decree..")
              .should()
              .dependOnClassesThat()
              .areAssignableTo(Clock.class)),

  ENTITIES_HAVE_VERBS_NOT_SETTERS(
      "question.model.Question",
      house ->
          noMethods()
              .that()
              .areDeclaredInClassesThat()
              .areAnnotatedWith(Entity.class)
              .and()
              .areDeclaredInClassesThat(house.areInside())
              .should()
              .haveNameMatching("set[A-Z].*")),

  NOBODY_CATCHES_EVERYTHING(
      "question.QuestionIntake",
      house ->
          codeUnits()
              .that()
              .areDeclaredInClassesThat(house.areInsideButNotTheHandlersOfTheSites())
              .should(House.notCatch(Exception.class, RuntimeException.class))
              .because("each site has one handler; elsewhere a defect must be seen")),

  QUERIES_LIVE_IN_STORES(
      "question.QuestionIntake",
      house ->
          noClasses()
              .that(house.areInside())
              .and()
              .resideOutsideOfPackage("..store..")
              .should()
              .callCodeUnitWhere(House.writeAQuery())
              .because("beside the named ones, queries have one home")),

  ROWS_AND_DETAILS_ARE_RECORDS(
      "question.QuestionRow",
      house ->
          classes()
              .that(house.areInside())
              .and()
              .haveNameMatching(".*[a-z](Row|Detail)$")
              .should()
              .beRecords());

  private final String offender;
  private final Function<House, ArchRule> text;

  HouseRule(String offender, Function<House, ArchRule> text) {
    this.offender = offender;
    this.text = text;
  }

  /** The rule for the code below a root package. */
  ArchRule in(String root) {
    return text.apply(new House(root)).as(name());
  }

  /** The class that breaks the rule, without its root. */
  String offender() {
    return offender;
  }
}
