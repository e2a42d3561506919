package endurance.casebook.folder;

import endurance.casebook.network.FailureNetwork.Rules;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.finance.network.clearing.Acceleration;
import endurance.finance.network.clearing.DefaultTest;
import endurance.finance.network.clearing.Netting;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads how a network clears; none of it has a usual value, so all of it is required. */
record NetworkRulesReader(NetworkFormulas formulas) {

  private static final Map<String, Netting> NETTING =
      Map.of("none", Netting.NONE, "bilateral", Netting.BILATERAL);

  private static final Map<String, DefaultTest> TESTS =
      Map.of("strict", DefaultTest.STRICT, "weak", DefaultTest.WEAK);

  private static final Map<String, Acceleration> ACCELERATION =
      Map.of("none", Acceleration.NONE, "all_at_once", Acceleration.ALL_AT_ONCE);

  Optional<Rules> read(Field field) {
    Section section =
        field.section(
            "assets_kept",
            "payments_kept",
            "stakes_kept",
            "debt_recovered",
            "discount_rate",
            "distress",
            "netting",
            "default_test",
            "acceleration",
            "basis");
    section.requiredText("basis");
    Function<String, Optional<String>> part =
        key -> section.required(key).flatMap(one -> formulas.part("network.rules." + key, one));
    Optional<String> assets = part.apply("assets_kept");
    Optional<String> payments = part.apply("payments_kept");
    Optional<String> stakes = part.apply("stakes_kept");
    Optional<String> debt = part.apply("debt_recovered");
    Optional<String> rate =
        section
            .required("discount_rate")
            .flatMap(one -> formulas.perYear("network.rules.discount_rate", one));
    Optional<String> distress = part.apply("distress");
    Optional<Netting> netting = section.required("netting").flatMap(one -> one.choice(NETTING));
    Optional<DefaultTest> test = section.required("default_test").flatMap(one -> one.choice(TESTS));
    Optional<Acceleration> acceleration =
        section.required("acceleration").flatMap(one -> one.choice(ACCELERATION));
    return section.isSound()
        ? Optional.of(
            new Rules(
                assets.orElseThrow(),
                payments.orElseThrow(),
                stakes.orElseThrow(),
                debt.orElseThrow(),
                rate.orElseThrow(),
                distress.orElseThrow(),
                netting.orElseThrow(),
                test.orElseThrow(),
                acceleration.orElseThrow()))
        : Optional.empty();
  }
}
