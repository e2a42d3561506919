package endurance.casebook.folder;

import endurance.casebook.FailureNetwork.Rules;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
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

  /** What to write for each term, none of which has a usual value. */
  private static final Map<String, String> REMEDIES =
      Map.of(
          "assets_kept",
          "write which part of its assets a party in default still pays with, from 0 to 1: 1 loses nothing",
          "payments_kept",
          "write which part of what others pay it a party in default passes on, from 0 to 1",
          "stakes_kept",
          "write which part of the value of its shares in others a party in default keeps, from 0 to 1",
          "debt_recovered",
          "write which part of a debt between others is recovered when its debtor fails, from 0 to 1",
          "discount_rate",
          "write a rate per year, such as an assumption of unit 1/year",
          "distress",
          "write which part of its buffer a party has lost when it counts as distressed, above 0 to 1",
          "netting",
          "write none, or bilateral where contracts or the law allow set-off",
          "default_test",
          "write strict (who has exactly what is owed pays) or weak (who has no more is in default)",
          "acceleration",
          "write all_at_once where debts fall due on default, or none",
          "basis",
          "say where these rules come from");

  private static Optional<Field> required(Section section, String key) {
    return section.required(key, REMEDIES.getOrDefault(key, ""));
  }

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
    required(section, "basis").ifPresent(Texts::alike);
    Function<String, Optional<String>> part =
        key -> required(section, key).flatMap(one -> formulas.part("network.rules." + key, one));
    Optional<String> assets = part.apply("assets_kept");
    Optional<String> payments = part.apply("payments_kept");
    Optional<String> stakes = part.apply("stakes_kept");
    Optional<String> debt = part.apply("debt_recovered");
    Optional<String> rate =
        required(section, "discount_rate")
            .flatMap(one -> formulas.perYear("network.rules.discount_rate", one));
    Optional<String> distress = part.apply("distress");
    Optional<Netting> netting = required(section, "netting").flatMap(one -> one.choice(NETTING));
    Optional<DefaultTest> test =
        required(section, "default_test").flatMap(one -> one.choice(TESTS));
    Optional<Acceleration> acceleration =
        required(section, "acceleration").flatMap(one -> one.choice(ACCELERATION));
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
