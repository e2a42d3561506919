package endurance.casebook.folder;

import endurance.casebook.Party;
import endurance.casebook.container.Scope;
import endurance.casebook.yaml.Field;
import endurance.model.Text;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the head of case.yaml fixes for everything that follows.
 *
 * @param scope units, dimensions and clock of the case
 * @param names of elements of dimensions
 * @param books of each party that has any, still to be read
 */
record Frame(
    String id,
    Text title,
    LocalDate asOf,
    String company,
    String currency,
    Scope scope,
    Map<String, Text> names,
    Map<String, Party> parties,
    Map<String, Field> books) {}
