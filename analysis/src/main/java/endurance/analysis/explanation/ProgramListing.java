package endurance.analysis.explanation;

import endurance.analysis.Asked;
import endurance.analysis.Onset;
import endurance.analysis.wording.DistributionText;
import endurance.analysis.wording.ScalarName;
import endurance.analysis.wording.VariableText;
import endurance.casebook.Case;
import endurance.engine.program.Program;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Variable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The program that a run of a case computes, for people to read: its lines in the order in which
 * they are computed, before each the equation it comes from as it was written, with its place.
 */
public final class ProgramListing {

  private ProgramListing() {}

  /**
   * The program of everything that a case asks in its scenario.
   *
   * @return invalid when the case cannot be run
   */
  public static Checked<String> of(Case theCase) {
    return Onset.addedTo(theCase.model(), theCase.questions().values())
        .then(model -> {
          Asked asked = Asked.of(theCase, model);
          return asked.problems().isEmpty()
              ? Program.of(model, asked.observables()).map(program -> text(program, model))
              : Checked.invalid(asked.problems());
        });
  }

  private static String text(Program program, Model model) {
    Set<String> told = new LinkedHashSet<>();
    return program.text(
        variable -> told.add(variable) ? equations(variable, model) : List.of(),
        DistributionText::of);
  }

  private static List<String> equations(String scalar, Model model) {
    ScalarName name = ScalarName.of(scalar);
    Variable variable = model.variables().get(name.variable());
    return variable == null
        ? List.of()
        : new VariableText(model, variable, name.elements()).lines();
  }
}
