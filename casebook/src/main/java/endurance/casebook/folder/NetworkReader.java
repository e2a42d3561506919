package endurance.casebook.folder;

import endurance.casebook.FailureNetwork;
import endurance.casebook.FailureNetwork.BailOut;
import endurance.casebook.FailureNetwork.Member;
import endurance.casebook.FailureNetwork.Money;
import endurance.casebook.FailureNetwork.Owed;
import endurance.casebook.FailureNetwork.Rules;
import endurance.casebook.FailureNetwork.Stake;
import endurance.casebook.FailureNetwork.Supply;
import endurance.casebook.Flow;
import endurance.casebook.Flows;
import endurance.casebook.Party;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.finance.network.circular.FlowType;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads who stands behind the company. Every formula becomes a variable {@code network.…}. */
final class NetworkReader {

  private static final Map<String, Boolean> LATER = Map.of("at_once", false, "later", true);

  private final String company;
  private final NetworkParties parties;
  private final NetworkFormulas formulas;
  private final Flows flows;
  private final Function<String, Optional<Unit>> unitOf;

  private NetworkReader(
      String company,
      NetworkParties parties,
      NetworkFormulas formulas,
      Flows flows,
      Function<String, Optional<Unit>> unitOf) {
    this.company = company;
    this.parties = parties;
    this.formulas = formulas;
    this.flows = flows;
    this.unitOf = unitOf;
  }

  /** A network with the variables that it adds to the model. */
  record Read(FailureNetwork network, List<Variable> variables) {}

  /**
   * The network of a case; empty, with notes, when it cannot be relied on.
   *
   * @param flows of the case; those of a type are the money between its parties
   * @param unitOf an assumption, by its name; empty where there is none
   */
  static Optional<Read> read(
      Field field,
      Frame frame,
      Map<String, Party> parties,
      Flows flows,
      Function<String, Optional<Unit>> unitOf) {
    NetworkFormulas formulas = new NetworkFormulas(frame.currency());
    return new NetworkReader(
            frame.company(),
            new NetworkParties(parties, frame.books().keySet()),
            formulas,
            flows,
            unitOf)
        .read(field)
        .map(network -> new Read(network, formulas.variables()));
  }

  private Optional<FailureNetwork> read(Field field) {
    Section section =
        field.section(
            "fails", "rules", "parties", "owes", "supplies", "stakes", "loop_gain", "bail_out");
    Optional<String> fails =
        section.required("fails").flatMap(one -> formulas.truth("network.fails", one));
    Optional<Rules> rules =
        section.required("rules").flatMap(new NetworkRulesReader(formulas)::read);
    parties.name(company);
    List<Owed> owed = each(section, "owes", this::owed);
    List<Supply> supplies = each(section, "supplies", new SupplyReader(parties, formulas)::read);
    List<Stake> stakes = each(section, "stakes", this::stake);
    Optional<String> loopGain =
        section.optional("loop_gain").flatMap(one -> formulas.part("network.loop_gain", one));
    Optional<BailOut> bailOut = section.optional("bail_out").flatMap(this::bailOut);
    List<Member> members =
        new MemberReader(company, parties, formulas, unitOf, supplies).readAll(section);
    List<Money> money = money(field);
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
                loopGain,
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
          if (DeclaredName.checkName(one, one.key())) {
            reader.apply(one).ifPresent(all::add);
          }
        });
    return all;
  }

  private Optional<Owed> owed(Field field) {
    Section section = field.section("from", "to", "amount", "rank", "due", "says");
    Optional<String> from = section.required("from").flatMap(parties::read);
    Optional<String> to = section.optional("to").flatMap(parties::read);
    parties.refuseItself(section, from, to, "owes itself", "leave out what is owed to oneself");
    Optional<String> amount =
        formulas.money(section, "amount", "network.owes." + field.key() + ".amount");
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

  private Optional<Stake> stake(Field field) {
    Section section = field.section("holder", "in", "part", "carried_at", "says");
    Optional<String> holder = section.required("holder").flatMap(parties::read);
    Optional<String> in = section.required("in").flatMap(parties::read);
    parties.refuseItself(section, in, holder, "holds itself", "leave out a party's own shares");
    String name = "network.stakes." + field.key() + ".";
    Optional<String> part =
        section.required("part").flatMap(one -> formulas.part(name + "part", one));
    Optional<String> carried = formulas.money(section, "carried_at", name + "carried_at");
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

  /**
   * The typed flows of the case between those named here. What is bought on credit is financed by
   * who sells, so that credit runs from the seller to the buyer.
   */
  private List<Money> money(Field field) {
    Map<List<Object>, List<String>> together = new LinkedHashMap<>();
    for (Flow flow : flows.byId().values()) {
      if (parties.named().contains(flow.from()) && parties.named().contains(flow.to())) {
        flow.type()
            .ifPresent(type -> {
              String from = flow.onCredit() ? flow.to() : flow.from();
              String to = flow.onCredit() ? flow.from() : flow.to();
              together
                  .computeIfAbsent(
                      List.of(from, to, type, flow.announced()), _ -> new ArrayList<>())
                  .add(flow.variable());
            });
      }
    }
    List<Money> all = new ArrayList<>();
    together.forEach((key, variables) -> {
      String from = (String) key.get(0);
      String to = (String) key.get(1);
      FlowType type = (FlowType) key.get(2);
      boolean announced = (Boolean) key.get(3);
      String id =
          from
              + "."
              + to
              + "."
              + type.name().toLowerCase(Locale.ROOT)
              + (announced ? ".announced" : "");
      all.add(
          new Money(
              id,
              from,
              to,
              type,
              formulas.sum("network.money." + id + ".so_far", variables, field),
              announced));
    });
    return all;
  }

  private Optional<BailOut> bailOut(Field field) {
    Section section = field.section("to", "amount", "says");
    Optional<String> to = section.required("to").flatMap(parties::read);
    Optional<String> amount = formulas.money(section, "amount", "network.bail_out.amount");
    return section.isSound()
        ? Optional.of(new BailOut(to.orElseThrow(), amount.orElseThrow(), field.keyOrigin()))
        : Optional.empty();
  }
}
