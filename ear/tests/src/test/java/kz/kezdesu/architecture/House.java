package kz.kezdesu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/**
 * The code below one root package, and the words to speak of it.
 *
 * @param root the package that holds all capabilities and both sites
 */
record House(String root) {
  private static final Set<String> SITES = Set.of("portal", "backoffice");
  private static final Set<Class<? extends Annotation>> RIGHTS =
      Set.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
  private static final Set<String> ROOMS = Set.of("model", "store");

  DescribedPredicate<JavaClass> areInside() {
    return resideInAPackage(root + "..");
  }

  DescribedPredicate<JavaClass> areInASite() {
    return resideInAnyPackage(root + ".portal..", root + ".backoffice..");
  }

  DescribedPredicate<JavaClass> areInsideButNotTheHandlersOfTheSites() {
    return areInside()
        .and(
            DescribedPredicate.not(
                resideInAnyPackage(root + ".portal.shell", root + ".backoffice.shell")));
  }

  DescribedPredicate<JavaClass> areBoundaries() {
    return areInTheDomain()
        .and(annotatedWith(Stateless.class).or(annotatedWith(Singleton.class)))
        .as("are boundaries");
  }

  DescribedPredicate<JavaClass> areInTheDomain() {
    return areInside().and(DescribedPredicate.not(areInASite())).as("are in the domain");
  }

  SliceAssignment capabilitiesOfTheDomain() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return capabilityOf(type)
            .filter(capability -> !SITES.contains(capability))
            .map(SliceIdentifier::of)
            .orElseGet(SliceIdentifier::ignore);
      }

      @Override
      public String getDescription() {
        return "capabilities of the domain";
      }
    };
  }

  ArchCondition<JavaClass> stayOutOfTheRoomsOfOthers() {
    return new ArchCondition<>("stay out of the model and the store of other capabilities") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass other = dependency.getTargetClass().getBaseComponentType();
          if (isInARoom(other) && !capabilityOf(other).equals(capabilityOf(type))) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  ArchCondition<JavaClass> liveInAPackageMarked(Class<? extends Annotation> annotation) {
    return new ArchCondition<>("live in a package marked @" + annotation.getSimpleName()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        JavaPackage home = type.getPackage();
        if (home.tryGetPackageInfo().filter(info -> info.isAnnotatedWith(annotation)).isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(
                  type, home.getName() + " has no package-info with it: " + type.getName()));
        }
      }
    };
  }

  /** The right stands on the method, or on the class for all of them. */
  static ArchCondition<JavaMethod> sayWhoMay() {
    return new ArchCondition<>("say who may") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (RIGHTS.stream()
            .noneMatch(
                right ->
                    method.isAnnotatedWith(right) || method.getOwner().isAnnotatedWith(right))) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " does not say who may call it"));
        }
      }
    };
  }

  static DescribedPredicate<JavaMethod> areCalledByTheServer() {
    return describe(
        "are called by the server when an instance begins and ends",
        method ->
            method.isAnnotatedWith(PostConstruct.class)
                || method.isAnnotatedWith(PreDestroy.class));
  }

  static ArchCondition<JavaMethod> haveANameOfTheirOwn() {
    return new ArchCondition<>("have a name of their own") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (method.getOwner().getMethods().stream()
            .anyMatch(other -> !other.equals(method) && other.getName().equals(method.getName()))) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " shares its name with another method"));
        }
      }
    };
  }

  static ArchCondition<JavaCodeUnit> notCatch(Class<?>... throwables) {
    return new ArchCondition<>("not catch " + Arrays.toString(throwables)) {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        for (TryCatchBlock block : unit.getTryCatchBlocks()) {
          for (JavaClass caught : block.getCaughtThrowables()) {
            if (Arrays.stream(throwables).anyMatch(caught::isEquivalentTo)) {
              events.add(
                  SimpleConditionEvent.violated(
                      unit,
                      unit.getFullName() + " catches it in " + block.getSourceCodeLocation()));
            }
          }
        }
      }
    };
  }

  /** Reading the time of the machine itself. */
  static DescribedPredicate<JavaCall<?>> readTheWallClock() {
    return describe(
        "read the wall clock",
        call -> {
          CodeUnitCallTarget target = call.getTarget();
          String owner = target.getOwner().getName();
          boolean withoutArguments = target.getRawParameterTypes().isEmpty();
          return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesAClock(target);
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case "getInstance" -> owner.equals(Calendar.class.getName());
            case "<init>" -> withoutArguments && owner.equals(Date.class.getName());
            default -> false;
          };
        });
  }

  /** Not deciding what time it is. */
  static ArchCondition<JavaCodeUnit> notMakeAClock() {
    return new ArchCondition<>("not make a clock") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        for (JavaMethodCall call : unit.getMethodCallsFromSelf()) {
          if (call.getTargetOwner().isEquivalentTo(Clock.class)
              && call.getName().matches("system.*|fixed|offset|tick.*")) {
            events.add(SimpleConditionEvent.violated(unit, call.getDescription()));
          }
        }
      }
    };
  }

  static DescribedPredicate<JavaCall<?>> writeAQuery() {
    return describe(
        "write a query",
        call ->
            call.getTarget().getOwner().isAssignableTo(EntityManager.class)
                && call.getTarget().getName().matches("create(Native|StoredProcedure)?Query"));
  }

  private static boolean takesAClock(CodeUnitCallTarget target) {
    return target.getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private boolean isInARoom(JavaClass type) {
    return pathBelowRoot(type)
        .filter(path -> path.length > 1 && ROOMS.contains(path[1]))
        .isPresent();
  }

  private Optional<String> capabilityOf(JavaClass type) {
    return pathBelowRoot(type).map(path -> path[0]);
  }

  private Optional<String[]> pathBelowRoot(JavaClass type) {
    String home = type.getPackageName();
    return home.startsWith(root + ".")
        ? Optional.of(home.substring(root.length() + 1).split("\\."))
        : Optional.empty();
  }
}
