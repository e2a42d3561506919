package endurance.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what is written with percent signs in addresses (RFC 3986, section 2.1), as UTF-8. */
final class PercentDecoding {

  private PercentDecoding() {}

  /** Empty for what is no such text. */
  static Optional<String> of(String written) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '%') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      if (i + 2 >= written.length()) {
        return Optional.empty();
      }
      int high = Character.digit(written.charAt(i + 1), 16);
      int low = Character.digit(written.charAt(i + 2), 16);
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes.write(high << 4 | low);
      i += 2;
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The names and values of a query; a plus sign is a blank.
   *
   * @param query as sent, empty for none
   * @return empty where a part is no such text
   */
  static Optional<Map<String, String>> query(String query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      Optional<String> name = of(sides[0].replace('+', ' '));
      Optional<String> value = of(sides.length == 1 ? "" : sides[1].replace('+', ' '));
      if (name.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      values.put(name.get(), value.get());
    }
    return Optional.of(values);
  }
}
