package endurance.model.formula;

import static endurance.model.formula.Names.quoted;

import endurance.model.Nearest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says what to write in place of a word in capitals that is not known here. */
final class UnknownFunction {

  private static final Set<String> RANDOM =
      Set.of(
          "RANDOM",
          "NORMAL",
          "LOGNORMAL",
          "POISSON",
          "EXPRND",
          "UNIFORM",
          "BETA",
          "GAMMA",
          "TRIANGULAR",
          "BINOMIAL",
          "RAND",
          "MONTECARLO",
          "WEIBULL",
          "PARETO",
          "LOGISTIC");

  /** Functions of other tools, and how the same is said here. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("AVG", "the mean over elements is MEAN(x[*])"),
          Map.entry("AVERAGE", "the mean over elements is MEAN(x[*])"),
          Map.entry("LOG", "write LN(x) (base e) or LOG10(x)"),
          Map.entry("POW", "powers are written a^b"),
          Map.entry("POWER", "powers are written a^b"),
          Map.entry("MODULO", "the remainder is written a MOD b"),
          Map.entry("FLOOR", "write INT(x)"),
          Map.entry("INTEGER", "write INT(x), which rounds down"),
          Map.entry("CEIL", "write -INT(-x)"),
          Map.entry("CEILING", "write -INT(-x)"),
          Map.entry("PRODUCT", "write PROD(x[*])"),
          Map.entry("SMOOTH", "write SMTH1(x, t)"),
          Map.entry("SMOOTH3", "write SMTH3(x, t)"),
          Map.entry("SMTHN", "write SMTH1(x, t) or SMTH3(x, t)"),
          Map.entry("DELAYN", "write DELAY1(x, t) or DELAY3(x, t)"),
          Map.entry("FORECAST", "write FORCST(x, t, horizon)"),
          Map.entry("INITIAL", "write INIT(x)"),
          Map.entry("SAFEDIV", "write IF b = 0 THEN … ELSE a/b"),
          Map.entry("ZIDZ", "write IF b = 0 THEN 0 ELSE a/b"),
          Map.entry("CLAMP", "write MAX(low, MIN(x, high))"),
          Map.entry("INTEG", "declare a stock with initial, inflow and outflow"),
          Map.entry("IFTHENELSE", "write IF c THEN a ELSE b"),
          Map.entry("SELF", "write PREVIOUS(x, initial) with the variable's own name"),
          Map.entry("ARCCOS", "no inverse of COS is known here"),
          Map.entry("ARCSIN", "no inverse of SIN is known here"),
          Map.entry("ARCTAN", "no inverse of TAN is known here"));

  private UnknownFunction() {}

  static Refusal refuse(Token word, boolean called) {
    String name = word.text();
    if (called && RANDOM.contains(name)) {
      return new Refusal(
          word.start(),
          quoted(name) + " draws random numbers, which formulas do not",
          "declare an input (drawn once per future) or a noise (drawn at every point) and use its"
              + " name");
    }
    if (called) {
      String elsewhere = ELSEWHERE.get(name);
      return new Refusal(
          word.start(),
          "there is no function " + quoted(name),
          elsewhere != null
              ? elsewhere
              : Nearest.remedy(
                  name, functions(), "the functions are " + String.join(", ", functions())));
    }
    String small = name.toLowerCase(java.util.Locale.ROOT);
    return new Refusal(
        word.start(),
        quoted(name) + " is neither a keyword nor a function",
        Names.faultOf(small).isEmpty()
            ? "names are written in small letters: " + small
            : Nearest.remedy(name, Names.RESERVED, "names are written in small letters"));
  }

  private static Set<String> functions() {
    Set<String> functions = new TreeSet<>(Names.RESERVED);
    functions.removeAll(Names.KEYWORDS);
    return functions;
  }
}
