// @ts-check
// The code of a model, as it comes in a page.

/** @typedef {{pairs: BufferSource, singles: BufferSource}} Bytes */

/**
 * The module for two futures at a time where the engine knows such instructions, else the other; one that is compiled already.
 *
 * @param {WebAssembly.Module | Bytes} modules
 * @returns {Promise<WebAssembly.Module>}
 */
export const compiled = async (modules) =>
  modules instanceof WebAssembly.Module ? modules
    : WebAssembly.compile(WebAssembly.validate(modules.pairs) ? modules.pairs : modules.singles);

/** The bytes of a text: compressed by gzip, in base64. @param {string} text */
export async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
