package endurance.casebook.folder;

import endurance.casebook.Flow;
import endurance.casebook.Flows;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.ElementMap;
import endurance.casebook.container.EquationsReader;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.finance.books.AccountType;
import endurance.finance.books.Activity;
import endurance.finance.books.EntryRule;
import endurance.finance.books.Nature;
import endurance.finance.books.Settlement;
import endurance.finance.network.circular.FlowType;
import endurance.model.Dimension;
import endurance.model.Equations;
import endurance.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one entry of the section {@code flows}: a payment, or one for each element. */
record FlowReader(Frame frame) {

  private static final Map<String, Nature> NATURES =
      Arrays.stream(Nature.values())
          .collect(Collectors.toMap(FlowReader::code, Function.identity()));

  private static final Map<String, Activity> ACTIVITIES =
      Arrays.stream(Activity.values())
          .filter(activity -> activity != Activity.CASH)
          .collect(Collectors.toMap(FlowReader::code, Function.identity()));

  private static final Map<String, FlowType> TYPES =
      Arrays.stream(FlowType.values())
          .collect(Collectors.toMap(FlowReader::code, Function.identity()));

  /**
   * Flows that are written as one, with the equations of their amounts.
   *
   * @param name with the dimensions over which they are repeated
   * @param flows one for each element; a single one without dimensions
   */
  record Written(DeclaredName name, List<Flow> flows, Equations amount) {
    String key() {
      return name.name();
    }

    Flow first() {
      return flows.getFirst();
    }
  }

  Optional<Written> read(Field field) {
    Optional<DeclaredName> name = DeclaredName.of(field, frame.scope().dimensions());
    Section section =
        field.section(
            "line",
            "from",
            "to",
            "amount",
            "type",
            "announced",
            "payer",
            "payee",
            "credit",
            "in_shares",
            "settles",
            "either_way");
    if (name.filter(one -> one.dimensions().size() > 1).isPresent()) {
      field.refuse("a flow is repeated over one dimension at most", "write two flows");
    }
    List<Dimension> over = name.map(DeclaredName::dimensions).orElse(List.of());
    Optional<Text> line = Texts.required(section, "line");
    List<String> from = parties(section, "from", over);
    List<String> to = parties(section, "to", over);
    refuseItself(section, from, to);
    Optional<Equations> amount =
        section.required("amount").flatMap(one -> EquationsReader.read(one, over));
    Optional<FlowType> type = section.optional("type").flatMap(one -> one.choice(TYPES));
    List<Boolean> announced =
        section
            .optional("announced")
            .map(one -> each(one, over, Field::truth))
            .orElse(Collections.nCopies(size(over), false));
    boolean eitherWay = section.optional("either_way").flatMap(Field::truth).orElse(false);
    String key = DeclaredName.bare(field.key());
    Optional<EntryRule.Between> rule = rule(section, key, eitherWay);
    type.filter(one -> (one == FlowType.CREDIT) != section.has("credit"))
        .ifPresent(one ->
            section
                .optional("type")
                .orElseThrow()
                .refuse(
                    "credit is what is bought on `credit`, and nothing else",
                    section.has("credit") ? "write credit" : "say under `credit` what is owed"));
    if (!section.isSound() || name.isEmpty()) {
      return Optional.empty();
    }
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < size(over); i++) {
      Optional<String> element =
          over.isEmpty() ? Optional.empty() : Optional.of(over.getFirst().elements().get(i));
      flows.add(
          new Flow(
              key,
              element,
              line.orElseThrow(),
              from.get(i),
              to.get(i),
              rule.orElseThrow(),
              eitherWay,
              type,
              announced.get(i),
              FlowVariables.amountOf(key) + element.map(one -> "[" + one + "]").orElse(""),
              field.keyOrigin()));
    }
    return Optional.of(new Written(name.get(), flows, amount.orElseThrow()));
  }

  private static int size(List<Dimension> over) {
    return over.isEmpty() ? 1 : over.getFirst().size();
  }

  /** One value for each element: all alike, or a map with one for each. */
  private static <T> List<T> each(
      Field field, List<Dimension> over, Function<Field, Optional<T>> reader) {
    if (over.isEmpty() || !field.isMap()) {
      return reader.apply(field).map(one -> Collections.nCopies(size(over), one)).orElse(List.of());
    }
    List<T> all = new ArrayList<>();
    ElementMap.read(field, over)
        .ifPresent(fields -> fields.values().forEach(one -> reader.apply(one).ifPresent(all::add)));
    return all;
  }

  private List<String> parties(Section section, String key, List<Dimension> over) {
    return section.required(key).map(one -> each(one, over, this::party)).orElse(List.of());
  }

  private Optional<String> party(Field field) {
    Optional<String> party = field.text();
    party
        .filter(id -> !frame.parties().isEmpty() && !frame.parties().containsKey(id))
        .ifPresent(id ->
            field.refuse("`" + id + "` is no party", Nearest.remedy(id, frame.parties().keySet())));
    return party;
  }

  private static void refuseItself(Section section, List<String> from, List<String> to) {
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      if (from.get(i).equals(to.get(i))) {
        section
            .optional("to")
            .orElseThrow()
            .refuse("`" + to.get(i) + "` pays itself", "name another party");
        return;
      }
    }
  }

  private static Optional<EntryRule.Between> rule(Section section, String id, boolean eitherWay) {
    if (section.has("credit") && section.has("in_shares")) {
      section
          .optional("in_shares")
          .orElseThrow()
          .refuse("one flow is settled in one way", "leave out this or `credit`");
    }
    if (section.has("settles")) {
      for (String other : List.of("payer", "payee", "credit", "in_shares")) {
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
    Optional<Settlement> settlement = Optional.of(Flows.IN_CASH);
    if (section.has("credit")) {
      refuseEitherWay(section, "credit", eitherWay);
      settlement = section.requiredText("credit").map(FlowReader::onCredit);
    } else if (section.has("in_shares")) {
      refuseEitherWay(section, "in_shares", eitherWay);
      settlement = section.requiredText("in_shares").map(FlowReader::inShares);
    }
    Optional<Settlement> settled = settlement;
    return payer.flatMap(debits ->
        payee.flatMap(credits -> settled.map(how -> new EntryRule.Between(debits, credits, how))));
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

  /** Paid with shares of one's own: they raise the equity of who gives them. */
  private static Settlement inShares(String name) {
    return new Settlement(
        name,
        new AccountType(name, Nature.EQUITY, Activity.FINANCING),
        new AccountType(name, Nature.ASSET, Activity.INVESTING),
        Map.of());
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
