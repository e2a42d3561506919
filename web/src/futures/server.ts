import type { Answers, Problem } from "../contract.ts";
import { streamReader } from "./eventstream.ts";
import type { Failure, Futures } from "./futures.ts";

const SERVICE_UNAVAILABLE = 503;
/** Where a server that is not ready does not say when it will be. */
const ASK_AGAIN_SECONDS = 2;

/** Futures computed by the server that serves the page. */
export function serverFutures(address = "api/live"): Futures {
  return {
    run(controls, onAnswers, onFailure) {
      const abort = new AbortController();
      let cancelled = false;
      const failed = (failure: Failure) => {
        if (!cancelled) {
          cancelled = true;
          abort.abort();
          onFailure(failure);
        }
      };
      const report = (text: string, event: string) => {
        if (cancelled) {
          return;
        }
        if (event === "answers") {
          onAnswers(JSON.parse(text) as Answers);
        } else if (event === "problem") {
          const problem = JSON.parse(text) as Problem;
          failed(problem.status === SERVICE_UNAVAILABLE ? { kind: "busy", seconds: ASK_AGAIN_SECONDS } : { kind: "refused", problem });
        }
      };
      read(address, JSON.stringify(controls), abort.signal, report).catch((error: unknown) => {
        failed(isFailure(error) ? error : { kind: "gone", detail: String(error) });
      });
      return () => {
        cancelled = true;
        abort.abort();
      };
    },
  };
}

async function read(address: string, body: string, signal: AbortSignal, report: (data: string, event: string) => void): Promise<void> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body,
    signal,
  });
  if (!response.ok || response.body === null) {
    throw await refusal(response);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const read = streamReader();
  let ended = false;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const { event, data } of read(piece.value)) {
      ended ||= event === "end" || event === "problem";
      report(data, event);
    }
  }
  if (!ended) {
    throw { kind: "gone", detail: "the answer broke off" } satisfies Failure;
  }
}

async function refusal(response: Response): Promise<Failure> {
  if (response.status === SERVICE_UNAVAILABLE) {
    return { kind: "busy", seconds: Number(response.headers.get("retry-after")) || ASK_AGAIN_SECONDS };
  }
  if (response.headers.get("content-type")?.includes("problem+json")) {
    return { kind: "refused", problem: (await response.json()) as Problem };
  }
  return { kind: "gone", detail: `${response.status} ${response.statusText}` };
}

function isFailure(error: unknown): error is Failure {
  return typeof error === "object" && error !== null && "kind" in error;
}
