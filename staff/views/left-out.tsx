// What a secret link does not show, and why. Nothing where it shows all.

interface LeftOutProps {
  /** In the reader's words. */
  remarks: readonly string[];
  title: string;
}

export function LeftOut({ remarks, title }: LeftOutProps) {
  if (remarks.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  );
}
