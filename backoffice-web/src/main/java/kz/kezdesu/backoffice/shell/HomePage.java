package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for the caller, most urgent first. */
@Named
@RequestScoped
@InMenu(order = 0)
public class HomePage {
  @Inject @Any private Instance<ToDo> sources;

  private @Nullable List<ToDo.Waiting> waiting;

  public void load() {
    waiting =
        sources.stream()
            .flatMap(source -> source.waiting().stream())
            .filter(line -> line.count() > 0)
            .sorted(Comparator.comparingInt(ToDo.Waiting::order))
            .toList();
  }

  public List<ToDo.Waiting> getWaiting() {
    return waiting == null ? List.of() : waiting;
  }
}
