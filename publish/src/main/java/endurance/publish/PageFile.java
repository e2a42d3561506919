package endurance.publish;

import endurance.analysis.RunPlan;
import endurance.browser.Loader;
import endurance.casebook.Case;
import endurance.report.document.Edition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a page's parts into one file, each so that none can end before its time. */
record PageFile(Case about, RunPlan plan, Edition edition, PublishedPage.Opening opening) {

  /** The element of the page that holds the document. */
  private static final String DOCUMENT_ELEMENT = "endurance-document";

  /**
   * Nothing is loaded from anywhere: scripts stand inline, workers are made of text in the page.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; worker-src blob:;"
          + " style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

  String html(PageBundle bundle, String document, String embedded) {
    StringBuilder html = new StringBuilder();
    html.append("<!doctype html>\n<html lang=\"").append(opening.language().code());
    html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(POLICY);
    html.append("\">\n");
    stated()
        .forEach((name, value) ->
            html.append("<meta name=\"")
                .append(name)
                .append("\" content=\"")
                .append(escaped(value))
                .append("\">\n"));
    html.append("<title>").append(escaped(about.title().in(opening.language())));
    html.append("</title>\n<link rel=\"icon\" href=\"data:,\">\n");
    html.append("<style>").append(bundle.style().replace("</", "<\\/")).append("</style>\n");
    html.append("</head>\n<body>\n<div id=\"app\"></div>\n");
    html.append("<noscript>This page needs JavaScript. 此页需要 JavaScript。</noscript>\n");
    data(html, DOCUMENT_ELEMENT, document);
    data(html, Loader.MODEL_ELEMENT, embedded);
    script(html, opened());
    script(html, Loader.page());
    script(html, bundle.script());
    return html.append("</body>\n</html>\n").toString();
  }

  /** What a reader has to know of a file that came without its program. */
  private Map<String, String> stated() {
    Map<String, String> stated = new LinkedHashMap<>();
    stated.put("generator", "Endurance " + edition.version());
    stated.put("case", about.id());
    stated.put("as-of", about.asOf().toString());
    stated.put("revision", edition.revision());
    stated.put("seed", Long.toString(plan.seed()));
    stated.put("futures", Long.toString(plan.futures()));
    stated.put("licence", edition.licence());
    return stated;
  }

  /**
   * A page that is opened without controls of a link has those it was published with. The name of a
   * scenario is the case's: percent-encoded, it ends neither the string nor the control.
   */
  private String opened() {
    String scenario =
        URLEncoder.encode(opening.scenario(), StandardCharsets.UTF_8).replace("+", "%20");
    String controls = "scenario=" + scenario + "&lang=" + opening.language().code();
    return "if (location.hash === \"\") location.replace(\"#" + controls + "\");\n";
  }

  private static void data(StringBuilder html, String id, String json) {
    html.append("<script type=\"application/json\" id=\"").append(id).append("\">");
    html.append(json.replace("<", "\\u003c")).append("</script>\n");
  }

  /** In strings, the only place where a script of ours has them, both spellings mean the same. */
  private static void script(StringBuilder html, String script) {
    html.append("<script>\n");
    html.append(script.replace("</script", "<\\/script").replace("<!--", "<\\!--"));
    html.append("</script>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
