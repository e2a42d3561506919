package endurance.casebook.folder;

import endurance.casebook.Flow;
import endurance.casebook.Flows;
import endurance.casebook.Text;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.EquationsReader;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.finance.books.AccountType;
import endurance.finance.books.Activity;
import endurance.finance.books.EntryRule;
import endurance.finance.books.Nature;
import endurance.finance.books.Settlement;
import endurance.model.formula.Formula;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one payment of the section {@code flows}. */
record FlowReader(Frame frame) {

  private static final Map<String, Nature> NATURES =
      Arrays.stream(Nature.values())
          .collect(Collectors.toMap(FlowReader::code, Function.identity()));

  private static final Map<String, Activity> ACTIVITIES =
      Arrays.stream(Activity.values())
          .filter(activity -> activity != Activity.CASH)
          .collect(Collectors.toMap(FlowReader::code, Function.identity()));

  /** A flow with the formula of its amount. */
  record Written(Flow flow, Formula amount) {}

  Optional<Written> read(Field field) {
    DeclaredName.checkName(field, field.key());
    Section section =
        field.section(
            "line", "from", "to", "amount", "payer", "payee", "credit", "settles", "either_way");
    Optional<Text> line = Texts.required(section, "line");
    Optional<String> from = party(section, "from");
    Optional<String> to = party(section, "to");
    from.filter(to.orElse("")::equals)
        .ifPresent(one ->
            section
                .optional("to")
                .orElseThrow()
                .refuse("`" + one + "` pays itself", "name another party"));
    Optional<Formula> amount = section.required("amount").flatMap(EquationsReader::formula);
    boolean eitherWay = section.optional("either_way").flatMap(Field::truth).orElse(false);
    Optional<EntryRule.Between> rule = rule(section, field.key(), eitherWay);
    if (!section.isSound()) {
      return Optional.empty();
    }
    Flow flow =
        new Flow(
            field.key(),
            line.orElseThrow(),
            from.orElseThrow(),
            to.orElseThrow(),
            rule.orElseThrow(),
            eitherWay,
            FlowVariables.amountOf(field.key()),
            field.keyOrigin());
    return Optional.of(new Written(flow, amount.orElseThrow()));
  }

  private Optional<String> party(Section section, String key) {
    Optional<String> party = section.requiredText(key);
    party
        .filter(id -> !frame.parties().isEmpty() && !frame.parties().containsKey(id))
        .ifPresent(id ->
            section
                .optional(key)
                .orElseThrow()
                .refuse("`" + id + "` is no party", Nearest.remedy(id, frame.parties().keySet())));
    return party;
  }

  private static Optional<EntryRule.Between> rule(Section section, String id, boolean eitherWay) {
    boolean onCredit = section.has("credit");
    if (section.has("settles")) {
      for (String other : List.of("payer", "payee", "credit")) {
        section
            .optional(other)
            .ifPresent(field ->
                field.refuse("what settles a debt has its accounts from there", "leave it out"));
      }
      refuseEitherWay(section, "settles", eitherWay);
      return section
          .requiredText("settles")
          .map(debt ->
              new EntryRule.Between(
                  debt(debt, Nature.LIABILITY), debt(debt, Nature.ASSET), Flows.IN_CASH));
    }
    Optional<AccountType> payer = section.required("payer").flatMap(field -> account(field, id));
    Optional<AccountType> payee = section.required("payee").flatMap(field -> account(field, id));
    if (onCredit) {
      refuseEitherWay(section, "credit", eitherWay);
    }
    Optional<Settlement> settlement =
        onCredit
            ? section.requiredText("credit").map(FlowReader::onCredit)
            : Optional.of(Flows.IN_CASH);
    return payer.flatMap(debits ->
        payee.flatMap(
            credits -> settlement.map(settled -> new EntryRule.Between(debits, credits, settled))));
  }

  private static void refuseEitherWay(Section section, String key, boolean eitherWay) {
    if (eitherWay) {
      section
          .optional("either_way")
          .orElseThrow()
          .refuse(
              "only what is paid in cash can go either way, and this has `" + key + "`",
              "write two flows");
    }
  }

  private static Settlement onCredit(String debt) {
    return new Settlement(debt, debt(debt, Nature.LIABILITY), debt(debt, Nature.ASSET), Map.of());
  }

  private static AccountType debt(String name, Nature nature) {
    return new AccountType(name, nature, Activity.OPERATING);
  }

  /** {@code expense}, {@code {asset: servers}} or {@code {liability: loans, activity: …}}. */
  private static Optional<AccountType> account(Field field, String flow) {
    if (!field.isMap()) {
      return field.choice(NATURES).map(nature -> new AccountType(flow, nature, usual(nature)));
    }
    Section section =
        field.section(
            java.util.stream.Stream.concat(
                    NATURES.keySet().stream(), java.util.stream.Stream.of("activity"))
                .sorted()
                .toArray(String[]::new));
    Optional<Field> named = section.exactlyOneOf(NATURES.keySet().stream().sorted().toList());
    Optional<String> name = named.flatMap(Field::text);
    name.filter(Flows.CASH::equals)
        .ifPresent(one ->
            named
                .orElseThrow()
                .refuse("`cash` is the account that pays", "give the account another name"));
    Optional<Field> activity = section.optional("activity");
    Optional<Activity> told = activity.flatMap(one -> one.choice(ACTIVITIES));
    if (!section.isSound()) {
      return Optional.empty();
    }
    Nature nature = java.util.Objects.requireNonNull(NATURES.get(named.orElseThrow().key()));
    return name.map(one -> new AccountType(one, nature, told.orElse(usual(nature))));
  }

  /** Where the changes of an account usually belong. */
  private static Activity usual(Nature nature) {
    return switch (nature) {
      case INCOME, EXPENSE -> Activity.OPERATING;
      case ASSET -> Activity.INVESTING;
      case LIABILITY, EQUITY -> Activity.FINANCING;
    };
  }

  private static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
