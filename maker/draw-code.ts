// A QR code drawn on the device when somebody wants it; what draws it is loaded then.

export interface DrawnCode {
  /** Modules on a side, with the free ones around. */
  side: number;
  /** The dark modules, for an SVG of that size. */
  path: string;
}

export async function drawCode(text: string): Promise<DrawnCode> {
  const { makeQr, qrModulesPath } = await import('@/card/qr-code');
  return qrModulesPath(makeQr(text, 'M'));
}
