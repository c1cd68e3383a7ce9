import type { MemberExpression, Node, Program } from 'estree';
import { nodesOf, pathLoaded } from '../own-code/run-code.ts';

/** `import.meta.glob` and the like, which only the bundler answers. */
export const asksBundler = ({ object, property }: MemberExpression) =>
  object.type === 'MetaProperty' && !(property.type === 'Identifier' && property.name === 'env');

/** Whether code asks another computer. */
export const asksTheWeb = (node: Node) =>
  node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'fetch';

/** Whether code waits for a promise itself, and not only in a function; what it loads by `import()` is there at once. */
export const waits = (node: Node) =>
  nodesOf(node).some((one) => one.type === 'AwaitExpression' && pathLoaded(one.argument) === undefined);

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
