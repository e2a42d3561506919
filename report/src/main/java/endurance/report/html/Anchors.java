package endurance.report.html;

import endurance.analysis.Explanation;
import endurance.casebook.Case;
import endurance.report.Explanations;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The places of a page that a number can lead to, so that no link leads nowhere. Everything that an
 * answer, a claim, a chart or the account is computed from has one.
 */
final class Anchors {

  private final Case about;
  private final Map<String, Explanation> explained;

  private Anchors(Case about, Map<String, Explanation> explained) {
    this.about = about;
    this.explained = Collections.unmodifiableMap(explained);
  }

  /**
   * Follows every number of the case to what it is computed from.
   *
   * @param further names that the account mentions
   */
  static Anchors of(Case about, Explanations explanations, Iterable<String> further) {
    Deque<String> open = new ArrayDeque<>();
    open.addAll(about.questions().keySet());
    open.addAll(about.claims().keySet());
    about.charts().forEach(chart -> open.addAll(chart.variables()));
    open.addAll(about.assumptions().keySet());
    further.forEach(open::add);
    Map<String, Explanation> explained = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      String name = open.removeFirst();
      if (about.facts().containsKey(name) || about.sources().containsKey(name)) {
        continue;
      }
      explanations
          .of(name)
          .filter(step -> explained.putIfAbsent(step.name(), step) == null)
          .ifPresent(step -> open.addAll(step.uses()));
    }
    return new Anchors(about, explained);
  }

  /** Everything explained on the page, numbers asked for first. */
  Map<String, Explanation> explained() {
    return explained;
  }

  /** The place of a fact, source, or explained name; for an array element, that of its array. */
  Optional<String> of(String name) {
    if (about.facts().containsKey(name)) {
      return Optional.of(fact(name));
    }
    if (about.sources().containsKey(name)) {
      return Optional.of(source(name));
    }
    if (explained.containsKey(name)) {
      return Optional.of(explanation(name));
    }
    int bracket = name.indexOf('[');
    return bracket < 0 ? Optional.empty() : of(name.substring(0, bracket));
  }

  static String explanation(String name) {
    return "name-" + identifier(name);
  }

  static String fact(String id) {
    return "fact-" + identifier(id);
  }

  static String source(String id) {
    return "source-" + identifier(id);
  }

  static String answer(String question) {
    return "answer-" + identifier(question);
  }

  static String claim(String id) {
    return "claim-" + identifier(id);
  }

  /** A link to where a name is explained; plain content where it is not. */
  Html link(String name, Html content) {
    return of(name).<Html>map(anchor -> to(anchor, content)).orElse(content);
  }

  static Html.Element to(String anchor, Html content) {
    return Html.element("a", content).with("href", "#" + anchor);
  }

  /** Letters, digits, {@code . - _} as they are, anything else by its code. */
  private static String identifier(String name) {
    StringBuilder identifier = new StringBuilder();
    name.codePoints()
        .forEach(
            codePoint -> {
              boolean plain =
                  codePoint < 0x80
                      && (Character.isLetterOrDigit(codePoint)
                          || codePoint == '.'
                          || codePoint == '-'
                          || codePoint == '_');
              if (plain) {
                identifier.appendCodePoint(codePoint);
              } else {
                identifier.append("~").append(Integer.toHexString(codePoint));
              }
            });
    return identifier.toString();
  }
}
