package endurance.report.wording;

import endurance.analysis.Verdict;
import endurance.analysis.wording.FieldTerms;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.finance.Bindingness;
import endurance.finance.CommitmentKind;
import endurance.finance.books.Activity;
import endurance.finance.books.TransactionFlowMatrix;
import endurance.model.Language;
import endurance.model.Text;

/** What the fixed terms of the field are called in every language. */
public final class Terms {

  private Terms() {}

  public static Text of(Verdict.Ruling ruling) {
    return switch (ruling) {
      case SUPPORTED -> new Text("supported", "成立");
      case CONTRADICTED -> new Text("contradicted", "不成立");
      case UNDETERMINED -> new Text("undetermined", "未定");
    };
  }

  public static Text of(Verdict.Reason reason) {
    return switch (reason) {
      case DETERMINED -> new Text("determined", "已定");
      case NO_EVIDENCE -> new Text("no evidence", "没有证据");
      case CONFLICTING_EVIDENCE -> new Text("conflicting evidence", "证据相互矛盾");
      case KIND_UNCLEAR -> new Text("kind of number unclear", "数字口径不明");
      case NOT_OBSERVABLE_YET -> new Text("not observable yet", "尚不可观察");
      case SPREAD_TOO_WIDE -> new Text("spread too wide", "分布过宽");
    };
  }

  /** Why a claim is ruled on as it is; what stands in the way first, where something does. */
  public static Text because(Verdict verdict) {
    Text because = verdict.because();
    return switch (verdict.reason()) {
      case DETERMINED -> because;
      case NO_EVIDENCE, CONFLICTING_EVIDENCE, KIND_UNCLEAR, NOT_OBSERVABLE_YET, SPREAD_TOO_WIDE ->
          labelled(of(verdict.reason()), because);
    };
  }

  /** A text behind what it is about. */
  public static Text labelled(Text label, Text text) {
    return new Text(
        Phrase.LABELLED.in(Language.ENGLISH, label.english(), text.english()),
        Phrase.LABELLED.in(Language.CHINESE, label.chinese(), text.chinese()));
  }

  /** What kind of thing an explanation explains; a word that is not known stays as it is. */
  public static Text ofExplained(String what) {
    return switch (what) {
      case "question" -> new Text(what, "问题");
      case "claim" -> new Text(what, "说法");
      case "stock" -> new Text(what, "存量");
      case "flow" -> new Text(what, "流量");
      case "auxiliary" -> new Text(what, "辅助变量");
      case "constant" -> new Text(what, "常量");
      case "input" -> new Text(what, "输入");
      case "noise" -> new Text(what, "噪声");
      case "series" -> new Text(what, "序列");
      case "lookup" -> new Text(what, "查找表");
      case "fact" -> new Text(what, "事实");
      case "source" -> new Text(what, "来源");
      case "commitment" -> new Text(what, "承诺");
      case "block" -> new Text(what, "模块");
      default -> new Text(what, what);
    };
  }

  public static Text of(CommitmentKind kind) {
    return switch (kind) {
      case PURCHASE -> new Text("purchases", "采购");
      case LEASE -> new Text("leases", "租赁");
      case DEBT -> new Text("debt service", "债务");
    };
  }

  public static Text of(Activity activity) {
    return switch (activity) {
      case CASH -> new Text("cash", "现金");
      case OPERATING -> new Text("operating", "经营活动");
      case INVESTING -> new Text("investing", "投资活动");
      case FINANCING -> new Text("financing", "筹资活动");
    };
  }

  public static Text of(TransactionFlowMatrix.Side side) {
    return switch (side) {
      case CURRENT -> new Text("current", "经常");
      case CAPITAL -> new Text("capital", "资本");
    };
  }

  public static Text of(Bindingness bindingness) {
    return FieldTerms.of(bindingness);
  }

  public static Text of(FactKind kind) {
    return FieldTerms.of(kind);
  }

  /** How a source states a value, as what is put before the number; empty for exactly. */
  public static Text of(Fact.Bound bound) {
    return switch (bound) {
      case EXACTLY -> new Text("", "");
      case AT_LEAST -> new Text("at least", "至少");
      case AT_MOST -> new Text("at most", "至多");
      case ABOUT -> new Text("about", "约");
    };
  }
}
