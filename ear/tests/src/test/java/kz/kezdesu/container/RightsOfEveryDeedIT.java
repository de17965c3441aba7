package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.problem.ProgressOutcome;
import kz.kezdesu.question.DeskResult;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rights of the staff, over every deed of every session bean of the application, whatever is
 * added to it: every role, at the own body and at another.
 */
@ExtendWith(ArquillianExtension.class)
class RightsOfEveryDeedIT {
  /** Those who work for one ministry or one akimat; the others work for the whole country. */
  private static final Set<Role> OF_ONE_BODY =
      EnumSet.of(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.HOST, Role.AKIMAT);

  @Resource private UserTransaction transaction;
  @Inject private BeanManager beans;
  @Inject private Staff staff;
  @Inject private Village village;
  @Inject private WorkOfHealth work;

  private final Map<Role, String> here = new EnumMap<>(Role.class);
  private final Map<Role, String> elsewhere = new EnumMap<>(Role.class);

  /** Something that a person of staff can do. */
  private record Deed(Object bean, Method method, Set<Role> roles) {
    String name() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Whether it is only done inside another deed, which has asked whose the thing is. */
    boolean isPartOfAnother() {
      return Stream.of(method, method.getDeclaringClass())
          .map(place -> place.getAnnotation(TransactionAttribute.class))
          .anyMatch(
              wanted -> wanted != null && wanted.value() == TransactionAttributeType.MANDATORY);
    }
  }

  @BeforeEach
  void peopleAtTwoBodies() throws SQLException {
    for (Role role : Role.values()) {
      here.put(role, hire(role, role == Role.AKIMAT ? "akimat.10" : "moh"));
      elsewhere.put(role, hire(role, role == Role.AKIMAT ? "akimat.11" : "moe"));
    }
    work.begin(village);
  }

  @Test
  void aRoleThatIsNotNamedDoesNothing() throws Exception {
    List<String> done = new ArrayList<>();
    for (Deed deed : deeds()) {
      for (Role role : EnumSet.complementOf(EnumSet.copyOf(deed.roles()))) {
        Optional<Exception> refused = refusal(deed, here(role), role);
        if (refused.filter(EJBAccessException.class::isInstance).isEmpty()) {
          done.add(deed.name() + " as " + role + ": " + refused);
        }
      }
    }
    assertThat(done).isEmpty();
    assertThat(deeds()).as("deeds of the staff").hasSizeGreaterThan(120);
  }

  @Test
  void nobodyTouchesTheWorkOfAnotherBody() throws Exception {
    List<String> done = new ArrayList<>();
    for (Deed deed : deeds()) {
      if (deed.isPartOfAnother() || !work.isAbout(deed.method())) {
        continue;
      }
      for (Role role : deed.roles()) {
        Optional<Exception> refused = refusal(deed, elsewhere(role), role);
        if (OF_ONE_BODY.contains(role) && refused.filter(this::isHidden).isEmpty()) {
          done.add(deed.name() + " as " + role + ": " + refused);
        }
      }
    }
    assertThat(done).isEmpty();
  }

  /** A refusal for another reason shows that the right itself is there. */
  @Test
  void whoeverHasTheRightIsNotRefusedForIt() throws Exception {
    List<String> refusals = new ArrayList<>();
    for (Deed deed : deeds()) {
      for (Role role : deed.roles()) {
        Optional<Exception> refused = refusal(deed, here(role), role);
        if (refused
            .filter(why -> why instanceof EJBAccessException || why instanceof NotYours)
            .isPresent()) {
          refusals.add(deed.name() + " as " + role + ": " + refused);
        }
      }
    }
    assertThat(refusals).isEmpty();
  }

  /** The President's office sees all and changes nothing (7). */
  @Test
  @Decree("7")
  void thePresidentsOfficeChangesNothing() throws Exception {
    String before = work.fingerprint();
    for (Deed deed : deeds()) {
      if (deed.roles().contains(Role.PRESIDENTIAL_ADMINISTRATION)) {
        staff.as(
            here(Role.PRESIDENTIAL_ADMINISTRATION),
            Role.PRESIDENTIAL_ADMINISTRATION,
            () -> refusal(deed));
      }
    }
    assertThat(work.fingerprint()).isEqualTo(before);
  }

  private boolean isHidden(Exception why) {
    return why instanceof NotYours || why instanceof NotFound;
  }

  /** Why the deed was refused, when it was; whatever it did is undone. */
  private Optional<Exception> refusal(Deed deed, String login, Role role) throws Exception {
    return staff.as(
        login,
        role,
        () -> {
          transaction.begin();
          try {
            return refusal(deed);
          } finally {
            transaction.rollback();
          }
        });
  }

  private Optional<Exception> refusal(Deed deed) throws ReflectiveOperationException {
    try {
      Object done = deed.method().invoke(deed.bean(), work.arguments(deed.method()));
      return done instanceof Collection<?> many
          ? many.stream().findFirst().flatMap(RightsOfEveryDeedIT::refusalOf)
          : Optional.empty();
    } catch (InvocationTargetException refused) {
      return refused.getCause() instanceof Exception why ? Optional.of(why) : Optional.of(refused);
    }
  }

  /** A deed over many things tells of each what became of it. */
  private static Optional<Exception> refusalOf(Object outcome) {
    if (outcome instanceof DeskResult one) {
      return Optional.ofNullable(one.refusal());
    } else if (outcome instanceof ProgressOutcome one) {
      return Optional.ofNullable(one.refusal());
    }
    return Optional.empty();
  }

  private List<Deed> deeds() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getBeanClass().getName().startsWith("kz.kezdesu."))
        .filter(RightsOfEveryDeedIT::isSessionBean)
        .flatMap(this::deedsOf)
        .sorted(Comparator.comparing(Deed::name).thenComparing(deed -> deed.method().toString()))
        .toList();
  }

  private static boolean isSessionBean(Bean<?> bean) {
    return bean.getBeanClass().isAnnotationPresent(Stateless.class)
        || bean.getBeanClass().isAnnotationPresent(Singleton.class);
  }

  private Stream<Deed> deedsOf(Bean<?> bean) {
    Class<?> type = bean.getBeanClass();
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .flatMap(
            method ->
                roles(type, method)
                    .map(
                        roles ->
                            new Deed(
                                beans.getReference(bean, type, beans.createCreationalContext(bean)),
                                method,
                                roles))
                    .stream());
  }

  private static Optional<Set<Role>> roles(Class<?> type, Method method) {
    RolesAllowed named = method.getAnnotation(RolesAllowed.class);
    if (named == null) {
      named = type.getAnnotation(RolesAllowed.class);
    }
    return Optional.ofNullable(named)
        .map(
            roles -> {
              EnumSet<Role> set = EnumSet.noneOf(Role.class);
              Arrays.stream(roles.value()).map(Role::valueOf).forEach(set::add);
              return set;
            });
  }

  private String here(Role role) {
    return Objects.requireNonNull(here.get(role));
  }

  private String elsewhere(Role role) {
    return Objects.requireNonNull(elsewhere.get(role));
  }

  private String hire(Role role, String body) throws SQLException {
    return staff.hire(role + "." + UUID.randomUUID(), role, body);
  }
}
