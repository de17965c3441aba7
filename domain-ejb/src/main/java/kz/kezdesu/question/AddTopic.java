package kz.kezdesu.question;

/**
 * A new topic.
 *
 * @param code Latin letters, digits and hyphens; it stands in addresses and is never changed
 * @param parentCode the main topic below which it is put; empty for one more main topic
 */
public record AddTopic(String code, String parentCode, TopicNames names) {
  public AddTopic {
    code = code.strip();
  }
}
