/** What somebody wrote, as they set it: an empty line is a new paragraph. Always text, never HTML. */
export function Paragraphs({ text, className }: { text: string; className?: string }) {
  return (
    <div className={`max-w-prose space-y-4 ${className ?? ''}`}>
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <p key={index} className="whitespace-pre-line">
            {paragraph.trim()}
          </p>
        ))}
    </div>
  );
}
