import { streamReader, type StreamEvent } from "../src/futures/eventstream.ts";

/** The events of a stream up to the first that is enough; leaving the loop closes the connection. */
export async function* events(stream: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const read = streamReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      yield* read(decoder.decode(piece.value, { stream: true }));
    }
  } finally {
    await reader.cancel();
  }
}

/** All events of a stream that ends, or those up to the first of this name. */
export async function upTo(name: string, stream: ReadableStream<Uint8Array>): Promise<readonly StreamEvent[]> {
  const heard: StreamEvent[] = [];
  for await (const event of events(stream)) {
    heard.push(event);
    if (event.event === name) {
      break;
    }
  }
  return heard;
}
