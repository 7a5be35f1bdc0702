// Puts a text on the clipboard. Over plain http browsers offer none to a page, and some refuse: the text
// is then selected where it stands, to be copied by hand.

/** @returns whether it was copied; `element` shows the text */
export async function copyText(text: string, element: HTMLElement): Promise<boolean> {
  if (element instanceof HTMLInputElement) element.select();
  else getSelection()?.selectAllChildren(element);
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
