package endurance.casebook.folder;

import endurance.casebook.BookFigure;
import endurance.casebook.Party;
import endurance.casebook.network.FailureNetwork;
import endurance.casebook.network.FailureNetwork.BailOut;
import endurance.casebook.network.FailureNetwork.Member;
import endurance.casebook.network.FailureNetwork.Money;
import endurance.casebook.network.FailureNetwork.Owed;
import endurance.casebook.network.FailureNetwork.Rules;
import endurance.casebook.network.FailureNetwork.Stake;
import endurance.casebook.network.FailureNetwork.Supply;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.finance.network.circular.FlowType;
import endurance.finance.network.clearing.Acceleration;
import endurance.finance.network.clearing.DefaultTest;
import endurance.finance.network.clearing.Netting;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads who stands behind the company. Every formula becomes a variable {@code network.…}. */
final class NetworkReader {

  private static final Map<String, Netting> NETTING =
      Map.of("none", Netting.NONE, "bilateral", Netting.BILATERAL);

  private static final Map<String, DefaultTest> TESTS =
      Map.of("strict", DefaultTest.STRICT, "weak", DefaultTest.WEAK);

  private static final Map<String, Acceleration> ACCELERATION =
      Map.of("none", Acceleration.NONE, "all_at_once", Acceleration.ALL_AT_ONCE);

  private static final Map<String, FlowType> TYPES =
      Arrays.stream(FlowType.values())
          .collect(
              Collectors.toMap(type -> type.name().toLowerCase(Locale.ROOT), Function.identity()));

  private static final Map<String, Boolean> LATER = Map.of("at_once", false, "later", true);

  private final String company;
  private final Map<String, Party> parties;
  private final NetworkFormulas formulas;
  private final Set<String> named = new LinkedHashSet<>();

  private final Function<String, Optional<Unit>> revenueUnit;

  private NetworkReader(
      String company,
      Map<String, Party> parties,
      NetworkFormulas formulas,
      Function<String, Optional<Unit>> revenueUnit) {
    this.company = company;
    this.parties = parties;
    this.formulas = formulas;
    this.revenueUnit = revenueUnit;
  }

  /** A network with the variables that it adds to the model. */
  record Read(FailureNetwork network, List<Variable> variables) {}

  /**
   * The network of a case; empty, with notes, when it cannot be relied on.
   *
   * @param unitOf an assumption, by its name; empty where there is none
   */
  static Optional<Read> read(
      Field field,
      Frame frame,
      Map<String, Party> parties,
      Function<String, Optional<Unit>> unitOf) {
    NetworkFormulas formulas = new NetworkFormulas(frame.currency());
    return new NetworkReader(frame.company(), parties, formulas, unitOf)
        .read(field)
        .map(network -> new Read(network, formulas.variables()));
  }

  private Optional<FailureNetwork> read(Field field) {
    Section section =
        field.section(
            "fails", "rules", "parties", "owes", "supplies", "stakes", "money", "bail_out");
    Optional<String> fails =
        section.required("fails").flatMap(one -> formulas.truth("network.fails", one));
    Optional<Rules> rules = section.required("rules").flatMap(this::rules);
    named.add(company);
    List<Owed> owed = each(section, "owes", this::owed);
    List<Supply> supplies = each(section, "supplies", this::supply);
    List<Stake> stakes = each(section, "stakes", this::stake);
    List<Money> money = each(section, "money", this::money);
    Optional<BailOut> bailOut = section.optional("bail_out").flatMap(this::bailOut);
    List<Member> members = members(section, supplies);
    return section.isSound()
        ? Optional.of(
            new FailureNetwork(
                company,
                fails.orElseThrow(),
                rules.orElseThrow(),
                members,
                owed,
                supplies,
                stakes,
                money,
                bailOut,
                field.keyOrigin()))
        : Optional.empty();
  }

  private static <T> List<T> each(
      Section section, String key, Function<Field, Optional<T>> reader) {
    List<T> all = new ArrayList<>();
    section
        .entriesOf(key)
        .values()
        .forEach(one -> {
          if (endurance.casebook.container.DeclaredName.checkName(one, one.key())) {
            reader.apply(one).ifPresent(all::add);
          }
        });
    return all;
  }

  private Optional<Rules> rules(Field field) {
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

  private Optional<Owed> owed(Field field) {
    Section section = field.section("from", "to", "amount", "rank", "due", "says");
    Optional<String> from = section.required("from").flatMap(this::party);
    Optional<String> to = section.optional("to").flatMap(this::party);
    refuseItself(section, from, to, "owes itself", "leave out what is owed to oneself");
    Optional<String> amount = money(section, "amount", "network.owes." + field.key() + ".amount");
    Optional<Integer> rank = section.required("rank").flatMap(Field::whole);
    rank.filter(one -> one < 1)
        .ifPresent(one ->
            section
                .optional("rank")
                .orElseThrow()
                .refuse("rank " + one + " is below 1", "1 is paid first"));
    Optional<Boolean> later = section.required("due").flatMap(one -> one.choice(LATER));
    return section.isSound()
        ? Optional.of(
            new Owed(
                field.key(),
                from.orElseThrow(),
                to,
                amount.orElseThrow(),
                rank.orElseThrow(),
                later.orElseThrow(),
                field.keyOrigin()))
        : Optional.empty();
  }

  private Optional<Supply> supply(Field field) {
    Section section = field.section("from", "to", "paid", "margin", "capacity", "says");
    Optional<String> from = section.required("from").flatMap(this::party);
    Optional<String> to = section.required("to").flatMap(this::party);
    refuseItself(section, from, to, "supplies itself", "name two parties");
    String name = "network.supplies." + field.key() + ".";
    Optional<String> paid =
        section.optional("paid").flatMap(one -> formulas.perMonth(name + "paid", one));
    Optional<Supply.Margin> margin =
        section.optional("margin").flatMap(one -> margin(name + "margin.", one));
    Optional<Supply.Capacity> capacity =
        section.optional("capacity").flatMap(one -> capacity(name + "capacity.", one));
    return section.isSound()
        ? Optional.of(
            new Supply(
                field.key(),
                from.orElseThrow(),
                to.orElseThrow(),
                paid,
                margin,
                capacity,
                field.keyOrigin()))
        : Optional.empty();
  }

  private Optional<Supply.Margin> margin(String name, Field field) {
    Section section = field.section("per_month", "months", "empty_for", "replacement");
    Optional<String> perMonth =
        section.required("per_month").flatMap(one -> formulas.perMonth(name + one.key(), one));
    Optional<String> months =
        section.required("months").flatMap(one -> formulas.months(name + one.key(), one));
    Optional<String> emptyFor =
        section.required("empty_for").flatMap(one -> formulas.months(name + one.key(), one));
    Optional<String> replacement =
        section.required("replacement").flatMap(one -> formulas.perYear(name + one.key(), one));
    return section.isSound()
        ? Optional.of(
            new Supply.Margin(
                perMonth.orElseThrow(),
                months.orElseThrow(),
                emptyFor.orElseThrow(),
                replacement.orElseThrow()))
        : Optional.empty();
  }

  private Optional<Supply.Capacity> capacity(String name, Field field) {
    Section section = field.section("per_month", "months", "idle", "discount");
    Optional<String> perMonth =
        section.required("per_month").flatMap(one -> formulas.perMonth(name + one.key(), one));
    Optional<String> months =
        section.required("months").flatMap(one -> formulas.months(name + one.key(), one));
    Optional<String> idle =
        section.required("idle").flatMap(one -> formulas.months(name + one.key(), one));
    Optional<String> discount =
        section.required("discount").flatMap(one -> formulas.part(name + one.key(), one));
    return section.isSound()
        ? Optional.of(
            new Supply.Capacity(
                perMonth.orElseThrow(),
                months.orElseThrow(),
                idle.orElseThrow(),
                discount.orElseThrow()))
        : Optional.empty();
  }

  private Optional<Stake> stake(Field field) {
    Section section = field.section("holder", "in", "part", "carried_at", "says");
    Optional<String> holder = section.required("holder").flatMap(this::party);
    Optional<String> in = section.required("in").flatMap(this::party);
    refuseItself(section, in, holder, "holds itself", "leave out a party's own shares");
    String name = "network.stakes." + field.key() + ".";
    Optional<String> part =
        section.required("part").flatMap(one -> formulas.part(name + "part", one));
    Optional<String> carried = money(section, "carried_at", name + "carried_at");
    return section.isSound()
        ? Optional.of(
            new Stake(
                field.key(),
                holder.orElseThrow(),
                in.orElseThrow(),
                part.orElseThrow(),
                carried.orElseThrow(),
                field.keyOrigin()))
        : Optional.empty();
  }

  private Optional<Money> money(Field field) {
    Section section = field.section("from", "to", "type", "per_month", "announced", "says");
    Optional<String> from = section.required("from").flatMap(this::party);
    Optional<String> to = section.required("to").flatMap(this::party);
    refuseItself(section, from, to, "pays itself", "leave out what stays with a party");
    Optional<FlowType> type = section.required("type").flatMap(one -> one.choice(TYPES));
    String name = "network.money." + field.key() + ".";
    Optional<String> perMonth =
        section.required("per_month").flatMap(one -> formulas.perMonth(name + one.key(), one));
    Optional<Boolean> announced = section.required("announced").flatMap(Field::truth);
    return section.isSound()
        ? Optional.of(
            new Money(
                field.key(),
                from.orElseThrow(),
                to.orElseThrow(),
                type.orElseThrow(),
                formulas.sum(name + "so_far", List.of(perMonth.orElseThrow()), field),
                announced.orElseThrow()))
        : Optional.empty();
  }

  private Optional<BailOut> bailOut(Field field) {
    Section section = field.section("to", "amount", "says");
    Optional<String> to = section.required("to").flatMap(this::party);
    Optional<String> amount = money(section, "amount", "network.bail_out.amount");
    return section.isSound()
        ? Optional.of(new BailOut(to.orElseThrow(), amount.orElseThrow(), field.keyOrigin()))
        : Optional.empty();
  }

  /** Those that are named anywhere, each with what it owns and can lose. */
  private List<Member> members(Section section, List<Supply> supplies) {
    Map<String, Field> written = section.entriesOf("parties");
    List<Member> members = new ArrayList<>();
    written
        .values()
        .forEach(one -> {
          if (known(one.key(), one.keyOrigin(), one)) {
            named.add(one.key());
          }
        });
    for (String id : named) {
      Field field = written.get(id);
      if (field == null) {
        section
            .problems()
            .add(
                section.whole().keyOrigin(),
                "network.parties: `" + id + "` is missing",
                "say what it can lose before it fails: " + id + ": {buffer: …, says: …}");
      } else if (parties.containsKey(id)) {
        member(field, supplies).ifPresent(members::add);
      }
    }
    return members;
  }

  private Optional<Member> member(Field field, List<Supply> supplies) {
    String id = field.key();
    Section section = field.section("assets", "buffer", "says");
    boolean books =
        Optional.ofNullable(parties.get(id))
                .flatMap(Party::books)
                .filter(one -> one.balances())
                .isPresent()
            && !section.has("assets");
    String name = "network.parties." + id + ".";
    Optional<String> assets =
        books
            ? Optional.of(
                formulas.money(
                    name + "assets",
                    BookFigure.CASH.variable(id) + " + " + BookFigure.OTHER_ASSETS.variable(id),
                    field))
            : money(section, "assets", name + "assets");
    Optional<String> buffer = money(section, "buffer", name + "buffer");
    Optional<String> says = section.requiredText("says");
    return section.isSound()
        ? Optional.of(
            new Member(
                id,
                assets.orElseThrow(),
                books,
                buffer.orElseThrow(),
                says.orElseThrow(),
                share(id, field, supplies)))
        : Optional.empty();
  }

  /** What the company pays a party in a year, as a part of the revenue in its books. */
  private Optional<String> share(String id, Field field, List<Supply> supplies) {
    List<String> paid =
        supplies.stream()
            .filter(one -> one.from().equals(id) && one.to().equals(company))
            .flatMap(one -> one.paid().stream())
            .toList();
    String name = "network.parties." + id + ".";
    return paid.isEmpty()
        ? Optional.empty()
        : revenueUnit
            .apply(BookFigure.REVENUE.variable(id))
            .map(unit ->
                formulas.shareOfYear(
                    name + "share",
                    formulas.sum(name + "paid_so_far", paid, field),
                    BookFigure.REVENUE.variable(id),
                    unit,
                    field));
  }

  private Optional<String> money(Section section, String key, String name) {
    return section.required(key).flatMap(one -> formulas.money(name, one));
  }

  private Optional<String> party(Field field) {
    return field
        .text()
        .filter(id -> {
          boolean known = known(id, field.origin(), field);
          if (known) {
            named.add(id);
          }
          return known;
        });
  }

  private boolean known(String id, endurance.model.Origin place, Field field) {
    if (parties.containsKey(id)) {
      return true;
    }
    field
        .problems()
        .add(
            place,
            field.path() + ": `" + id + "` is no party",
            Nearest.remedy(id, parties.keySet()));
    return false;
  }

  private static void refuseItself(
      Section section, Optional<String> one, Optional<String> other, String what, String remedy) {
    if (one.isPresent() && one.equals(other)) {
      section
          .problems()
          .add(
              section.whole().keyOrigin(),
              section.whole().path() + ": `" + one.get() + "` " + what,
              remedy);
    }
  }
}
