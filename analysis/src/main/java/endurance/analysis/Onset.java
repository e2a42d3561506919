package endurance.analysis;

import endurance.casebook.Question;
import endurance.model.Checked;
import endurance.model.Draft;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Model;
import endurance.model.Variable;
import endurance.model.formula.Builtin;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.Span;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whether an event has come by now: 1 from the first point at which a true/false variable was true,
 * whatever it is later. A runway asks for the time up to the <em>first</em> shortfall, which the
 * truth at single points does not tell where a shortfall can pass.
 */
public final class Onset {

  private Onset() {}

  /** The name of the onset of a question's formula. */
  static String nameOf(Question.Runway question) {
    return question.variable() + "_has_come";
  }

  /** The model with an onset for each runway among the questions. */
  public static Checked<Model> addedTo(Model model, Collection<Question> questions) {
    List<Variable> variables = new ArrayList<>(model.draft().variables());
    for (Question question : questions) {
      if (question instanceof Question.Runway runway) {
        if (model.variables().containsKey(nameOf(runway))) {
          return Checked.invalid(
              model.variable(nameOf(runway)).origin(),
              nameOf(runway) + " is the name under which the runway " + runway.id() + " is watched",
              "choose another name");
        }
        variables.add(of(runway));
      }
    }
    if (variables.size() == model.draft().variables().size()) {
      return Checked.valid(model);
    }
    return Model.check(
        new Draft(
            model.clock(), model.draft().dimensions(), variables, model.draft().correlations()));
  }

  /** {@code IF event THEN 1 ELSE PREVIOUS(onset, 0)}. */
  private static Variable of(Question.Runway question) {
    String event = question.variable();
    String onset = nameOf(question);
    Expression previous =
        new Expression.Call(Builtin.PREVIOUS, List.of(reference(onset), number(0)), Span.NONE);
    Expression expression =
        new Expression.Conditional(reference(event), number(1), previous, Span.NONE);
    String text = "IF " + event + " THEN 1 ELSE PREVIOUS(" + onset + ", 0)";
    return new Variable.Auxiliary(
        new Heading(
            onset,
            List.of(),
            Optional.of(Unit.ONE),
            "Whether " + event + " has been true by now.",
            question.origin()),
        Equations.everywhere(new Formula(text, expression, question.origin())));
  }

  private static Expression reference(String name) {
    return new Expression.Reference(name, List.of(), Span.NONE);
  }

  private static Expression number(double value) {
    return new Expression.Literal(value, Span.NONE);
  }
}
