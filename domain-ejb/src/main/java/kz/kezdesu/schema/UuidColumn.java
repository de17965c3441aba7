package kz.kezdesu.schema;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stores an id that may be null; EclipseLink's own conversion fails on one. Named by each column
 * that needs it: applied to primary keys it would break them.
 */
@Converter
public class UuidColumn implements AttributeConverter<UUID, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable String id) {
    return id == null ? null : UUID.fromString(id);
  }
}
