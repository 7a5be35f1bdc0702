// How a campaign writes in one language: whom it addresses how, and which terms it avoids. Kept by
// staff, per language and where needed per country; never shown to the public.

export const formsOfAddress = ['formal', 'informal', 'neutral'] as const;
export type FormOfAddress = (typeof formsOfAddress)[number];

export interface TermRule {
  /** "kinderporno*": a star stands for any further letters of a word. */
  avoid: string;
  use: string;
  /** Whether a text that says it cannot be published; otherwise it is pointed out only. */
  isRefused: boolean;
}

export interface WritingGuide {
  language: string;
  /** ISO 3166-1 alpha-2; "*": wherever the language is spoken. */
  country: string;
  formOfAddress: FormOfAddress;
  note: string;
  terms: TermRule[];
}
