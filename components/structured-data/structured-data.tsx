// What a page says of itself to machines, as JSON-LD: data that no browser runs.

export function StructuredData({ facts }: { facts: object | null }) {
  if (!facts) return null;
  // No text of staff's may end the element.
  const json = JSON.stringify(facts).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
