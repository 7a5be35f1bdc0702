// A picture's bytes as an element, which knows the picture's upright size. Stays on the device.

/** The pixels may not be decoded yet. @throws Error where the browser cannot read the picture */
export function loadImage(file: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const element = new Image();
    element.onload = () => resolve(element);
    element.onerror = () => reject(new Error('the browser cannot decode this picture'));
    element.src = address;
  }).finally(() => URL.revokeObjectURL(address));
}
