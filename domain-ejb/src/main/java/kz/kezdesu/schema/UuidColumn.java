package kz.kezdesu.schema;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stores an id that may be null; EclipseLink's own conversion fails on one. Named by each column
 * that needs it: applied to primary keys it would break them. The driver takes text and gives a
 * {@code UUID}.
 */
@Converter
public class UuidColumn implements AttributeConverter<UUID, Object> {
  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable Object id) {
    return id == null ? null : UUID.fromString(id.toString());
  }
}
