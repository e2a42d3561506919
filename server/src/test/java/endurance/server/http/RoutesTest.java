package endurance.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

  private final Routes routes =
      new Routes(request -> Reply.empty(404))
          .add("GET", "/runs/{id}", request -> Reply.of(200, "text/plain", request.part("id")))
          .add("DELETE", "/runs/{id}", request -> Reply.empty(204))
          .add(
              "GET",
              "/explanations/{name*}",
              request -> Reply.of(200, "text/plain", request.part("name")));

  private Reply.Whole answer(String method, String path) {
    return (Reply.Whole)
        routes.answer(new Request(method, path, Map.of(), Map.of(), Map.of(), new byte[0]));
  }

  @ParameterizedTest
  @CsvSource({
    "/runs/7, 7",
    "/runs/a%20b, a b",
    "/explanations/gap/2027/p95, gap/2027/p95",
    "/explanations/plan_price%5Bgo%5D, plan_price[go]",
    "/explanations/%E7%81%AF, 灯"
  })
  void openPartsOfAPathAreTaken(String path, String part) {
    assertThat(new String(answer("GET", path).content(), StandardCharsets.UTF_8)).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({"/runs", "/runs/", "/runs/7/8", "/runs/%zz", "/runs/%ff", "/explanations/"})
  void otherPathsAreNotThere(String path) {
    assertThat(answer("GET", path).status()).isEqualTo(404);
  }

  @Test
  void aMethodThatIsNotTakenNamesThoseThatAre() {
    Reply.Whole refused = answer("POST", "/runs/7");
    assertThat(refused.status()).isEqualTo(405);
    assertThat(refused.headers()).containsEntry("Allow", "GET, DELETE");
  }
}
