package endurance.model.check;

import endurance.model.Checked;
import endurance.model.Dimension;
import endurance.model.Draft;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every check that a draft must pass to be a model. */
public final class DraftCheck {

  private DraftCheck() {}

  /**
   * What the checks found out.
   *
   * @param units of every variable, declared or taken from its formula
   */
  public record Result(
      Map<String, Dimension> dimensions, Map<String, Variable> variables, Map<String, Unit> units) {
    public Result {
      units = Map.copyOf(units);
    }
  }

  /** Checks a draft: the result, or every problem at once in order of the text. */
  public static Checked<Result> of(Draft draft) {
    Symbols symbols = Symbols.of(draft);
    Findings findings = new Findings(draft);
    new Definitions(draft, symbols, findings).check();
    List<Site> sites = draft.variables().stream().flatMap(v -> Site.of(v).stream()).toList();
    References references = new References(symbols, findings);
    sites.forEach(references::check);
    new Correlations(symbols, findings).check(draft);

    UnitsByName units = new UnitsByName(symbols, draft.clock().unit());
    UnitInference inference = new UnitInference(symbols, units);
    inference.infer();
    inference.report(symbols, withUnknownNames(sites, symbols), findings);
    new UnitCheck(units, findings).check(sites);

    new Circles(symbols, findings).check();
    return findings.isEmpty()
        ? Checked.valid(new Result(symbols.dimensions(), symbols.variables(), units.all()))
        : Checked.invalid(findings.inOrder());
  }

  /**
   * Checks what other values can spoil in a draft that passed with the values it had.
   *
   * @param units of its variables, as found then
   */
  public static Checked<Result> ofValues(Draft draft, Map<String, Unit> units) {
    Symbols symbols = Symbols.of(draft);
    Findings findings = new Findings(draft);
    new Definitions(draft, symbols, findings).check();
    new Correlations(symbols, findings).check(draft);
    return findings.isEmpty()
        ? Checked.valid(new Result(symbols.dimensions(), symbols.variables(), units))
        : Checked.invalid(findings.inOrder());
  }

  private static Set<String> withUnknownNames(List<Site> sites, Symbols symbols) {
    Set<String> broken = new HashSet<>();
    for (Site site : sites) {
      if (!symbols.variables().keySet().containsAll(site.formula().expression().names())) {
        broken.add(site.variable().name());
      }
    }
    return broken;
  }
}
