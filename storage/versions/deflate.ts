/** Bytes of a text in UTF-8, deflated. */
export function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new Blob([text]), new CompressionStream('deflate-raw'));
}

/** The text of deflated bytes. */
export async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await through(new Blob([bytes]), new DecompressionStream('deflate-raw')));
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}
