package endurance.model.check;

import endurance.model.Dimension;
import endurance.model.Nearest;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.Expression.Call;
import endurance.model.formula.Expression.Lookup;
import endurance.model.formula.Expression.Reference;
import endurance.model.formula.Index;
import java.util.List;
import java.util.Optional;

/**
 * Checks that every name in a formula stands for something that may stand there. A wildcard belongs
 * to the innermost reducing call around it, so a reducing call needs a wildcard outside the
 * reducing calls within it.
 */
final class References {

  private final Symbols symbols;
  private final Findings findings;

  References(Symbols symbols, Findings findings) {
    this.symbols = symbols;
    this.findings = findings;
  }

  void check(Site site) {
    visit(site, site.formula().expression(), false);
  }

  /** Returns whether the node holds a wildcard for the reducing call around it. */
  private boolean visit(Site site, Expression node, boolean reducing) {
    return switch (node) {
      case Reference reference -> reference(site, reference, reducing);
      case Call call when call.reduces() -> {
        if (!visit(site, call.arguments().getFirst(), true)) {
          findings.at(
              site,
              call,
              call.function().name()
                  + " has nothing to reduce in "
                  + site.quoted(call)
                  + ", in "
                  + site.words(),
              remedyOf(call));
        }
        yield false;
      }
      case Lookup lookup -> {
        table(site, lookup);
        yield visit(site, lookup.argument(), reducing);
      }
      case Call call -> below(site, call, reducing);
      case Expression.Literal literal -> false;
      case Expression.Unary unary -> below(site, unary, reducing);
      case Expression.Binary binary -> below(site, binary, reducing);
      case Expression.Conditional conditional -> below(site, conditional, reducing);
    };
  }

  private boolean below(Site site, Expression node, boolean reducing) {
    boolean wildcard = false;
    for (Expression child : node.children()) {
      wildcard |= visit(site, child, reducing);
    }
    return wildcard;
  }

  private static String remedyOf(Call call) {
    return call.function().mostArguments() > 1
        ? "write " + call.function() + "(a, b) or a wildcard as in " + call.function() + "(x[*])"
        : "write a wildcard as in " + call.function() + "(x[*])";
  }

  private boolean reference(Site site, Reference reference, boolean reducing) {
    boolean wildcard = reference.indices().stream().anyMatch(Index.Wildcard.class::isInstance);
    Optional<Variable> meant = symbols.variable(reference.name());
    if (meant.isEmpty()) {
      unknown(site, reference);
      return wildcard;
    }
    if (meant.get() instanceof Variable.Lookup) {
      findings.at(
          site,
          reference,
          "lookup `" + reference.name() + "` is used as a value in " + site.words(),
          "read it with LOOKUP(" + reference.name() + ", x)");
      return wildcard;
    }
    if (wildcard && !reducing) {
      findings.at(
          site,
          reference,
          "a wildcard outside a reducing function: "
              + site.quoted(reference)
              + " in "
              + site.words(),
          "put it in SUM, MEAN or PROD, or alone in MIN or MAX");
    }
    symbols.dimensionsOf(meant.get()).ifPresent(over -> indices(site, reference, over));
    return wildcard;
  }

  private void unknown(Site site, Reference reference) {
    String name = reference.name();
    boolean index =
        symbols.dimensions().containsKey(name)
            || symbols.dimensions().values().stream()
                .anyMatch(dimension -> dimension.elements().contains(name));
    findings.at(
        site,
        reference,
        "`" + name + "` in " + site.words() + (index ? " is not a variable" : " is not known"),
        index
            ? "dimensions and elements stand between brackets only"
            : Nearest.remedy(name, symbols.variables().keySet(), "define it under `variables`"));
  }

  private void indices(Site site, Reference reference, List<Dimension> over) {
    List<Index> indices = reference.indices();
    if (indices.size() != over.size()) {
      findings.at(
          site,
          reference,
          site.quoted(reference)
              + " in "
              + site.words()
              + " has "
              + counted(indices.size(), "index", "indices")
              + ", but `"
              + reference.name()
              + "` has "
              + counted(over.size(), "dimension", "dimensions"),
          "write "
              + reference.name()
              + (over.isEmpty() ? "" : over.stream().map(Dimension::name).toList().toString()));
      return;
    }
    for (int i = 0; i < indices.size(); i++) {
      if (indices.get(i) instanceof Index.Name(String name)) {
        index(site, reference, name, over.get(i));
      }
    }
  }

  private void index(Site site, Reference reference, String name, Dimension dimension) {
    if (dimension.elements().contains(name)
        || (name.equals(dimension.name()) && site.variable().dimensions().contains(name))) {
      return;
    }
    String what = "index `" + name + "` of " + site.quoted(reference) + " in " + site.words();
    if (name.equals(dimension.name())) {
      findings.at(
          site,
          reference,
          what + " is a dimension that `" + site.variable().name() + "` does not have",
          "write an element, " + site.variable().name() + "[" + name + "], or reduce over *");
    } else if (symbols.dimensions().containsKey(name)) {
      findings.at(
          site,
          reference,
          what
              + " is another dimension: `"
              + reference.name()
              + "` is over `"
              + dimension.name()
              + "`",
          "write " + dimension.name() + " or one of its elements");
    } else {
      findings.at(
          site,
          reference,
          what + " is no element of `" + dimension.name() + "`",
          Nearest.remedy(
              name,
              dimension.elements(),
              "its elements are " + String.join(", ", dimension.elements())));
    }
  }

  private void table(Site site, Lookup lookup) {
    Optional<Variable> meant = symbols.variable(lookup.table());
    if (meant.isPresent() && meant.get() instanceof Variable.Lookup) {
      return;
    }
    List<String> lookups =
        symbols.variables().values().stream()
            .filter(Variable.Lookup.class::isInstance)
            .map(Variable::name)
            .toList();
    findings.at(
        site,
        lookup,
        "`"
            + lookup.table()
            + "` in "
            + site.quoted(lookup)
            + " of "
            + site.words()
            + (meant.isPresent() ? " is no lookup" : " is not known"),
        Nearest.remedy(lookup.table(), lookups, "define it as a lookup"));
  }

  private static String counted(int count, String one, String many) {
    return (count == 0 ? "no" : String.valueOf(count)) + " " + (count == 1 ? one : many);
  }
}
