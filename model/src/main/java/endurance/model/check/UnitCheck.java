package endurance.model.check;

import endurance.model.formula.Expression;
import endurance.model.unit.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Checks the unit of every formula against what its variable declares or another formula gives. A
 * formula that is nothing but a number is in the unit that its variable declares.
 */
final class UnitCheck {

  private final UnitsByName names;
  private final Findings findings;

  UnitCheck(UnitsByName names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  void check(List<Site> sites) {
    sites.forEach(this::check);
  }

  private void check(Site site) {
    FormulaUnits units =
        new FormulaUnits(
            site,
            names,
            (node, message, remedy) ->
                findings.at(site, node, message + ", in " + site.words(), remedy));
    Measure found = units.ofFormula();
    Optional<Unit> wanted = wanted(site);
    Expression whole = site.formula().expression();
    if (site.variable().unit().isPresent() && Conversion.isNumber(whole)) {
      return;
    }
    if (wanted.isPresent()
        && found instanceof Measure.Of(Unit unit)
        && !unit.equals(wanted.get())) {
      findings.at(
          site,
          whole,
          site.quoted(whole)
              + " gives "
              + Conversion.words(unit)
              + ", but "
              + site.words()
              + " needs "
              + reason(site, wanted.get()),
          remedy(site, unit, wanted.get()));
    }
  }

  private Optional<Unit> wanted(Site site) {
    if (!(names.of(site.variable().name()) instanceof Measure.Of(Unit unit))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (site.role()) {
          case VALUE, INITIAL -> unit;
          case INFLOW, OUTFLOW -> unit.dividedBy(names.time());
        });
  }

  private String reason(Site site, Unit wanted) {
    boolean flow = site.role() == Site.Role.INFLOW || site.role() == Site.Role.OUTFLOW;
    return flow ? wanted + ", the stock's unit per " + names.time() : Conversion.words(wanted);
  }

  private String remedy(Site site, Unit found, Unit wanted) {
    if (found.sameQuantityAs(wanted)) {
      return Conversion.of("it", found, wanted);
    }
    return site.variable().unit().isPresent()
        ? "mend the formula or the declared unit"
        : "declare the unit of `" + site.variable().name() + "`";
  }
}
