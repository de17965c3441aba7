package kz.kezdesu.backoffice.shell;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** The pages of the back office, collected from the pages themselves, and who may open them. */
@Named
@ApplicationScoped
public class Menu {
  private static final String SITE = "kz.kezdesu.backoffice.";
  private static final Set<Role> ON_QUESTIONS =
      EnumSet.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);

  @EJB private Bodies bodies;
  @Inject private BeanManager beans;
  @Inject private Caller caller;

  private List<Entry> entries = List.of();

  /**
   * One page.
   *
   * @param path its address below the back office
   * @param key its name in the book of texts, such as {@code question_inbox}
   */
  public record Entry(
      String path, String key, int order, boolean listed, boolean ofAkimat, List<Role> roles) {
    static Entry of(Class<?> page) {
      InMenu inMenu = Objects.requireNonNull(page.getAnnotation(InMenu.class));
      String folder = page.getPackageName().substring(SITE.length());
      String name = page.getSimpleName();
      String view =
          name.substring(0, name.length() - "Page".length())
              .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
              .toLowerCase(Locale.ROOT);
      boolean home = folder.equals("shell");
      return new Entry(
          home ? "/" : "/" + folder + "/" + view,
          folder + "_" + view,
          inMenu.order(),
          inMenu.listed(),
          inMenu.ofAkimat(),
          List.of(inMenu.roles()));
    }

    private boolean isAt(String asked) {
      return asked.equals(path);
    }
  }

  @PostConstruct
  void collect() {
    entries =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(bean -> bean.getBeanClass())
            .filter(type -> type.isAnnotationPresent(InMenu.class))
            .distinct()
            .map(Entry::of)
            .sorted(Comparator.comparingInt(Entry::order))
            .toList();
  }

  /** What the caller's menu shows, in order. */
  public List<Entry> getEntries() {
    return entries.stream().filter(Entry::listed).filter(this::isForCaller).toList();
  }

  /** Whether the page at this address is for the caller; pages without roles are for everybody. */
  public boolean opens(String path) {
    return entries.stream().filter(entry -> entry.isAt(path)).allMatch(this::isForCaller);
  }

  /** Whether an address is this page or one below it, so that the menu shows where one is. */
  public boolean isAbove(Entry entry, String path) {
    return entry.isAt(path);
  }

  private boolean isForCaller(Entry entry) {
    return entry.roles().isEmpty()
        || entry.roles().stream().anyMatch(role -> isForCaller(entry, role));
  }

  /** At an akimat those who work on questions work on nothing else. */
  private boolean isForCaller(Entry entry, Role role) {
    return caller.bodies(role).stream()
        .anyMatch(
            body -> entry.ofAkimat() || !ON_QUESTIONS.contains(role) || bodies.isMinistry(body));
  }
}
