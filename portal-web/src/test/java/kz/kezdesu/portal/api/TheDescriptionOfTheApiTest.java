package kz.kezdesu.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Outside programs are built on {@code openapi.json}: it must say what the resources do. */
class TheDescriptionOfTheApiTest {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonObject description = read();

  @Test
  void namesEveryCallThatTheResourcesAnswer() throws ReflectiveOperationException {
    assertThat(described()).containsExactlyInAnyOrderElementsOf(answered());
  }

  @Test
  void pointsOnlyToWhatItHolds() {
    List<String> references = new ArrayList<>();
    collectReferences(description, references);

    assertThat(references)
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              assertThat(reference).startsWith("#/");
              assertThat(Json.createPointer(reference.substring(1)).containsValue(description))
                  .as(reference)
                  .isTrue();
            });
  }

  @Test
  void givesEachCallItsOwnName() {
    List<String> names = new ArrayList<>();
    description
        .getJsonObject("paths")
        .values()
        .forEach(
            path ->
                path.asJsonObject()
                    .values()
                    .forEach(call -> names.add(call.asJsonObject().getString("operationId"))));

    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }

  private Set<String> described() {
    Set<String> calls = new TreeSet<>();
    description
        .getJsonObject("paths")
        .forEach(
            (path, methods) ->
                methods.asJsonObject().keySet().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> calls.add(method + " " + path)));
    return calls;
  }

  private static Set<String> answered() throws ReflectiveOperationException {
    Set<String> calls = new TreeSet<>();
    for (Class<?> resource : resources()) {
      for (Method method : resource.getDeclaredMethods()) {
        for (String verb : verbsOf(method)) {
          Path below = method.getAnnotation(Path.class);
          calls.add(
              verb
                  + " "
                  + Stream.of(resource.getAnnotation(Path.class), below)
                      .filter(Objects::nonNull)
                      .map(Path::value)
                      .filter(part -> !part.isEmpty())
                      .map(part -> "/" + part)
                      .reduce("", String::concat));
        }
      }
    }
    return calls;
  }

  private static List<String> verbsOf(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<Class<?>> resources() throws ReflectiveOperationException {
    List<Class<?>> resources = new ArrayList<>();
    for (String file : Objects.requireNonNull(folder().list())) {
      if (file.endsWith("Resource.class")) {
        resources.add(
            Class.forName(
                ApiRoot.class.getPackageName() + "." + file.replace(".class", ""),
                false,
                ApiRoot.class.getClassLoader()));
      }
    }
    assertThat(resources).isNotEmpty();
    return resources;
  }

  private static File folder() {
    try {
      return new File(
          Objects.requireNonNull(ApiRoot.class.getResource("ApiRoot.class")).toURI().resolve("."));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collectReferences(JsonValue value, List<String> into) {
    if (value instanceof JsonObject object) {
      if (object.get("$ref") instanceof JsonString reference) {
        into.add(reference.getString());
      }
      object.values().forEach(inner -> collectReferences(inner, into));
    } else if (value instanceof JsonStructure list) {
      list.asJsonArray().forEach(inner -> collectReferences(inner, into));
    }
  }

  private static JsonObject read() {
    InputStream file = ApiRoot.class.getResourceAsStream(OpenApiResource.DESCRIPTION);
    try (JsonReader reader = Json.createReader(Objects.requireNonNull(file))) {
      return reader.readObject();
    }
  }
}
