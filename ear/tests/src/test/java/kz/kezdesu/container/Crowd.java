package kz.kezdesu.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Lets many do something at the same time. */
@ApplicationScoped
public class Crowd {
  @Resource private ManagedExecutorService threads;

  /** All deeds at once; what each answered, in order. */
  public <T> List<T> together(List<Callable<T>> deeds) {
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> done : threads.invokeAll(deeds)) {
        answers.add(done.get());
      }
      return answers;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
