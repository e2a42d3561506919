package endurance.server.http;

import endurance.server.json.Quoted;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lets in whom the server is for. A server on loopback answers only to loopback's own names, so
 * that a page elsewhere cannot have its own name point here (DNS rebinding); a server for others
 * answers to whoever knows the token. Requests that a page of another origin makes are refused by
 * both.
 *
 * @param host where the server listens
 * @param token that readers must know; empty for none
 */
public record Guard(InetAddress host, Optional<String> token) {

  private static final String COOKIE = "endurance_token";
  private static final String QUERY = "token";
  private static final String BEARER = "Bearer ";

  /** The refusal, or for somebody who comes with the token for the first time the way in. */
  Optional<Reply.Whole> stops(Request request) {
    String authority = request.header("host").orElse("").toLowerCase(Locale.ROOT);
    if (authority.isEmpty() || (token.isEmpty() && !isLoopback(authority))) {
      return Optional.of(
          ProblemReply.of(
              421,
              "Misdirected request",
              "this server does not answer to the name \""
                  + Quoted.of(authority)
                  + "\"; open the address that it printed when it started"));
    }
    Optional<String> origin = request.header("origin");
    boolean foreign =
        origin.isPresent() && !origin.get().toLowerCase(Locale.ROOT).equals("http://" + authority);
    boolean elsewhere = request.header("sec-fetch-site").orElse("").equals("cross-site");
    if (foreign || (elsewhere && !isLinkFollowed(request))) {
      return Optional.of(
          ProblemReply.of(
              403,
              "Forbidden",
              "a page of another origin ("
                  + Quoted.of(origin.orElse("unknown"))
                  + ") asks; only the server's own page may"));
    }
    return token.flatMap(known -> withoutToken(request, known));
  }

  /**
   * Whether a person follows a link, as from a letter with a permanent link in it: the page that
   * held the link sees nothing of the answer.
   */
  private static boolean isLinkFollowed(Request request) {
    return request.method().equals("GET")
        && request.header("sec-fetch-mode").orElse("").equals("navigate")
        && request.header("sec-fetch-dest").orElse("").equals("document");
  }

  private Optional<Reply.Whole> withoutToken(Request request, String known) {
    Optional<String> shown = request.asked(QUERY);
    if (shown.isPresent() && request.method().equals("GET") && same(shown.get(), known)) {
      return Optional.of(
          Reply.empty(303)
              // with two slashes in front it would be the address of another host
              .with("Location", request.path().replaceFirst("^/+", "/"))
              .with("Set-Cookie", COOKIE + "=" + known + "; Path=/; HttpOnly; SameSite=Strict"));
    }
    String bearer = request.header("authorization").orElse("");
    boolean knows =
        bearer.startsWith(BEARER) && same(bearer.substring(BEARER.length()), known)
            || cookie(request.headers()).filter(value -> same(value, known)).isPresent();
    return knows
        ? Optional.empty()
        : Optional.of(
            ProblemReply.of(
                    401,
                    "Unauthorized",
                    "this server is for readers who know its token: open the whole address it"
                        + " printed, or send the header Authorization: Bearer TOKEN")
                .with("WWW-Authenticate", "Bearer"));
  }

  private static Optional<String> cookie(Map<String, String> headers) {
    for (String one : headers.getOrDefault("cookie", "").split(";")) {
      String[] sides = one.strip().split("=", 2);
      if (sides.length == 2 && sides[0].equals(COOKIE)) {
        return Optional.of(sides[1]);
      }
    }
    return Optional.empty();
  }

  /** Takes as long for a wrong token as for the right one. */
  private static boolean same(String shown, String known) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isLoopback(String authority) {
    String name = authority.replaceFirst(":[0-9]{1,5}$", "");
    return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
  }
}
