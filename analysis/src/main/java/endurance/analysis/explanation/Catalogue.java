package endurance.analysis.explanation;

import endurance.analysis.wording.ScalarName;
import endurance.casebook.Case;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * All that a case has names for. One name can stand for several things, a source and a question,
 * say: the plain name is the first's, in the order of {@link Kind}, and a prefix, {@code
 * source:account}, tells which is meant otherwise.
 */
record Catalogue(Case theCase) {

  /** What a name can stand for. */
  enum Kind {
    QUESTION("answer"),
    CLAIM("claim"),
    VARIABLE("var"),
    FACT("fact"),
    SOURCE("source"),
    COMMITMENT("commitment"),
    BLOCK("block");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Assumptions are variables; briefings link to them under a prefix of their own. */
  private static final String ASSUMPTION = "assumption";

  /** The model holds the formulas of questions and claims under these beginnings. */
  private static final String QUESTION_VARIABLE = "question.";

  private static final String CLAIM_VARIABLE = "claim.";

  /** What a reader means by a name. */
  Optional<Subject> find(String text) {
    String name = text.strip();
    int colon = name.indexOf(':');
    if (colon >= 0) {
      String prefix = name.substring(0, colon).strip();
      String id = name.substring(colon + 1).strip();
      return Arrays.stream(Kind.values())
          .filter(kind ->
              kind.prefix.equals(prefix) || (kind == Kind.VARIABLE && prefix.equals(ASSUMPTION)))
          .findFirst()
          .flatMap(kind -> find(kind, id));
    }
    return Arrays.stream(Kind.values())
        .map(kind -> find(kind, name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The name under which {@link #find(String)} finds this thing and no other. */
  String nameOf(Kind kind, String id) {
    return find(id).equals(find(kind, id)) ? id : kind.prefix + ":" + id;
  }

  /** Every plain name, for suggestions. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(theCase.questions().keySet());
    names.addAll(theCase.claims().keySet());
    names.addAll(theCase.model().variables().keySet());
    names.addAll(theCase.facts().keySet());
    names.addAll(theCase.sources().keySet());
    theCase.commitments().forEach(commitment -> names.add(commitment.id()));
    names.addAll(theCase.blocks().keySet());
    return names;
  }

  private Optional<Subject> find(Kind kind, String id) {
    return switch (kind) {
      case QUESTION -> question(after(QUESTION_VARIABLE, id));
      case CLAIM ->
          Optional.ofNullable(theCase.claims().get(after(CLAIM_VARIABLE, id)))
              .map(Subject.Claimed::new);
      case VARIABLE -> {
        ScalarName name = ScalarName.of(id);
        yield Optional.ofNullable(theCase.model().variables().get(name.variable()))
            .map(variable -> new Subject.Computed(variable, name.elements()));
      }
      case FACT -> Optional.ofNullable(theCase.facts().get(id)).map(Subject.Stated::new);
      case SOURCE -> Optional.ofNullable(theCase.sources().get(id)).map(Subject.Published::new);
      case COMMITMENT ->
          theCase.commitments().stream()
              .filter(commitment -> commitment.id().equals(id))
              .findFirst()
              .map(Subject.Promised::new);
      case BLOCK -> Optional.ofNullable(theCase.blocks().get(id)).map(Subject.Built::new);
    };
  }

  /** A question, or one of its answers: {@code funding_gap/2027}. */
  private Optional<Subject> question(String text) {
    int slash = text.indexOf('/');
    String id = slash < 0 ? text : text.substring(0, slash);
    String part = slash < 0 ? "" : text.substring(slash + 1);
    return Optional.ofNullable(theCase.questions().get(id))
        .map(question -> new Subject.Asked(question, part));
  }

  private static String after(String beginning, String text) {
    return text.startsWith(beginning) ? text.substring(beginning.length()) : text;
  }
}
