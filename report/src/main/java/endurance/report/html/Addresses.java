package endurance.report.html;

import java.util.Locale;

/** Links that leave the page. */
final class Addresses {

  private Addresses() {}

  /** A link where the address is one of the web; any other scheme could run code and is text. */
  static Html link(String address, Html content) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://")
        ? Html.element("a", content).with("href", address).with("rel", "noopener noreferrer")
        : content;
  }
}
