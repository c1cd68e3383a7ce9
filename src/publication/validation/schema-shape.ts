import type { z } from 'astro/zod';
import { ownValue } from '../../text/functions/own-value.ts';

/** The parts of a Zod schema's definition that lead to the schema inside. */
interface Definition {
  innerType?: z.ZodType;
  out?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  type: string;
}
export const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Takes defaults, options and conversions off. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? unwrap(inner) : schema;
}

export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const key of path) {
    if (!at) return undefined;
    const definition = definitionOf(unwrap(at));
    at =
      typeof key === 'number'
        ? definition.element
        : definition.shape && ownValue(definition.shape, String(key));
  }
  return at;
}

export const shapeOf = (schema: z.ZodType | undefined) =>
  (schema && definitionOf(unwrap(schema)).shape) ?? {};

export const isListOfTexts = (schema: z.ZodType | undefined) => {
  const { element } = schema ? definitionOf(unwrap(schema)) : {};
  return element !== undefined && definitionOf(unwrap(element)).type === 'string';
};
