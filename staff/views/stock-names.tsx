// Some of Payload's own buttons put a label of several languages into their accessible name as
// "[object Object]". This says there what stands beside the button: the column, the collection, the field.
'use client';
import { useEffect } from 'react';

const garbage = '[object Object]';
const attributes = ['aria-label', 'title'] as const;

/** Where the word stands, by the part of the page that the button belongs to. */
const places = [
  ['.sort-column', '.sort-column__label'],
  ['.card', '.card__title'],
  ['.field-type', 'label'],
  ['.list-header', 'h1'],
] as const;

export function StockNames() {
  useEffect(() => {
    mendAll();
    const observer = new MutationObserver(mendAll);
    observer.observe(document.body, {
      attributeFilter: [...attributes],
      childList: true,
      subtree: true,
    });
    return () => observer.disconnect();
  }, []);
  return null;
}

function mendAll(): void {
  for (const attribute of attributes) {
    for (const element of document.querySelectorAll(`[${attribute}*="${garbage}"]`)) {
      const name = element.getAttribute(attribute) ?? '';
      element.setAttribute(attribute, name.replaceAll(garbage, wordBeside(element)).trim());
    }
  }
}

/** Empty where there is none: the rest of the name still says what the button does. */
function wordBeside(element: Element): string {
  for (const [part, word] of places) {
    const text = element.closest(part)?.querySelector(word)?.textContent?.trim();
    if (text) return text.replace(/\s*\*$/, '');
  }
  return '';
}
