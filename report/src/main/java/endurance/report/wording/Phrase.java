package endurance.report.wording;

import endurance.model.Language;
import endurance.model.Text;

/**
 * A sentence or word of a report in every language. Places to fill in are written {@code {0}},
 * {@code {1}} …, the same ones in each language.
 */
public enum Phrase {
  AS_OF("as of {0}", "截至{0}"),
  SCENARIO("scenario {0}", "情景 {0}"),
  FUTURES("{0} futures", "{0} 个未来"),
  SEED("seed {0}", "随机种子 {0}"),
  OVERRIDDEN("with {0}", "改动：{0}"),
  EXCLUDED(
      "{0} of {1} futures ({2}) stopped being finite and are in none of the numbers; most often {3}"
          + " first, in {4}.",
      "{1} 个未来中有 {0} 个（{2}）数值不再有限，未计入任何结果；最常先出问题的是 {3}，时间 {4}。"),
  EXCLUDED_HOW(
      "What it became there: {0}, in future {1}. See: endurance explain {2} {3}",
      "当时的值：{0}（第 {1} 个未来）。详见：endurance explain {2} {3}"),
  LABELLED("{0}: {1}", "{0}：{1}"),
  END_OF("end of {0}", "{0}底"),
  DURING("during {0}", "{0}内"),
  MEAN("mean", "均值"),
  MEDIAN("median", "中位数"),
  SAMPLING_ERROR(
      "± is the sampling error of {0} futures (95 %), not the doubt about the case.",
      "± 为 {0} 个未来的抽样误差（95 %），不是对案例本身的不确定。"),
  IN_UNIT("in {0}", "单位：{0}"),
  NEVER("never", "不会"),
  NEVER_BEFORE("not before the end of {0}", "{0}底之前不会"),
  BY_END_OF("by the end of {0}", "{0}底之前"),
  DATES("the date, over all futures", "日期（全部未来）"),
  RUNWAY_PROBABILITY("with {0} probability", "概率 {0}"),
  RUNWAY_UNTIL("until the end of {0}", "可撑到{0}底"),
  RUNWAY_BEYOND("until the end of {0} at least", "至少可撑到{0}底"),
  OR_LATER("{0} or later", "{0}或更晚"),
  RUNWAY_NOT_EVEN("not even the first month", "连第一个月都撑不到"),
  INTERVAL("{0} to {1}", "{0}至{1}"),
  INTERVAL_95("95 % interval", "95 % 区间"),
  DRIVERS("hangs most on (rank correlation):", "主要取决于（秩相关）："),
  DRIVERS_AT("hangs most on (rank correlation, {0}):", "主要取决于（秩相关，{0}）："),
  CLAIMS("Claims", "说法核对"),
  CLAIM("claim", "说法"),
  VERDICT("verdict", "判定"),
  PROBABILITY("probability", "概率"),
  BECAUSE("because", "理由"),
  PARAGRAPH("paragraph {0}", "第 {0} 段"),
  OBSERVABLE_FROM("cannot be known before {0}", "{0}之前无从得知"),
  FOOTING("What this rests on", "依据"),
  FOOTING_ASSUMPTIONS(
      "{0} of {1} assumed values rest on facts, {2} on judgement.",
      "{1} 个假设值中，{0} 个有事实依据，{2} 个为判断。"),
  FOOTING_FACTS("They use {0} of the case's {1} facts.", "所用事实：案例共 {1} 条，用到 {0} 条。"),
  NEXT("Next", "下一步"),
  NEXT_EXPLAIN("where this number comes from", "这个数字从何而来"),
  NEXT_FACTS("what each source says", "各来源怎么说"),
  NEXT_SCENARIO("another scenario", "换一个情景"),
  NEXT_PAGE("charts, commitments and every explanation in one page", "图表、承诺与全部解释，合为一页"),
  COMMITMENTS("Commitments", "承诺"),
  FUTURE_OF("future {0} of {1}", "{1} 个未来中的第 {0} 个"),
  INCOME_STATEMENT("Income statement", "利润表"),
  NET_INCOME("net income", "净利润"),
  BALANCE_SHEET("Balance sheet, at the end of", "资产负债表（年末）"),
  AT_START("start", "期初"),
  ASSETS("assets", "资产合计"),
  LIABILITIES("liabilities", "负债合计"),
  RETAINED("income less expenses so far", "累计损益"),
  EQUITY("equity", "权益合计"),
  CASH_FLOW_STATEMENT("Cash flows", "现金流量表"),
  OPENING_CASH("cash at the start", "期初现金"),
  CLOSING_CASH("cash at the end", "期末现金"),
  BOOKS_IN_PART(
      "Only what passes between it and the others here is known: its cash is counted from 0.",
      "只记录它与此处各方之间的往来；其现金从 0 起算。"),
  BOOKS_WITH_SHEET(
      "Opened so that its books show its balance sheet of {0}. What passes between it and the others"
          + " here is entered; its other business is not known here and is in no line: neither its"
          + " other sales and costs nor what it earns or spends with them.",
      "开账时已使其账簿与其{0}的资产负债表一致。只记录它与此处各方之间的往来；其他业务此处不知，不在任何一行：既无其他收入与成本，也无由此产生的收支。"),
  BOOKS_FAILED(
      "{0} fails in {1}. Nothing is entered from then on. It owes then, with the bills within the"
          + " usual terms, {2}:",
      "{0} 于{1}倒下，此后不再记账。当时所欠（含正常账期内的账单）共 {2}："),
  BOOKS_SURVIVED("{0} does not fail by the end of {1}.", "{0} 在{1}底之前没有倒下。"),
  OUTSIDERS("others", "其他"),
  OWED_IN_BOOKS("of it put off, in the books", "其中账上的延期款"),
  OWED("owed", "所欠"),
  WHO_OWES_WHOM("Who owes what to whom, at the end of", "年末谁欠谁"),
  BOOKS_OPENED(
      "The books open on {0} with the cash of that day; equity is what balances it. Cash below 0 is"
          + " a line drawn or bills unpaid: the model does not part them.",
      "账簿自{0}以当日现金开账，权益为轧差项。现金低于 0 表示已动用额度或拖欠账单，模型不作区分。"),
  MATRIX("Who paid whom in {0}", "{0} 年资金往来矩阵"),
  MATRIX_SAYS(
      "Sources of money above 0, uses below; current: income and expenses, capital: all else. Every"
          + " row and every column sums to 0.",
      "资金来源为正，运用为负；经常栏为收入与费用，资本栏为其余。每行、每列之和均为 0。"),
  SAVING("(income less expenses)", "（收支相抵）"),
  SUM("sum", "合计"),
  AGREEMENT("Do the books agree", "账簿是否相符"),
  SHEETS_BALANCE(
      "assets = liabilities + equity, to the cent, on all {0} balance sheets (every party and"
          + " month)",
      "全部 {0} 份资产负债表（每方每月）资产 = 负债 + 权益，分毫不差"),
  SHEETS_DO_NOT_BALANCE(
      "assets are not liabilities + equity on {0} of {1} balance sheets (every party and month)",
      "{1} 份资产负债表（每方每月）中有 {0} 份资产不等于负债 + 权益"),
  SUMS_ARE_ZERO(
      "all {0} rows and columns of the yearly matrices sum to 0.00", "各年矩阵的全部 {0} 个行与列之和为 0.00"),
  SUMS_ARE_NOT_ZERO(
      "{0} of {1} rows and columns of the yearly matrices do not sum to 0.00",
      "各年矩阵的 {1} 个行与列中有 {0} 个之和不为 0.00"),
  POSTED(
      "{0} transactions, {1} postings. A posted amount differs from the simulated one by {2} at most"
          + " ({3}), always by less than 0.01",
      "{0} 笔交易，{1} 条分录。单笔入账额与模拟额最多相差 {2}（{3}），总小于 0.01"),
  POSTED_TOTALS(
      "totals so far of a line between two parties by {0} at most, never by more than 0.005; cash at"
          + " the end of a month by {1} at most ({2})",
      "两方之间同一科目累计最多相差 {0}，不超过 0.005；月末现金最多相差 {1}（{2}）"),
  NEXT_POSTINGS("every posting", "全部分录"),
  POSTING_DATE("date", "日期"),
  POSTING_PARTY("party", "主体"),
  POSTING_ACCOUNT("account", "账户"),
  POSTING_DEBIT("debit", "借"),
  POSTING_CREDIT("credit", "贷"),
  POSTING_TRANSACTION("transaction", "交易"),
  NO_COMMITMENTS("The case holds no commitment.", "案例没有列出承诺。"),
  LEDGER_SAYS(
      "Promised to be paid from {0} on, in {1}. A commitment is a promise, not a liability. Kinds and"
          + " degrees of bindingness stand apart: they are never summed.",
      "自{0}起承诺支付的金额，单位：{1}。承诺是付款的许诺，不等于负债。类别与约束力不同者分列，从不相加。"),
  TOTAL("all", "合计"),
  ALL_YEARS("all years", "各年合计"),
  SCHEDULES("What the schedules rest on", "时间表的依据"),
  IN_THE_MODEL("What the model makes of it", "模型如何看待"),
  LEDGER_IN_FULL(
      "The ledger holds each promise in full, on the schedule written with it: no scenario changes it."
          + " The model may count a part of a promise, on another schedule, over its futures:",
      "账目按所写时间表全额列出每项承诺，不随情景改变。模型在各个未来中可能只计其中一部分，时间也可不同："),
  COUNTED_WHOLE("counted whole in every future", "在每个未来中全额计入"),
  COUNTED_PART(
      "counted with {0} of it on average; not at all in {1} of futures", "平均计入 {0}；在 {1} 的未来中完全不计"),
  WHO_FALLS("Who falls with it", "谁会一同倒下"),
  WHO_FALLS_NEVER(
      "In none of the futures does the company fail by the end of {0}: nothing falls on others.",
      "没有一个未来中公司在{0}底之前倒下：其他各方无损失。"),
  WHO_FALLS_IN(
      "The company fails by the end of {0} in {1} {2} of the futures ({3}). What that costs the"
          + " others, given that it fails, in {4}:",
      "公司在{0}底之前倒下的概率为 {1} {2}（{3} 个未来）。倒下时其他各方的损失，单位：{4}："),
  WHO_FALLS_FOLLOWED(
      "Of the {0} failing futures {1} were followed through the network, the first ones: losses and"
          + " chances given the failure rest on these.",
      "在 {0} 个倒下的未来中，沿网络推演了最先的 {1} 个：倒下时的损失和概率均据此得出。"),
  PARTY("party", "当事方"),
  LOSS("loss", "损失"),
  ALL_TOGETHER("all together", "合计"),
  OWN_DISTRESS("distressed", "自身受困"),
  CANNOT_PAY("cannot pay", "无力偿付"),
  FALLS("falls", "倒下"),
  BY_WAY(
      "By which way, with distress passed on, on average over the failures:",
      "损失途径（含受困传导，各次倒下的平均值）："),
  CHANNEL_RECEIVABLES("claims", "债权"),
  CHANNEL_MARGIN("margin", "未来毛利"),
  CHANNEL_CAPACITY("idle capacity", "闲置产能"),
  CHANNEL_STAKES("shares", "股权"),
  ALONE("alone", "仅自身"),
  WITH_FAILURES("with failures", "加连带倒下"),
  WITH_DISTRESS("with distress", "加受困传导"),
  ALONE_RANGE("5 to 95 %", "5 至 95 %"),
  ALONE_OVERALL("alone, all futures", "仅自身，全部未来"),
  WITH_DISTRESS_OVERALL("with distress, all futures", "含受困，全部未来"),
  BUFFER("buffer", "缓冲"),
  WAYS_SAY(
      "Alone: what the company's own failure costs, on average and from 5 to 95 %. Then on average"
          + " what contagion makes of it:"
          + " with the failures it draws in (whose buffer is used up, costs its creditors too), and"
          + " with distress short of failure passed on as well, the most pessimistic rule, which is"
          + " no loss from the company itself. Distressed: as much of the buffer is gone by that"
          + " rule as the case counts as distress. Cannot pay: by balance sheets. Falls: the buffer"
          + " does not survive the failures of others. All of it is given that the company fails;"
          + " only “all futures” counts the futures without a failure, as 0.",
      "仅自身：公司倒下本身造成的损失，平均值及 5 至 95 % 区间。其后为传导所增加的（平均值）：加连带倒下（缓冲耗尽者也使其债权人受损），"
          + "以及再加未倒下者的受困传导（最悲观的规则，并非公司本身造成的损失）。自身受困：按该规则缓冲损失达到案例所定的比例。"
          + "无力偿付：按资产负债表清算。倒下：缓冲不足以承受他方倒下。以上均以公司倒下为前提；只有“全部未来”把公司未倒下的未来计为 0。"),
  AMBIGUOUS(
      "In {0} {1} of the failures, who pays what depends on confidence: clearing has several"
          + " answers; the greatest payments are shown.",
      "{0} {1} 的倒下中，谁付多少取决于信心：清算有多个解；此处取最大支付解。"),
  SPARED("In {0} {1} of the failures a bail-out spares everyone.", "{0} {1} 的倒下中，救助使各方免于损失。"),
  REVENUE_SMALL(
      "{0}: above 100 %, as its last revenue in the facts, {1} a year, is small beside what is"
          + " promised to it ({2}): it has to grow into the contract.",
      "{0}：超过 100 %，因为事实中其最近收入（每年 {1}）远小于对其承诺的金额（{2}）：须随合同成长。"),
  PROMISED_TO("{0} from {1} to {2}", "{0}，{1}至{2}"),
  LOOP_GAIN("loop gain", "循环增益"),
  RUNS_AWAY("runs away", "自我强化"),
  LOOP_SAYS(
      "Loop gain: dollars that come back to the company for one that it raises, in the futures in"
          + " which it still stands; below 1 a push dies out, above 1 the circle runs away: the part"
          + " of the futures in which it does.",
      "循环增益：公司每融资一美元会回流多少美元（仅计尚未倒下的未来）；低于 1 时推动会消退，高于 1 时循环自我强化：后者所占的未来比例。"),
  REVENUE_FROM_IT(
      "What it pays them in a year, as a part of the revenue in their books (median, 5 to 95 %):",
      "公司一年付给各方的金额占其账面收入的比例（中位数，5 至 95 %）："),
  TYPICAL(
      "The median failure (future {0}, of {1}): in {2}; by itself it costs all together {3}, with"
          + " distress passed on {4}.",
      "中位的一次倒下（第 {0} 个未来，共 {1} 个）：{2}；仅其自身使各方合计损失 {3}，加受困传导共 {4}。"),
  ROUND("round {0}", "第 {0} 轮"),
  STRESSED("{0} of its buffer is gone with distress", "含受困传导，缓冲已去 {0}"),
  PICTURE("Money between the parties, year by year, and who falls", "各方之间的资金往来（逐年），以及谁会倒下"),
  PICTURE_FLOWS(
      "Arrows: money in {0} on average over the futures, in {1}; as wide as it is much. Dashed: announced only.",
      "箭头：{0} 年各未来平均资金流量，单位：{1}；越宽越多。虚线：仅为已宣布。"),
  PICTURE_FALL(
      "The median failure: future {0}, {1}. Arrows and the numbers beside names: what each loses to"
          + " the company's failure alone. Colours: with distress passed on. The number in a circle"
          + " is the round in which its buffer is used up.",
      "中位的一次倒下：第 {0} 个未来，{1}。箭头与名称旁的数字：各方仅因公司倒下的损失。颜色：含受困传导。圆内数字为其缓冲耗尽的轮次。"),
  PICTURE_AREA("A circle's area is as large as the party's buffer.", "圆的面积与该方缓冲成正比。"),
  PICTURE_WHO_FALLS("who falls", "谁会倒下"),
  PICTURE_PLAY("Play", "播放"),
  PICTURE_PAUSE("Pause", "暂停"),
  STRESS("of its buffer", "占其缓冲"),
  FAILED_ITSELF("failed", "已倒下"),
  FELL("falls", "倒下"),
  LOSING("loses less", "损失较小"),
  UNTOUCHED("loses nothing", "无损失"),
  FROM("from", "付方"),
  RECEIVER("to", "收方"),
  FLOW_TYPE("type", "类型"),
  ONLY_ANNOUNCED("announced only", "仅为已宣布"),
  YES("yes", "是"),
  NO("no", "否"),
  FLOW_EQUITY("equity", "股权"),
  FLOW_LOAN("loan", "贷款"),
  FLOW_PREPAYMENT("prepayment", "预付款"),
  FLOW_CREDIT("supplier credit", "供应商信用"),
  FLOW_PURCHASE("purchase", "采购"),
  FLOW_FEE("fee, interest", "费用、利息"),
  CIRCLES("Money that goes round among them", "在各方之间循环的资金"),
  CIRCLES_INDEX("goes round", "循环部分"),
  CIRCLES_WITHOUT("without announced", "不计已宣布交易"),
  CIRCLES_OUTSIDE("paid from outside", "采购由外部资金支付"),
  CIRCLES_DOWNHILL("runs downhill", "单向部分"),
  CIRCLES_SAY(
      "The part of all flows that can have come back to where it started, on average over {0}"
          + " futures; what of the purchases does not go round has to come from outside. “Runs"
          + " downhill” squares flows instead of counting them.",
      "全部流动中可能回到起点的部分，取 {0} 个未来的平均；采购中未循环的部分须由外部资金支付。“单向部分”按流量平方而非金额计。"),
  NO_QUESTIONS("The case asks no question.", "案例没有提出问题。"),
  LABEL_HORIZON("horizon", "期限"),
  LABEL_MEASURE("measure", "口径"),
  LABEL_BINDINGNESS("bindingness", "约束力"),
  LABEL_UNDRAWN_LINES("undrawn lines", "未提用额度"),
  LABEL_MINIMUM_CASH("minimum cash", "最低现金"),
  CHECK_GOOD("The case is sound.", "案例无误。"),
  CHECK_COUNTS(
      "sources {0} · facts {1} · questions {2} · claims {3} · scenarios {4}",
      "来源 {0} · 事实 {1} · 问题 {2} · 说法 {3} · 情景 {4}"),
  CHECK_FACTS(
      "{0} of {1} facts are in use, by numbers, promises, claims or the briefing.",
      "{1} 条事实中有 {0} 条被数字、承诺、说法或正文用到。"),
  CHECK_UNUSED("Facts that nothing uses: {0}", "未被用到的事实：{0}"),
  CHECK_PROBLEMS("{0} problems", "{0} 个问题"),
  REMEDY("instead", "改法"),
  /** Messages are in English; a reader of another language is told so. */
  PROBLEMS_IN_ENGLISH("The check failed, for these reasons (in English):", "检查未通过，原因如下（英文原文）："),
  FACTS("Facts", "事实"),
  FACTS_REST("{0} rests on these facts: {1}", "{0} 的事实依据：{1}"),
  FACTS_JUDGEMENT("{0} rests on judgement: {1}", "{0} 出于判断：{1}"),
  FACT_DISAGREES("disagrees with {0}", "与 {0} 相左"),
  FACT_OTHER_KIND("another kind than {0}", "与 {0} 口径不同"),
  FACT_KIND("kind", "口径"),
  FACT_VALUE("value", "数值"),
  FACT_AS_OF("as of", "时点"),
  FACT_GRADE("grade", "等级"),
  FACT_SOURCE("source", "来源"),
  DEFINITION("definition", "定义"),
  WRITTEN_AT("written at", "写在"),
  FROM_BLOCK("from block", "取自模块"),
  REFERENCES("references", "文献"),
  OVERRIDDEN_BY("replaced by", "被替换"),
  RULE("rule", "规则"),
  JUDGEMENT("judgement", "判断"),
  USES("computed from", "取自"),
  USED_BY("used by", "用于"),
  NO_ADDRESS("no address kept", "未存网址"),
  SHOWN_ABOVE("(above)", "（见上）"),
  // One future.
  ONE_FUTURE("future {0} of {1}, from 0 on", "{1} 个未来中的第 {0} 个（从 0 数起）"),
  SAMPLING("sampling {0}", "抽样 {0}"),
  WORST_FUTURE("The worst of {0} futures by: {1}", "{0} 个未来中最坏的一个，依据：{1}"),
  MEDIAN_FUTURE("The median of {0} futures by: {1}", "{0} 个未来中居中的一个，依据：{1}"),
  BEST_FUTURE("The best of {0} futures by: {1}", "{0} 个未来中最好的一个，依据：{1}"),
  CHOSEN_AMONG(
      "Chosen among the first {0} of {1} futures, for more are not kept.",
      "仅在全部 {1} 个未来的前 {0} 个中选取，更多的不予保留。"),
  STRAY(
      "This future does not stay finite: {0} is {1} in {2}. It is in none of a run's numbers.",
      "这个未来的数值不再有限：{0} 在{2}为 {1}。它不计入运行的任何结果。"),
  ITS_ANSWERS("Its answers", "它的答案"),
  AT_ENDS_OF_YEARS("At the end of each year", "各年年底"),
  MONTH_BY_MONTH("Month by month, between its least and its greatest value", "逐月走势（最小值至最大值之间）"),
  DRAWN_DRIVERS("What was drawn: first what this question hangs on most", "抽到的取值：先列对此问题影响最大的"),
  DRAWN_FURTHEST("What was drawn: first what lies furthest from the middle", "抽到的取值：先列离中位最远的"),
  DRAWN("drawn", "取值"),
  PART_AT_MOST("futures at or below", "不高于此的未来"),
  RANK_CORRELATION("rank correlation", "秩相关"),
  DRAWN_REST("{0} more inputs: --format json", "另有 {0} 个输入：--format json"),
  NEXT_RUN("the answers over all futures", "全部未来的答案"),
  SERVE_AT("Serving {0} at {1}", "{0} 已在 {1} 提供服务"),
  SERVE_KEEPS("Runs are kept in {0}.", "运行结果保存在 {0}。"),
  SERVE_ENDS("Ctrl-C ends it.", "按 Ctrl-C 结束。"),
  MEMORY_NEEDED("A run of {0} futures needs about {1} MB of memory.", "运行 {0} 个未来约需 {1} MB 内存。"),
  // The page.
  SKIP("Skip to the answers", "跳到答案"),
  PAGE_ANSWERS("Answers", "答案"),
  PAGE_BRIEFING("The account", "说明"),
  PAGE_PAST("What the past says", "既往数据怎么说"),
  PAGE_CHARTS("The futures", "各种未来"),
  PAGE_COMMITMENTS("What is promised", "承诺支付"),
  PAGE_CLAIMS("What others say", "说法核对"),
  PAGE_GROUNDS("Where each number comes from", "数字从何而来"),
  PAGE_FACTS("Facts", "事实"),
  PAGE_SOURCES("Sources", "来源"),
  PAGE_RUN("About this run", "本次运行"),
  PAGE_CONTENTS("Contents", "目录"),
  LANGUAGE("Language", "语言"),
  THEME("Theme", "主题"),
  THEME_AUTOMATIC("Auto", "自动"),
  THEME_LIGHT("Light", "浅色"),
  THEME_DARK("Dark", "深色"),
  BAND_50("half of the futures", "半数未来"),
  BAND_90("nine in ten", "十有其九"),
  OBSERVED("observed", "实际值"),
  AS_OF_LINE("as of {0}", "截至{0}"),
  AS_TABLE("As a table", "数据表"),
  MONTH("month", "月份"),
  YEAR("year", "年份"),
  SERIES("series", "序列"),
  COUNTERPARTY("to", "对方"),
  AMOUNT("amount", "金额"),
  TERM("term", "期间"),
  BASIS("basis", "依据"),
  BINDINGNESS("bindingness", "约束力"),
  COMMITMENTS_SAY(
      "A commitment is a promise to pay, not a liability. Kinds stand apart: they are never summed."
          + " All panels share one scale.",
      "承诺是付款的许诺，不等于负债。各类分列，从不相加；各图共用一个比例尺。"),
  DUE_EACH_YEAR("due in each calendar year, {0}", "各日历年到期额，{0}"),
  VALUE("value", "值"),
  TOP("Back to the top", "回到顶部");

  private final String english;
  private final String chinese;

  Phrase(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * In one language, with its places filled in.
   *
   * @param fillings one for each place
   */
  public String in(Language language, Object... fillings) {
    String phrase =
        switch (language) {
          case ENGLISH -> english;
          case CHINESE -> chinese;
        };
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < phrase.length()) {
      if (phrase.charAt(at) == '{') {
        int place = phrase.charAt(at + 1) - '0';
        filled.append(fillings[place]);
        at += "{0}".length();
      } else {
        filled.append(phrase.charAt(at++));
      }
    }
    return filled.toString();
  }

  /** In every language, for phrases without places. */
  public Text text() {
    return new Text(english, chinese);
  }
}
