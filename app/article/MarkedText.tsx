import type { ReactNode } from 'react';
import { evidenceId, type Mark } from './marks.ts';
import { type MarkedSpan, segments } from './segments.ts';

/**
 * A text with its marks drawn. `offset` is where the text starts in the field the spans count from.
 * The first piece of an evidence span carries its id, so that a link can lead to it.
 */
export function MarkedText(props: {
  text: string;
  offset?: number;
  spans: readonly MarkedSpan<Mark>[];
}) {
  const { text, offset = 0, spans } = props;
  const local = spans.map((span) => ({
    ...span,
    start: span.start - offset,
    end: span.end - offset,
  }));
  const startOf = new Map(spans.map((span) => [span.mark, span.start]));

  return segments(text, local).map((segment) => {
    let content: ReactNode = segment.text;
    for (const mark of segment.marks) {
      if (mark.kind === 'query') {
        content = <mark>{content}</mark>;
        continue;
      }
      const first = startOf.get(mark) === segment.start + offset;
      content = (
        <span
          id={first ? evidenceId(mark.number) : undefined}
          tabIndex={first ? -1 : undefined}
          className={`evidence facet-${mark.facet} e${mark.number}`}
        >
          {content}
        </span>
      );
    }
    return <span key={segment.start}>{content}</span>;
  });
}
