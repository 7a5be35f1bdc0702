// A text in sections, below an introduction.
import type { TextPageMessages } from '@/campaign/messages/messages';

export function Sections({ introduction, sections }: Omit<TextPageMessages, 'title'>) {
  return (
    <>
      <p>{introduction}</p>
      {sections.map(({ title, paragraphs }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </>
  );
}
