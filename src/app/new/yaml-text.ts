import { Document, isScalar, visit } from 'yaml';

/**
 * Returns values as YAML 1.2 that reads back as exactly these values, whatever their texts look like. Lists of plain values
 * stand on one line.
 */
export function yamlText(values: object): string {
  const document = new Document(values, { version: '1.2' });
  visit(document, {
    Scalar: (_key, node) => {
      // Alone, `~` is nothing: readers of the document should not have to know when it is not.
      if (typeof node.value === 'string' && node.value.startsWith('~')) node.type = 'QUOTE_DOUBLE';
    },
    Seq: (_key, node) => {
      node.flow = node.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
