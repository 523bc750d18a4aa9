// @ts-check
// A plugin of `nest build` (nest-cli.json). Nest replaces the aliases of tsconfig.json in import declarations only. This does the same for
// import(`nestjs-work-weixin/${family}`), which otherwise would load a second copy of the library from node_modules.
import { dirname, posix } from 'node:path';
import ts from 'typescript';

/**
 * @param {unknown} _options
 * @param {ts.Program} program
 * @returns {ts.TransformerFactory<ts.SourceFile>}
 */
export function before(_options, program) {
  const { paths = {}, rootDir = '' } = program.getCompilerOptions();
  const patterns = Object.entries(paths).filter(([name]) => name.endsWith('/*'));
  return (context) => (file) => {
    /** @type {ts.Visitor} */
    const visit = (node) => {
      const specifier = computedSpecifierOf(node);
      const [prefix, target] =
        patterns
          .map(([name, [first = '']]) => [name.slice(0, -1), first])
          .find(([name]) => name === specifier?.head.text) ?? [];
      if (!specifier || prefix === undefined || target === undefined)
        return ts.visitEachChild(node, visit, context);
      const [start = '', end = ''] = posix
        .relative(posix.relative(rootDir, dirname(file.fileName)), target)
        .replace(/\.ts$/, '.js')
        .split('*');
      const { factory } = context;
      const [span] = specifier.templateSpans;
      return factory.createCallExpression(/** @type {ts.CallExpression} */ (node).expression, undefined, [
        factory.createTemplateExpression(factory.createTemplateHead(start), [
          factory.createTemplateSpan(
            /** @type {ts.TemplateSpan} */ (span).expression,
            factory.createTemplateTail(end),
          ),
        ]),
      ]);
    };
    return ts.visitEachChild(file, visit, context);
  };
}

/**
 * The argument of import(`…${one}`).
 *
 * @param {ts.Node} node
 * @returns {ts.TemplateExpression | undefined}
 */
function computedSpecifierOf(node) {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [specifier] = node.arguments;
  if (!specifier || !ts.isTemplateExpression(specifier)) return undefined;
  const [span, ...more] = specifier.templateSpans;
  return more.length === 0 && span?.literal.text === '' ? specifier : undefined;
}
