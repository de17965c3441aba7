package kz.kezdesu.decree;

/** Whom a clause obliges. */
public enum Obliged {
  CENTRAL_EXECUTIVE_BODY(
      "Орталық атқарушы орган", "Центральный исполнительный орган", "Central executive body"),
  FIRST_HEAD(
      "Орталық атқарушы органның бірінші басшысы",
      "Первый руководитель центрального исполнительного органа",
      "First head of a central executive body"),
  PRESIDENTIAL_ADMINISTRATION(
      "Президент Әкімшілігі", "Администрация Президента", "Presidential Administration"),
  AKIM("Өңір әкімі", "Аким региона", "Akim of the region"),
  GOVERNMENT("Үкімет", "Правительство", "Government"),
  DEPUTY_PRIME_MINISTER(
      "Премьер-Министрдің орынбасары", "Заместитель Премьер-Министра", "Deputy Prime Minister"),
  MEDIA_AUTHORITY(
      "БАҚ саласындағы уәкілетті орган",
      "Уполномоченный орган в области СМИ",
      "Authority for the mass media"),
  ACCESS_AUTHORITY(
      "Ақпаратқа қол жеткізу саласындағы уәкілетті орган",
      "Уполномоченный орган в области доступа к информации",
      "Authority for access to information"),
  EVERYONE(
      "Жарлық қолданылатындардың бәрі",
      "Все, на кого распространяется указ",
      "Everyone whom the decree binds");

  private final Wording name;

  Obliged(String kk, String ru, String en) {
    this.name = new Wording(kk, ru, en);
  }

  /** The name in {@code kk}, {@code ru} or {@code en}. */
  public String name(String language) {
    return name.in(language);
  }
}
