// Files → one ZIP, made on the device. Nothing is compressed again: JPEGs do not get smaller.

/**
 * Packs files as they come, each before the next is asked for.
 * @throws whatever their maker throws
 */
export async function packFiles(files: AsyncIterable<File>, name: string): Promise<File> {
  // Loaded when asked for: few visitors pack anything.
  const { downloadZip } = await import('client-zip');
  const packed = await downloadZip(files).blob();
  return new File([packed], name, { type: 'application/zip' });
}
