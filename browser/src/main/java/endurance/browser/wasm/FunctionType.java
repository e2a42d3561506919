package endurance.browser.wasm;

import java.util.List;

/** What a function takes and gives. */
public record FunctionType(List<ValueType> parameters, List<ValueType> results) {

  public FunctionType {
    parameters = List.copyOf(parameters);
    results = List.copyOf(results);
  }

  void write(ByteWriter to) {
    to.one(0x60);
    write(to, parameters);
    write(to, results);
  }

  private static void write(ByteWriter to, List<ValueType> types) {
    to.unsigned(types.size());
    types.forEach(type -> to.one(type.code()));
  }
}
