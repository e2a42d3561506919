package endurance.casebook.folder;

import endurance.casebook.Flow;
import endurance.casebook.Flows;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.EquationsReader;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.finance.books.Account;
import endurance.finance.books.AccountType;
import endurance.finance.books.Nature;
import endurance.model.Text;
import endurance.model.formula.Formula;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the sections {@code cash}, {@code flows} and {@code accounts}: payments, what they must
 * explain, and what their accounts are called.
 */
final class FlowsReader {

  private final Frame frame;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<FlowReader.Written> written = new ArrayList<>();
  private final Map<String, Formula> cash = new LinkedHashMap<>();
  private final Map<String, Field> cashFields = new LinkedHashMap<>();

  private FlowsReader(Frame frame) {
    this.frame = frame;
  }

  /** The payments of a case, whose variables are added to its model. */
  static Flows read(Section head, Frame frame, Assembly assembly) {
    FlowsReader reader = new FlowsReader(frame);
    int before = head.problems().count();
    reader.cash(head);
    reader.flows(head);
    Map<String, Text> accounts = new LinkedHashMap<>();
    head.entriesOf("accounts")
        .forEach((name, field) -> Texts.read(field).ifPresent(text -> accounts.put(name, text)));
    reader.checkDebts();
    reader.checkAccounts();
    reader.checkCash();
    if (head.problems().count() != before) {
      assembly.lose("flow.");
      assembly.lose("books.");
      return Flows.NONE;
    }
    FlowVariables variables = new FlowVariables(frame, reader.cash, reader.written);
    assembly.addAll(variables.all());
    Map<String, Flow> flows = new LinkedHashMap<>();
    reader.flows().forEach(one -> flows.put(one.id(), one));
    return new Flows(variables.cash(), flows, accounts);
  }

  private void cash(Section head) {
    for (Field field : head.entriesOf("cash").values()) {
      if (!frame.parties().isEmpty() && !frame.parties().containsKey(field.key())) {
        field
            .problems()
            .add(
                field.keyOrigin(),
                field.path() + ": `" + field.key() + "` is no party",
                Nearest.remedy(field.key(), frame.parties().keySet()));
      }
      cashFields.put(field.key(), field);
      EquationsReader.formula(field).ifPresent(formula -> cash.put(field.key(), formula));
    }
  }

  private void flows(Section head) {
    FlowReader reader = new FlowReader(frame);
    for (Field field : head.entriesOf("flows").values()) {
      Field earlier = fields.putIfAbsent(DeclaredName.bare(field.key()), field);
      if (earlier != null) {
        field.refuse("this flow stands already in line " + earlier.keyOrigin().line(), "");
      }
      reader.read(field).ifPresent(written::add);
    }
  }

  private List<Flow> flows() {
    return written.stream().flatMap(one -> one.flows().stream()).toList();
  }

  /** A debt is settled between those between whom it was made, and has a name of its own. */
  private void checkDebts() {
    Set<String> debts = new TreeSet<>();
    Set<List<String>> made = new java.util.HashSet<>();
    for (Flow flow : flows()) {
      if (!flow.inCash()) {
        String line = flow.rule().settlement().line();
        if (flow.onCredit()) {
          debts.add(line);
          made.add(List.of(line, flow.from(), flow.to()));
        }
        if (fields.containsKey(line) || line.equals(Flows.CASH)) {
          refuse(
              flow,
              flow.onCredit() ? "credit" : "in_shares",
              "`" + line + "` is the name of a flow",
              flow.onCredit() ? "name the debt otherwise" : "name the shares otherwise");
        }
      }
    }
    Set<String> refused = new TreeSet<>();
    for (Flow flow : flows()) {
      Field field = java.util.Objects.requireNonNull(fields.get(flow.key()));
      Field settles = refused.contains(flow.key()) ? null : field.entries().get("settles");
      if (settles == null) {
        continue;
      }
      String debt = flow.rule().giverDebits().name();
      if (!debts.contains(debt)) {
        refused.add(flow.key());
        settles.refuse("no flow makes a debt `" + debt + "`", Nearest.remedy(debt, debts));
      } else if (!made.contains(List.of(debt, flow.from(), flow.to()))) {
        refused.add(flow.key());
        settles.refuse(
            "`" + debt + "` is not what " + flow.from() + " owes " + flow.to(),
            "let those settle it between whom it was made");
      }
    }
  }

  /** In the books of one party an account is one thing throughout. */
  private void checkAccounts() {
    Map<String, AccountType> known = new LinkedHashMap<>();
    Set<String> refused = new TreeSet<>();
    for (Flow flow : flows()) {
      for (Account account :
          List.of(
              new Account(flow.from(), flow.rule().giverDebits()),
              new Account(flow.to(), flow.rule().getterCredits()),
              flow.rule().settlement().giver(flow.from()),
              flow.rule().settlement().getter(flow.to()))) {
        AccountType earlier = known.putIfAbsent(account.toString(), account.type());
        if (earlier != null && !earlier.equals(account.type()) && refused.add(flow.key())) {
          refuse(
              flow,
              "",
              "the account "
                  + account
                  + " is "
                  + word(account.type())
                  + " here and "
                  + word(earlier)
                  + " in another flow",
              "let it be one thing, or name two accounts");
        }
      }
    }
  }

  private static String word(AccountType type) {
    Nature nature = type.nature();
    String activity = type.activity().name().toLowerCase(java.util.Locale.ROOT);
    return nature.name().toLowerCase(java.util.Locale.ROOT) + " (" + activity + ")";
  }

  /** Cash that no flow touches would be checked against nothing. */
  private void checkCash() {
    for (Field field : cashFields.values()) {
      boolean touched =
          fields.isEmpty()
              ? false
              : written.size() != fields.size()
                  || flows().stream()
                      .anyMatch(flow ->
                          flow.inCash()
                              && (flow.from().equals(field.key())
                                  || flow.to().equals(field.key())));
      if (!touched && frame.parties().containsKey(field.key())) {
        field.refuse(
            "no flow in cash leads to or from " + field.key(),
            "state its payments under `flows`, or leave its cash out");
      }
    }
  }

  private void refuse(Flow flow, String key, String message, String remedy) {
    Field field = java.util.Objects.requireNonNull(fields.get(flow.key()));
    Optional.ofNullable(key.isEmpty() ? null : field.entries().get(key))
        .orElse(field)
        .refuse(message, remedy);
  }
}
