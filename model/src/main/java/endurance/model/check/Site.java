package endurance.model.check;

import endurance.model.Equations;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import java.util.ArrayList;
import java.util.List;

/**
 * One formula and where it stands in its variable.
 *
 * @param elements that it defines; empty when it defines all
 */
record Site(Variable variable, Role role, List<String> elements, Formula formula) {

  /** What a formula says about its variable. */
  enum Role {
    VALUE("value"),
    INITIAL("initial value"),
    INFLOW("inflow"),
    OUTFLOW("outflow");

    private final String words;

    Role(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Every formula of a variable, in written order. */
  static List<Site> of(Variable variable) {
    List<Site> sites = new ArrayList<>();
    switch (variable) {
      case Variable.Stock stock -> {
        add(sites, variable, Role.INITIAL, stock.initial());
        stock.inflows().forEach(flow -> add(sites, variable, Role.INFLOW, flow));
        stock.outflows().forEach(flow -> add(sites, variable, Role.OUTFLOW, flow));
      }
      case Variable.Flow flow -> add(sites, variable, Role.VALUE, flow.equations());
      case Variable.Auxiliary auxiliary -> add(sites, variable, Role.VALUE, auxiliary.equations());
      case Variable.Constant constant -> {}
      case Variable.Input input -> {}
      case Variable.Noise noise -> {}
      case Variable.Series series -> {}
      case Variable.Lookup lookup -> {}
    }
    return sites;
  }

  private static void add(List<Site> sites, Variable variable, Role role, Equations equations) {
    switch (equations) {
      case Equations.Everywhere everywhere ->
          sites.add(new Site(variable, role, List.of(), everywhere.formula()));
      case Equations.ByElement byElement ->
          byElement
              .formulas()
              .forEach(
                  (elements, formula) -> sites.add(new Site(variable, role, elements, formula)));
    }
  }

  /** A node as written, in quotes, cut when long. */
  String quoted(Expression node) {
    String text = formula.textOf(node);
    int longest = 60;
    return "`" + (text.length() > longest ? text.substring(0, longest - 1) + "…" : text) + "`";
  }

  /** Such as {@code the inflow of `cash`}. */
  String words() {
    String name = variable.name() + (elements.isEmpty() ? "" : elements.toString());
    return switch (role) {
      case VALUE -> "`" + name + "`";
      case INITIAL, INFLOW, OUTFLOW -> "the " + role.words() + " of `" + name + "`";
    };
  }
}
