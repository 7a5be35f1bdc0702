// A paw, drawn with five strokes of a thick pen. Decoration: it never stands for a word.
export function PawPrint({ className }: { className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 32 32"
      width="28"
      height="28"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M16.3 15.2c4 0 8.3 4.9 8.2 8.7-.1 2.7-2.1 3.7-4.3 3.3-1.5-.3-2.5-.8-4.1-.8-1.7.1-2.7.7-4.3.9-2.3.3-4.2-.9-4.2-3.4.1-3.9 4.7-8.7 8.7-8.7z" />
      <path d="M5.9 11.3c1.7-.3 3.3 1.4 3.6 3.4.3 1.9-.6 3.5-2.1 3.7-1.7.2-3.2-1.4-3.5-3.2-.3-2 .5-3.7 2-3.9zM12.1 4.3c1.8-.2 3.2 1.8 3.4 4.2.1 2.3-.9 4.2-2.6 4.3-1.7.1-3.2-1.8-3.4-4.1-.1-2.4.9-4.3 2.6-4.4zM20.7 4.4c1.7.2 2.6 2.2 2.3 4.5-.2 2.3-1.7 4.1-3.4 3.9-1.7-.2-2.6-2.2-2.4-4.4.3-2.3 1.8-4.2 3.5-4zM26.5 11.6c1.5.4 2.1 2.2 1.6 4-.5 1.8-2 3.2-3.6 2.8-1.5-.4-2.2-2.1-1.7-3.9.6-1.9 2.1-3.3 3.7-2.9z" />
    </svg>
  );
}
