// How complete a document's language is. For forms, lists and the first screen alike.

/** Of the texts that a language must have: how many there are. `texts`: by path of their field. */
export function countFilled(texts: Record<string, string>): { filled: number; all: number } {
  const needed = Object.entries(texts).filter(([field]) => !isOptional(field));
  return { filled: needed.filter(([, text]) => text !== '').length, all: needed.length };
}

/** A figure may need no caveat, no milder sentence, and no words about its course over time. */
function isOptional(field: string): boolean {
  return ['caveat', 'milderSentence', 'whatChanged'].includes(field) || field.startsWith('series');
}
