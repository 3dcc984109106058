import type { z } from 'zod';

/**
 * The objects of a JSONL text, each checked against a schema; empty lines are skipped.
 *
 * @throws Error naming file, line and reason.
 */
export function jsonLines<T>(schema: z.ZodType<T>, jsonl: string, file: string): T[] {
  return jsonl.split('\n').flatMap((line, index) => {
    const place = `${file}:${index + 1}`;
    return line.trim() === '' ? [] : [lineOf(schema, line, place)];
  });
}

function lineOf<T>(schema: z.ZodType<T>, line: string, place: string): T {
  const result = schema.safeParse(parsed(line, place));
  if (result.success) return result.data;
  const { path = [], message } = result.error.issues[0] ?? { message: 'wrong' };
  throw new Error(`${place}: "${path.join('.')}" is not as expected (${message}).`);
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(
      `${place}: this is not valid JSON (${error instanceof Error ? error.message : error}).`,
    );
  }
}
