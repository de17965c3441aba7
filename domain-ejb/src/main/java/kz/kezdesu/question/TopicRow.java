package kz.kezdesu.question;

import java.io.Serializable;
import kz.kezdesu.language.Language;

/**
 * A topic as those see it who keep the tree.
 *
 * @param parentCode empty for a main topic
 * @param retired whether it was retired itself
 * @param offered whether questions may be given it
 * @param version what a change must name, so that two people do not overwrite each other
 */
public record TopicRow(
    String code, String parentCode, TopicNames names, boolean retired, boolean offered, int version)
    implements Serializable {
  static TopicRow of(Topic topic) {
    return new TopicRow(
        topic.getCode(),
        topic.getParentCode(),
        topic.names(),
        topic.isRetired(),
        topic.isOffered(),
        topic.getVersion());
  }

  public boolean isMain() {
    return parentCode.isEmpty();
  }

  public String name(Language language) {
    return switch (language) {
      case KK -> names.kk();
      case RU -> names.ru();
      case EN -> names.en();
    };
  }
}
