import ts from 'typescript';

/** What a value can be that is a form: its fields hide its properties by their names (`<input name=parentElement>`). */
const canBeForm = new Set([
  'Node',
  'Element',
  'HTMLElement',
  'HTMLFormElement',
  'ParentNode',
  'ChildNode',
  'Slottable',
]);

/** Properties of page elements are read through `text/node-property.ts` only, which asks the browser’s prototypes. */
export const pageElements = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      hidden: 'A form’s field named {{name}} hides this: use propertyOf or callOf of text/node-property.ts.',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();

    /** The root of a page is no form. */
    function isRoot(node) {
      return node.type === 'MemberExpression' && node.property.name === 'documentElement';
    }

    function isElement(node) {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
      return partsOf(type).some((part) => canBeForm.has(part.symbol?.name ?? ''));
    }

    function partsOf(type) {
      const bound = type.flags & ts.TypeFlags.TypeParameter ? (checker.getBaseConstraintOfType(type) ?? type) : type;
      return bound.isUnionOrIntersection() ? bound.types.flatMap(partsOf) : [bound];
    }

    return {
      MemberExpression(node) {
        if (isRoot(node.object) || !isElement(node.object)) return;
        const name = node.computed ? context.sourceCode.getText(node.property) : node.property.name;
        context.report({ node: node.property, messageId: 'hidden', data: { name } });
      },
      ObjectPattern(node) {
        if (isRoot(node.parent.init ?? node) || !isElement(node)) return;
        context.report({ node, messageId: 'hidden', data: { name: 'so' } });
      },
    };
  },
};
