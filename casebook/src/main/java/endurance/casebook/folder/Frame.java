package endurance.casebook.folder;

import endurance.casebook.Party;
import endurance.casebook.Text;
import endurance.casebook.container.Scope;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the head of case.yaml fixes for everything that follows.
 *
 * @param scope units, dimensions and clock of the case
 */
record Frame(
    String id,
    Text title,
    LocalDate asOf,
    String company,
    String currency,
    Scope scope,
    Map<String, Party> parties) {}
