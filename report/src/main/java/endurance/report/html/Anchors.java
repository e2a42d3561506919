package endurance.report.html;

import endurance.analysis.explanation.Explanation;
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

  private static final String FACT = "fact:";
  private static final String SOURCE = "source:";

  private final Case about;
  private final Explanations explanations;
  private final Map<String, Explanation> explained;

  private Anchors(Case about, Explanations explanations, Map<String, Explanation> explained) {
    this.about = about;
    this.explanations = explanations;
    this.explained = Collections.unmodifiableMap(explained);
  }

  /**
   * Follows every number of the case to what it is computed from.
   *
   * @param further names that the account mentions
   */
  static Anchors of(Case about, Explanations explanations, Iterable<String> further) {
    Deque<String> open = new ArrayDeque<>();
    about.questions().keySet().forEach(id -> open.add("answer:" + id));
    about.claims().keySet().forEach(id -> open.add("claim:" + id));
    about.charts().forEach(chart -> open.addAll(chart.variables()));
    about.assumptions().keySet().forEach(name -> open.add("variable:" + name));
    further.forEach(open::add);
    Map<String, Explanation> explained = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      String name = withoutElement(open.removeFirst());
      if (evidence(about, name).isEmpty()) {
        explanations
            .of(name)
            .filter(step -> evidence(about, step.name()).isEmpty())
            .filter(step -> explained.putIfAbsent(step.name(), step) == null)
            .ifPresent(step -> open.addAll(step.uses()));
      }
    }
    return new Anchors(about, explanations, explained);
  }

  /** Everything explained on the page, numbers asked for first. */
  Map<String, Explanation> explained() {
    return explained;
  }

  /** The place of a fact, source, or explained name; for an array element, that of its array. */
  Optional<String> of(String name) {
    String whole = withoutElement(name);
    return evidence(about, whole)
        .or(() ->
            explanations
                .of(whole)
                .map(Explanation::name)
                .flatMap(found ->
                    explained.containsKey(found)
                        ? Optional.of(explanation(found))
                        : evidence(about, found)));
  }

  /** Facts and sources have tables of their own instead of an explanation. */
  private static Optional<String> evidence(Case about, String name) {
    if (name.startsWith(FACT)) {
      return fact(about, name.substring(FACT.length()));
    }
    if (name.startsWith(SOURCE)) {
      return source(about, name.substring(SOURCE.length()));
    }
    boolean meansAnother =
        about.questions().containsKey(name)
            || about.claims().containsKey(name)
            || about.model().variables().containsKey(name);
    return meansAnother ? Optional.empty() : fact(about, name).or(() -> source(about, name));
  }

  private static Optional<String> fact(Case about, String id) {
    return about.facts().containsKey(id) ? Optional.of(fact(id)) : Optional.empty();
  }

  private static Optional<String> source(Case about, String id) {
    return about.sources().containsKey(id) ? Optional.of(source(id)) : Optional.empty();
  }

  private static String withoutElement(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
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
        .forEach(codePoint -> {
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
