package endurance.casebook.folder;

import endurance.casebook.Question;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Problems;
import endurance.model.Model;
import endurance.model.unit.Unit;

/** Checks what only the model can tell of questions and claims: the units of their formulas. */
record QuestionUnits(Model model, Problems problems) {

  void check(QuestionReader.Asked asked) {
    Field field = asked.formula().noting(problems);
    Unit unit = model.unitOf(asked.question().variable());
    switch (asked.question()) {
      case Question.Probability probability -> checkTruth(field, unit);
      case Question.Runway runway -> checkTruth(field, unit);
      case Question.Amount amount -> {
        if (!unit.sameQuantityAs(amount.shownIn())) {
          field.refuse(
              "the formula is in " + unit + " and cannot be shown in " + amount.unitText(), "");
        }
      }
      case Question.Month month -> {
        if (!unit.equals(Unit.MONTH) && !unit.equals(Unit.ONE)) {
          field.refuse("the formula is in " + unit, "let it count months");
        }
      }
    }
  }

  void check(ClaimReader.Asserted asserted) {
    asserted
        .formula()
        .ifPresent(field ->
            checkTruth(field.noting(problems), model.unitOf("claim." + asserted.claim().id())));
  }

  private static void checkTruth(Field field, Unit unit) {
    if (!unit.equals(Unit.ONE)) {
      field.refuse(
          "the formula is in " + unit + ", and true or false has no unit",
          "compare it with something of that unit");
    }
  }
}
