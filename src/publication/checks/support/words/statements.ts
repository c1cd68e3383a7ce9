import type { Node, Program } from 'estree';
import { nodesOf } from '../own-code/run-code.ts';

/** @returns the path of what `import()` loads; undefined of other code, and where the path is not written out */
export const pathLoaded = (node: Node): string | undefined =>
  node.type === 'ImportExpression' && node.source.type === 'Literal' && typeof node.source.value === 'string'
    ? node.source.value
    : undefined;

/** Whether code asks another computer. */
export const asksTheWeb = (node: Node) =>
  node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'fetch';

/** Whether code waits for a promise itself, and not only in a function. */
export const waits = (node: Node) => nodesOf(node).some(({ type }) => type === 'AwaitExpression');

/** @returns the names that a statement imports */
export const namesImported = (statement: Program['body'][number]) =>
  statement.type === 'ImportDeclaration' ? statement.specifiers.map(({ local }) => local.name) : [];

/** @returns the names that a statement gives to what follows it */
export const namesGiven = (statement: Program['body'][number]): string[] =>
  statement.type === 'ExportNamedDeclaration' && statement.declaration
    ? namesGiven(statement.declaration)
    : statement.type === 'VariableDeclaration'
      ? statement.declarations.flatMap(({ id }) =>
          nodesOf(id).flatMap((one) => (one.type === 'Identifier' ? [one.name] : [])),
        )
      : statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration'
        ? [statement.id.name]
        : [];
