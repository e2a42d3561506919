package endurance.analysis;

import endurance.analysis.Verdict.Reason;
import endurance.analysis.wording.FieldTerms;
import endurance.analysis.wording.Numerals;
import endurance.casebook.ChineseUnits;
import endurance.casebook.Fact;
import endurance.model.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a claim that was held against facts is ruled on as it is, naming the facts. */
final class CompareWording {

  /** More than these in one reading are counted, not named: a sentence has an end. */
  static final int FACTS_NAMED = 6;

  private CompareWording() {}

  static Text of(List<KindReading> readings, Reason reason) {
    return new Text(
        readings.stream().map(CompareWording::english).collect(Collectors.joining("; "))
            + englishEnd(reason),
        readings.stream().map(CompareWording::chinese).collect(Collectors.joining("；"))
            + chineseEnd(reason));
  }

  private static String english(KindReading reading) {
    String as = "as " + FieldTerms.of(reading.kind()).english();
    if (reading.heard().isEmpty()) {
      return as + ", no fact";
    }
    String part =
        reading.hasEvidence()
            ? ", " + Numerals.percent(reading.low()) + " of the facts' weight agrees: "
            : ", no fact decides: ";
    int rest = reading.heard().size() - FACTS_NAMED;
    return as
        + part
        + named(reading, ", ", CompareWording::english)
        + (rest > 0 ? " and " + rest + " more" : "");
  }

  private static String chinese(KindReading reading) {
    String as = "按“" + FieldTerms.of(reading.kind()).chinese() + "”理解，";
    if (reading.heard().isEmpty()) {
      return as + "没有事实";
    }
    String part =
        reading.hasEvidence() ? "相符的事实占权重 " + Numerals.percent(reading.low()) + "：" : "没有事实能够判定：";
    int rest = reading.heard().size() - FACTS_NAMED;
    return as
        + part
        + named(reading, "、", CompareWording::chinese)
        + (rest > 0 ? "，另有 " + rest + " 条" : "");
  }

  private static String named(
      KindReading reading,
      String between,
      java.util.function.Function<KindReading.Heard, String> say) {
    return reading.heard().stream()
        .limit(FACTS_NAMED)
        .map(say)
        .collect(Collectors.joining(between));
  }

  private static String english(KindReading.Heard heard) {
    String bearing =
        switch (heard.bearing()) {
          case AGREES -> "agrees";
          case DISAGREES -> "disagrees";
          case SILENT -> "leaves it open";
        };
    String bound =
        switch (heard.fact().bound()) {
          case EXACTLY -> "";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
          case ABOUT -> "about ";
        };
    return "%s (%s%s, grade %s) %s"
        .formatted(heard.fact().id(), bound, amount(heard.fact()), heard.fact().grade(), bearing);
  }

  private static String chinese(KindReading.Heard heard) {
    String bearing =
        switch (heard.bearing()) {
          case AGREES -> "相符";
          case DISAGREES -> "不符";
          case SILENT -> "无法判定";
        };
    String bound =
        switch (heard.fact().bound()) {
          case EXACTLY -> "";
          case AT_LEAST -> "至少 ";
          case AT_MOST -> "至多 ";
          case ABOUT -> "约 ";
        };
    return "%s（%s%s，%s 级，%s）"
        .formatted(
            heard.fact().id(), bound, amountInChinese(heard.fact()), heard.fact().grade(), bearing);
  }

  private static String amountInChinese(Fact fact) {
    return ChineseUnits.amount(fact.value(), fact.unitText());
  }

  private static String amount(Fact fact) {
    String number = Numerals.number(fact.value());
    return fact.unitText().equals("1") ? number : number + " " + fact.unitText();
  }

  private static String englishEnd(Reason reason) {
    return switch (reason) {
      case KIND_UNCLEAR -> "; the ruling depends on which kind of number is meant";
      case CONFLICTING_EVIDENCE -> "; the facts disagree";
      case DETERMINED, NO_EVIDENCE, NOT_OBSERVABLE_YET, SPREAD_TOO_WIDE -> "";
    };
  }

  private static String chineseEnd(Reason reason) {
    return switch (reason) {
      case KIND_UNCLEAR -> "；结论取决于所指的是哪一种数字";
      case CONFLICTING_EVIDENCE -> "；事实之间相互矛盾";
      case DETERMINED, NO_EVIDENCE, NOT_OBSERVABLE_YET, SPREAD_TOO_WIDE -> "";
    };
  }
}
