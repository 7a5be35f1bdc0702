// Reads a ZIP without compression back: files by name, as the table at its end lists them.

/** @throws where the bytes are no such ZIP */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  expectMark(view.getUint32(end, true), 0x06054b50);
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    expectMark(view.getUint32(at, true), 0x02014b50);
    if (view.getUint16(at + 10, true) !== 0) throw new Error('Expected no compression');
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    files.set(name, bytes.slice(from, from + size));
    at += 46 + nameLength + rest;
  }
  return files;
}

function expectMark(found: number, mark: number): void {
  if (found !== mark) throw new Error(`Expected the mark ${mark} but received ${found}`);
}
