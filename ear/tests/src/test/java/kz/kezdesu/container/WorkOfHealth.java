package kz.kezdesu.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.kezdesu.decree.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * One thing of each kind that the ministry of health works on, and arguments that name them. What a
 * deed is about is told by the names of its parameters; everything else is as empty as it can be.
 */
@ApplicationScoped
public class WorkOfHealth {
  private static final String MINISTRY = "moh";
  private static final String ABAI = "100000000";

  @Inject private Tables tables;

  private long meeting;
  private long question;
  private String number = "";
  private long proposal;
  private long problem;
  private long measure;
  private long risk;
  private long ranking;
  private long proof;
  private long template;
  private long joint;

  /** A meeting, a question that was voiced there, a proposal, a problem, a risk. */
  public void begin(Village village) throws SQLException {
    meeting = village.meeting();
    village.isRanked(meeting);
    village.peopleWereTold(meeting);
    number = "26-" + UUID.randomUUID().toString().substring(0, 8);
    question = village.question(meeting, number, "VOICED");
    ranking = tables.number("select ranking_id from meeting where id = ?", meeting);
    proof =
        tables.number(
            "select min(id) from coverage_proof where ministry_code = ? and meeting_id is not null",
            MINISTRY);
    proposal =
        tables.number(
            "insert into meeting_proposal (key, ministry_code, year, status, host_id, region_kato,"
                + " starts_at, planned_minutes, format, place_kk, place_ru, theme_kk, theme_ru,"
                + " why_region_kk, why_region_ru, first_sent_at) select gen_random_uuid(), ministry_code, 2028,"
                + " 'SENT', host_id, region_kato, '2028-03-01T15:00+05', 120, 'OFFLINE', 'x', 'x',"
                + " 'x', 'x', 'x', 'x', now() from meeting where id = ? returning id",
            meeting);
    problem =
        tables.number(
            "insert into problem (ministry_code, region_kato, topic_code, status, title_kk,"
                + " title_ru, title_en, plan_kk, plan_ru, due_on, opened_at) values (?, ?, (select"
                + " min(code) from topic), 'OPEN', 'x', 'x', 'x', 'x', 'x', '2027-12-01', now())"
                + " returning id",
            MINISTRY,
            ABAI);
    measure =
        tables.number(
            "insert into problem_measure (token, problem_id, position, state, text_kk, text_ru,"
                + " executor_kk, executor_ru, due_on) values (gen_random_uuid(), ?, 1, 'PLANNED',"
                + " 'x', 'x', 'x', 'x', '2027-11-01') returning id",
            problem);
    template =
        tables.number(
            "insert into answer_template (token, body_code, edition, title, text_kk, text_ru,"
                + " changed_by, changed_at) values (gen_random_uuid(), ?, 1, 'x', 'x', 'x',"
                + " 'officer', now()) returning id",
            MINISTRY);
    joint =
        tables.number(
            "insert into joint_answer (token, problem_id, body_code, outcome, text_kk, drafted_by,"
                + " drafted_at) values (gen_random_uuid(), ?, ?, 'SOLVED', 'x', 'officer', now())"
                + " returning id",
            problem,
            MINISTRY);
    risk =
        tables.number(
            "insert into risk (ministry_code, region_kato, stage, sphere_kk, sphere_ru, text_kk,"
                + " text_ru, key, recorded_at, recorded_by) values (?, ?, 'FORECAST', 'x', 'x',"
                + " 'x', 'x', gen_random_uuid(), now(), 'officer') returning id",
            MINISTRY,
            ABAI);
  }

  /** How many deeds the log knows: one that changes something writes there. */
  public String fingerprint() throws SQLException {
    return tables.text("select count(*) || ':' || coalesce(max(id), 0) from audit_entry");
  }

  /** Whether the parameters name a thing of the ministry. */
  public boolean isAbout(Method deed) {
    return Arrays.stream(deed.getParameters())
        .anyMatch(one -> isAbout(one.getName(), one.getType(), one.getParameterizedType(), deed));
  }

  private boolean isAbout(String name, Class<?> type, Type generic, Method deed) {
    if (type.getSimpleName().endsWith("Filter")) {
      return false;
    }
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .anyMatch(one -> isAbout(one.getName(), one.getType(), one.getGenericType(), deed));
    }
    if (Collection.class.isAssignableFrom(type)) {
      Class<?> element = element(generic);
      return element.isRecord() && isAbout(name, element, element, deed);
    }
    return thing(name, type, deed) != null;
  }

  /** Arguments about the ministry's things. */
  public Object[] arguments(Method deed) {
    return Arrays.stream(deed.getParameters())
        .map(one -> value(one.getName(), one.getType(), one.getParameterizedType(), deed))
        .toArray();
  }

  /** The thing of this name and type; null when it is none. */
  private @Nullable Object thing(String name, Class<?> type, Method deed) {
    if (type == String.class) {
      return switch (name) {
        case "number" -> number;
        case "ministryCode" -> MINISTRY;
        default -> null;
      };
    }
    return type == long.class || type == Long.class ? id(name, deed) : null;
  }

  private @Nullable Long id(String name, Method deed) {
    return switch (name) {
      case "meetingId" -> meeting;
      case "questionId" -> question;
      case "problemId" -> problem;
      case "measureId" -> measure;
      case "riskId" -> risk;
      case "rankingId", "ranking" -> ranking;
      case "proofId" -> proof;
      case "templateId" -> template;
      case "jointAnswerId" -> joint;
      case "id" -> byBean(deed);
      default -> null;
    };
  }

  private @Nullable Long byBean(Method deed) {
    String bean = deed.getDeclaringClass().getSimpleName();
    if (bean.startsWith("Meeting")) {
      return meeting;
    } else if (bean.startsWith("Question")) {
      return question;
    } else if (bean.startsWith("Problem")) {
      return problem;
    } else if (bean.startsWith("Proposal")) {
      return proposal;
    } else if (bean.startsWith("Risk")) {
      return risk;
    }
    return null;
  }

  private @Nullable Object value(String name, Class<?> type, Type generic, Method deed) {
    Object thing = thing(name, type, deed);
    if (thing != null) {
      return thing;
    }
    if (type == Quarter.class) {
      return new Quarter(2028, 1);
    }
    if (type.isRecord()) {
      return record(type, deed);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (Set.class.isAssignableFrom(type)) {
      return Set.of();
    }
    if (Map.class.isAssignableFrom(type)) {
      return Map.of();
    }
    if (Collection.class.isAssignableFrom(type)) {
      Class<?> element = element(generic);
      return element.isRecord()
          ? List.of(record(element, deed))
          : name.equals("numbers") ? List.of(number) : List.of();
    }
    return plain(name, type);
  }

  private static @Nullable Object plain(String name, Class<?> type) {
    if (type == String.class) {
      return name.equals("regionKato") ? ABAI : "";
    } else if (type == int.class) {
      return switch (name) {
        case "year" -> 2028;
        case "limit" -> 10;
        default -> -1;
      };
    } else if (type == long.class) {
      return -1L;
    } else if (type == boolean.class) {
      return false;
    } else if (type == UUID.class) {
      return UUID.randomUUID();
    } else if (type == Instant.class) {
      return Instant.parse("2028-03-01T10:00:00Z");
    } else if (type == LocalDate.class) {
      return LocalDate.of(2028, 3, 1);
    }
    return null;
  }

  private Object record(Class<?> type, Method deed) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(
              Arrays.stream(components)
                  .map(one -> value(one.getName(), one.getType(), one.getGenericType(), deed))
                  .toArray());
    } catch (InvocationTargetException unfit) {
      throw new IllegalStateException(type.getName() + " is not made so", unfit.getCause());
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static Class<?> element(Type generic) {
    return generic instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : Object.class;
  }
}
