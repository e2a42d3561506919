package endurance.analysis.wording;

import endurance.casebook.FactKind;
import endurance.finance.Bindingness;
import endurance.model.Text;

/** What kinds of figures, and how far promises bind, are called in both languages. */
public final class FieldTerms {

  private FieldTerms() {}

  public static Text of(Bindingness bindingness) {
    return switch (bindingness) {
      case ANNOUNCED -> new Text("announced", "已宣布");
      case LETTER_OF_INTENT -> new Text("letter of intent", "意向书");
      case FRAMEWORK -> new Text("framework", "框架协议");
      case BINDING_WITH_EXIT_FEE -> new Text("binding with exit fee", "有约束力（可付费退出）");
      case BINDING -> new Text("binding", "有约束力");
    };
  }

  public static Text of(FactKind kind) {
    return switch (kind) {
      case PERIOD_TOTAL -> new Text("period total", "期间总额");
      case RUN_RATE -> new Text("run rate", "年化");
      case LEVEL -> new Text("level", "时点值");
      case SHARE_OF_VISITS -> new Text("share of visits", "访问份额");
      case SHARE_OF_USERS -> new Text("share of users", "用户份额");
      case SHARE_OF_SPEND -> new Text("share of spend", "支出份额");
      case PRICE -> new Text("price", "价格");
      case RATE -> new Text("rate", "比率");
      case ANNOUNCED -> new Text("announced", "已宣布");
      case LETTER_OF_INTENT -> new Text("letter of intent", "意向书");
      case FRAMEWORK -> new Text("framework", "框架协议");
      case BINDING -> new Text("binding", "有约束力");
      case PLAN -> new Text("plan", "计划");
      case FORECAST -> new Text("forecast", "预测");
      case ESTIMATE -> new Text("estimate", "估计");
      case CLAIM -> new Text("claim", "说法");
      case DERIVED -> new Text("derived", "推算");
      case EVENT -> new Text("event", "事件");
    };
  }
}
