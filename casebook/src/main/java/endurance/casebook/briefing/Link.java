package endurance.casebook.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link of a Markdown text: {@code [64.5 %](fact:T07-035)}.
 *
 * @param text what the reader sees
 * @param target what stands in parentheses
 * @param start offset of the opening bracket
 * @param end offset after the closing parenthesis
 */
public record Link(String text, String target, int start, int end) {

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\(([^()\\s]*)\\)");

  /** All links, in order. */
  public static List<Link> in(String markdown) {
    List<Link> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(markdown);
    while (matcher.find()) {
      links.add(new Link(matcher.group(1), matcher.group(2), matcher.start(), matcher.end()));
    }
    return links;
  }

  /**
   * Whether the link leads to something of the case rather than to a page or a place: its target
   * begins with a word and a colon, and is no address.
   */
  public boolean isBinding() {
    return target.matches("[a-z]+:(?!//).*") && !target.startsWith("mailto:");
  }

  /** The word before the colon; empty for addresses. */
  public String scheme() {
    return isBinding() ? target.substring(0, target.indexOf(':')) : "";
  }

  /** What the link is bound to: the target behind the colon. */
  public String bound() {
    return target.substring(target.indexOf(':') + 1);
  }
}
