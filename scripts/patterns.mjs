// Makes the patterns of a module when they are first needed, and each of them once. Reading one costs as much as
// compiling a function of fifty lines where it asks for letters of all scripts, and a file meets few of the hundreds.
import ts from 'typescript';

/** A pattern that remembers where it matched last must not be shared between calls. */
const STATEFUL = /[gy]/;

/**
 * Puts a function in the place of each pattern: of those that a module names, and of those that stand within functions,
 * which would be made anew at each call.
 */
export function withPatternsWhenNeeded(code, path) {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const named = new Map(file.statements.flatMap(namedPatterns).map((one) => [one.name.text, one]));
  const edits = [];
  const made = [];

  /** @param initializer of what is to be made once */
  function makeOnce(name, initializer) {
    made.push(`let ${name}$;function ${name}(){return ${name}$??=${initializer}}`);
  }

  function visit(node, inFunction) {
    if (ts.isIdentifier(node) && named.has(node.text) && isUse(node))
      edits.push({ from: node.getStart(), to: node.end, text: asUse(node) });
    else if (ts.isRegularExpressionLiteral(node) && inFunction && !STATEFUL.test(flagsOf(node))) {
      const name = `pattern${made.length}$`;
      makeOnce(name, construction(node));
      edits.push({ from: node.getStart(), to: node.end, text: `${name}()` });
    }
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)));
  }

  for (const statement of file.statements) {
    const own = namedPatterns(statement);
    if (own.length === 0) visit(statement, false);
    for (const { name, initializer } of own) {
      visit(initializer, false);
      edits.push({ from: statement.getStart(), to: statement.end, text: '' });
      makeOnce(
        name.text,
        ts.isRegularExpressionLiteral(initializer) ? construction(initializer) : changed(initializer),
      );
    }
  }

  /** The text of a node with the edits that lie in it, which it takes along. */
  function changed(node) {
    const inside = edits.filter(({ from, to }) => from >= node.getStart() && to <= node.end);
    for (const edit of inside) edits.splice(edits.indexOf(edit), 1);
    return applied(node.getText(), inside, node.getStart());
  }

  return `${applied(code, edits, 0)}\n${made.join('\n')}\n`;
}

/** `const NAME = /…/` and `const NAME = new RegExp(…)`, known to this module alone. */
function namedPatterns(statement) {
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return [];
  const { declarations } = statement.declarationList;
  return declarations.length === 1 && isPattern(declarations[0].initializer) ? declarations : [];
}

function isPattern(node) {
  if (node === undefined) return false;
  return ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && node.expression.getText() === 'RegExp');
}

/** Whether an identifier stands for what it names, and is no key. */
function isUse(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  return !ts.isPropertyAssignment(parent) || parent.initializer === node;
}

/** `{ NAME }` is `{ NAME: NAME }`. */
function asUse({ text, parent }) {
  return ts.isShorthandPropertyAssignment(parent) ? `${text}:${text}()` : `${text}()`;
}

function construction(literal) {
  const { text } = literal;
  const end = text.lastIndexOf('/');
  return `new RegExp(${JSON.stringify(text.slice(1, end))},${JSON.stringify(text.slice(end + 1))})`;
}

function flagsOf({ text }) {
  return text.slice(text.lastIndexOf('/') + 1);
}

function applied(code, edits, start) {
  let text = '';
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    text += code.slice(at - start, edit.from - start) + edit.text;
    at = edit.to;
  }
  return text + code.slice(at - start);
}
